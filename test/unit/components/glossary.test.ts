import { findService } from '#catalogue';
import { describe, expect, test } from 'vitest';
import {
  otherWords,
  sortedEntries,
  termSet,
  stepWords,
} from '../../../src/components/glossary/entries.ts';
import { threeServices } from '../../support/three-services.ts';

const catalogue = threeServices;
const caching = findService(catalogue, 'caching');

const entry = (id: string, de: string, en: string) => ({
  id,
  term: { de, en },
  meaning: { de: `${de} heißt`, en: `${en} means` },
});

const entries = [
  entry('z', 'Zone', 'Area'),
  entry('u', 'Übersicht', 'Overview'),
  entry('a', 'Ort', 'Place'),
];

test('terms stand in the alphabet of the language: Ü with U, not behind Z', () => {
  const terms = (locale: 'de' | 'en') =>
    sortedEntries(entries, locale).map(({ term }) => term[locale]);
  expect(terms('de')).toEqual(['Ort', 'Übersicht', 'Zone']);
  expect(terms('en')).toEqual(['Area', 'Overview', 'Place']);
});

test('a term is looked for by its older names and everyday words too', () => {
  const node = {
    ...entry('node', 'Node', 'Node'),
    formerly: { de: ['Knoten'], en: [] },
    searchedAs: { de: ['Server'], en: ['server'] },
  };
  expect(otherWords(node, 'de')).toEqual(['Knoten', 'Server']);
  expect(otherWords(node, 'en')).toEqual(['server']);
});

describe('a step is looked for', () => {
  test('by the older words of its terms, in the language of the page', () => {
    expect(stepWords('billing-profile', caching, catalogue, 'de')).toContain('Rechnungsprofil');
    const english = stepWords('billing-profile', caching, catalogue, 'en');
    expect(english).toContain('invoice profile');
    expect(english).not.toContain('Rechnungsprofil');
  });

  test('by what the service offers there, and not by what others offer', () => {
    const sizes = stepWords('node-size', caching, catalogue, 'de');
    expect(sizes).toEqual(expect.arrayContaining(caching.nodeSizes));
    expect(sizes).not.toContain('kc4-8');
    const registry = findService(catalogue, 'private-registry');
    expect(stepWords('service-type', registry, catalogue, 'de')).toContain('Harbor');
    expect(stepWords('region', caching, catalogue, 'en')).toContain('Cologne');
  });

  test('by each word once', () => {
    const words = stepWords('region', caching, catalogue, 'de');
    expect(new Set(words).size).toBe(words.length);
  });
});

test('search engines read the terms with their addresses and former names', () => {
  const renamed = { ...entry('x', 'x', 'z'), formerly: { de: [], en: ['y'] } };
  const page = new URL('https://docs.example/en/reference/glossary/');
  expect(termSet([renamed], 'en', page)).toMatchObject({
    '@type': 'DefinedTermSet',
    hasDefinedTerm: [{ '@id': `${page.href}#x`, name: 'z', alternateName: ['y'] }],
  });
});
