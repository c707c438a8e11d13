import { findService, type Service } from '#catalogue';
import { readCatalogue } from '#catalogue/read';
import { translatorFor } from '#i18n';
import { locales, type Locale } from '#i18n/locale';
import { pageTranslatorFor } from '#i18n/pages';
import { describe, expect, test } from 'vitest';
import { facts, type FactName } from '../../../src/components/facts.ts';
import { inWords } from '../../../src/components/figure-text.ts';
import { threeServices } from '../../support/three-services.ts';

const catalogue = readCatalogue();
const names = Object.keys(facts) as FactName[];

function factOf(
  name: FactName,
  service: Service,
  locale: Locale,
  catalogue = threeServices,
): string {
  return facts[name]({
    catalogue,
    translator: translatorFor(locale),
    pages: pageTranslatorFor(locale),
    service: () => service,
  });
}

describe.each(catalogue.services)('facts about $name', (service) => {
  test.each(names)('%s is known in both languages', (name) => {
    for (const locale of locales) {
      const fact = factOf(name, service, locale, catalogue);
      expect(fact.trim()).not.toBe('');
      expect(fact).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
    }
  });
});

describe('facts as they stand in a sentence', () => {
  const caching = findService(threeServices, 'caching');

  test.each([
    ['storage.min', '50\u00a0GB', '50\u00a0GB'],
    ['storage.max', '1000\u00a0GB', '1,000\u00a0GB'],
    ['storage.price', '14,30\u00a0€', '€14.30'],
    ['storage.as-of', 'Stand November 2025', 'as of November 2025'],
    ['sla', '99,95\u00a0%', '99.95%'],
    ['node-sizes.smallest', 'b2-4', 'b2-4'],
    ['node-sizes.count', '14', '14'],
    [
      'node-sizes.families',
      'Basic Usage, All Purpose und RAM Optimised',
      'Basic Usage, All Purpose, and RAM Optimised',
    ],
    ['sources.address', 'IPv4-Adresse', 'IPv4 address'],
    ['regions.default', 'DE-WEST-1 (Köln)', 'DE-WEST-1 (Cologne)'],
    ['hours-per-month', '732', '732'],
    ['documents.count', 'sechs', 'six'],
    ['billing-profile.digits', 'sechs', 'six'],
    ['backups', 'sieben tägliche Backups', 'seven daily backups'],
    ['node-sizes.as-of', 'Stand November 2025', 'as of November 2025'],
    ['sources.as-of', 'Annahme', 'assumption'],
    ['portal', 'Kundenportal (CloudHub)', 'customer portal (CloudHub)'],
  ] as const)('%s', (name, german, english) => {
    expect(factOf(name, caching, 'de')).toBe(german);
    expect(factOf(name, caching, 'en')).toBe(english);
  });

  test.each([
    [0, 'keine täglichen Backups', 'no daily backups'],
    [1, 'ein tägliches Backup', 'one daily backup'],
    [14, '14 tägliche Backups', '14 daily backups'],
  ])('of %i daily backups a sentence says what is there', (value, german, english) => {
    const service = { ...caching, dailyBackups: { ...caching.dailyBackups, value } };
    expect(factOf('backups', service, 'de')).toBe(german);
    expect(factOf('backups', service, 'en')).toBe(english);
  });

  test('a new price of storage does not change since when the node sizes are known', () => {
    const pricePerStep = { ...caching.storage.pricePerStep, asOf: '2024-01' };
    const service = { ...caching, storage: { ...caching.storage, pricePerStep } };
    expect(factOf('price.from.as-of', service, 'en')).toBe('as of January 2024');
    expect(factOf('node-sizes.as-of', service, 'en')).toBe('as of November 2025');
  });

  test('since when the lowest price is known depends on the hours of a month as well', () => {
    const hoursPerMonth = { ...threeServices.provider.hoursPerMonth, asOf: '2024-01' };
    const catalogue = { ...threeServices, provider: { ...threeServices.provider, hoursPerMonth } };
    expect(factOf('price.from.as-of', caching, 'en', catalogue)).toBe('as of January 2024');
  });

  test('a service that takes both families names both', () => {
    const trustedSources: Service['trustedSources'] = {
      ...caching.trustedSources,
      families: ['ipv4', 'ipv6'],
    };
    const service = { ...caching, trustedSources };
    expect(factOf('sources.address', service, 'de')).toBe('IPv4- oder IPv6-Adresse');
    expect(factOf('sources.address', service, 'en')).toBe('IPv4 or IPv6 address');
  });

  test('about the provider they need no service, so every page may have them', () => {
    const service = () => {
      throw new Error('This page names no service.');
    };
    const source = {
      catalogue: threeServices,
      translator: translatorFor('de'),
      pages: pageTranslatorFor('de'),
      service,
    };
    expect(facts.provider(source)).toBe('plusserver');
    expect(facts['portal.short'](source)).toBe('Kundenportal');
    expect(() => facts.sla(source)).toThrow('This page names no service.');
  });
});

test.each(locales)('%s has a word of its own for each number from two to twelve', (locale) => {
  const words = { translator: translatorFor(locale), pages: pageTranslatorFor(locale) };
  const written = Array.from({ length: 11 }, (_, index) => inWords(index + 2, words));
  expect(new Set(written).size).toBe(11);
  for (const word of written) expect(word).toMatch(/^\p{L}+$/u);
  expect([1, 13].map((count) => inWords(count, words))).toEqual(['1', '13']);
});
