import { findService, type Service } from '#catalogue';
import { readCatalogue } from '#catalogue/read';
import { translatorFor } from '#i18n';
import { locales, type Locale } from '#i18n/locale';
import { pageTranslatorFor } from '#i18n/pages';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workedExample, type ExampleOf } from '../../../src/components/sizing/worked-example.ts';
import { threeServices } from '../../support/three-services.ts';

const catalogue = readCatalogue();
const choices: readonly ExampleOf[] = ['node-size', 'storage'];

/** The lines with usual spaces, for comparing them. */
function linesOf(of: ExampleOf, service: Service, locale: Locale, from = threeServices) {
  const lines = workedExample(of, {
    ...{ service, catalogue: from },
    translator: translatorFor(locale),
    pages: pageTranslatorFor(locale),
  });
  return lines.map((line) => line.replaceAll(/\s/g, ' '));
}

describe.each(catalogue.services.filter(({ sizing }) => sizing))('examples of $name', (service) => {
  test.each(choices)('%s: complete in every language, in three lines at most', (of) => {
    for (const locale of locales) {
      const lines = linesOf(of, service, locale, catalogue);
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.length).toBeLessThanOrEqual(3);
      expect(lines.join(' ')).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
    }
  });
});

test.each([
  [
    'caching',
    'node-size',
    /^Data: .* = 4\.6 GB$/,
    / 30% .* 6\.6 GB /,
    / a2-8 .* approx\. €109\.80 /,
  ],
  ['caching', 'storage', / 3 × 4\.6 GB .* = 13\.8 GB$/, / 50 GB, €14\.30 /],
  [
    'private-registry',
    'node-size',
    / 60 scans in 60 minutes$/,
    / 30 .* 50% .* 3 vCPU/,
    / b4-8 .* €161\.04 /,
  ],
  [
    'private-registry',
    'storage',
    / 20 .* × 20 .* × 400 MB = 160 GB$/,
    / 50% .* 80 GB /,
    / 100 GB, €14\.30 /,
  ],
  [
    'iam-keycloak',
    'node-size',
    / 6,?000 .* in 10 minutes$/,
    / 9,?000 .* 150% .* 2 vCPU/,
    / kc4-8 .* €322\.08 /,
  ],
  [
    'iam-keycloak',
    'storage',
    / 10,000 .* × 10 KB \+ 20,000 .* × 1 KB = 1\.9 GB$/,
    / 50 GB, €14\.30 /,
  ],
] as const)('%s, %s: is calculated from the catalogue', (id, of, ...expected) => {
  const lines = linesOf(of, findService(threeServices, id), 'en');
  expect(lines).toEqual(expected.map((line) => expect.stringMatching(line) as string));
});

test('a product is that of the numbers in front of it, whatever is entered', () => {
  const caching = findService(threeServices, 'caching');
  const { nodeSize } = caching.sizing ?? {};
  if (nodeSize?.kind !== 'key-value') throw new Error('The example holds no entries.');
  const entries = fc.integer({ min: 1, max: 20_000_000 });
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 9 }), (count, times) => {
      const sizing = {
        nodeSize: { ...nodeSize, entries: count },
        storageSize: { kind: 'times-data', times } as const,
      };
      const [line = ''] = linesOf('storage', { ...caching, sizing }, 'en');
      const [, data, product] = /× ([\d,.]+) GB .* = ([\d,.]+) GB$/.exec(line) ?? [];
      const inTenths = (text = '') => Math.round(Number(text.replaceAll(',', '')) * 10);
      expect(inTenths(product)).toBe(inTenths(data) * times);
    }),
  );
});

test('an example that nothing on offer fits stops the build, and so does a missing one', () => {
  const caching = findService(threeServices, 'caching');
  const sizing = caching.sizing && {
    ...caching.sizing,
    storageSize: { kind: 'times-data', times: 1000 } as const,
  };
  const tooLarge = { ...caching, ...(sizing && { sizing }) };
  expect(() => linesOf('storage', tooLarge, 'de')).toThrow(
    'content/services/caching.yaml: sizing › storageSize needs more than is offered. Write smaller numbers.',
  );
  const without = { ...caching };
  delete without.sizing;
  expect(() => linesOf('storage', without, 'de')).toThrow('has no sizing');
});
