import { describe, expect, test } from 'vitest';
import { hasTerms, searchedTerms } from '../../../../src/site/search/terms.ts';
import { page } from './pages.ts';

const fillers = 'a ist das wie ich einen the of was'.split(' ');

test.each([
  ['share a link', 'share link'],
  ['Wie teile ich einen Link', 'teile Link'],
  ['  the price of storage ', 'price storage'],
  ['b2-4', 'b2-4'],
  ['IAM', 'IAM'],
  ['IAM - Keycloak', 'IAM Keycloak'],
  ['Valkey 8', 'Valkey 8'],
  ['plan z', 'plan'],
])('“%s” is searched for as “%s”', (typed, searched) => {
  expect(searchedTerms(typed, fillers).join(' ')).toBe(searched);
});

test('a reader who types nothing but such words gets what they typed', () => {
  expect(searchedTerms('was ist das', fillers)).toEqual(['was', 'ist', 'das']);
});

test.each(['', ' ', 'z', 'ß', '7', '?', '…', 'ä'])('“%s” is nothing to search for', (typed) => {
  expect(searchedTerms(typed, fillers)).toEqual([]);
});

describe('a page has what was searched for', () => {
  test.each([
    ['the word itself', 'Die Speichergröße wächst', 1, 'Speichergröße'],
    ['a longer word', 'Alle Größen', 1, 'größe'],
    ['another form', 'Es ist bestellt', 2, 'bestellen'],
    ['its beginning, where the whole is nowhere', 'Der Speicher', 1, 'Speichergrößen'],
    ['a word without its accents', 'Der Schlüssel', 1, 'schlussel'],
    ['a part of a word with a hyphen', 'Die IP-Adresse', 1, 'IP'],
    ['a code', 'Die Größe b2-4', 2, 'b2-4'],
    ['a name in brackets', 'So (CloudHub)', 1, 'cloudhub'],
  ])('%s', (_, text, place, term) => {
    const found = page({ text, found: [place] });
    expect(hasTerms(found, [term])).toBe(true);
  });

  test.each([
    ['nonsense, of which a letter is somewhere', 'Nennen Sie z. B.', 2, 'zzzz'],
    ['two letters, of which one is', 'Nennen Sie z. B.', 2, 'zz'],
    ['two letters that longer words begin with', 'Die Lesezeit', 1, 'le'],
    ['a word that only begins alike', 'Der Wert', 1, 'Welpe'],
  ])('not %s', (_, text, place, term) => {
    expect(hasTerms(page({ text, found: [place] }), [term])).toBe(false);
  });

  test('all of several words', () => {
    const found = page({ text: 'Der Cache z. B. für Sitzungen', found: [1, 2] });
    expect(hasTerms(found, ['Cache'])).toBe(true);
    expect(hasTerms(found, ['Cache', 'zzzz'])).toBe(false);
  });

  test('one that was found by its title alone', () => {
    expect(hasTerms(page({ text: 'Der Wert', found: [] }), ['Caching'])).toBe(true);
  });
});
