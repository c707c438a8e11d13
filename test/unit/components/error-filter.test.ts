import { expect, test } from 'vitest';
import { hasWords, names } from '../../../src/components/api/error-filter.ts';

const text = 'Die Speichergröße ist nur in Schritten von 50 GB möglich. storage-step HTTP 422';

test.each([
  ['nothing', ''],
  ['a code', 'storage-step'],
  ['a part of a word', 'speicher'],
  ['words in another order', '50 schritten'],
  ['words without accents', 'moglich'],
  ['a status', '422'],
])('an entry stays for %s', (_, typed) => {
  expect(hasWords(text, typed)).toBe(true);
});

test('an entry goes as soon as one word is not in it', () => {
  expect(hasWords(text, 'speicher adresse')).toBe(false);
});

test.each([
  ['Fehlercode: no-capacity', 'no-capacity'],
  ['Es kam die Meldung no-capacity, was nun?', 'no-capacity'],
  ['Status: DONE (Bereit)', 'done'],
  ['Die Zone ist belegt (Code offline)', 'offline'],
  ['https://docs.example/en/order-status/#failed', 'failed'],
])('the text of a ticket names a code: %s', (text, code) => {
  expect(names(text, code)).toBe(true);
});

test.each([
  ['I placed a new order', 'new'],
  ['The network is fine', 'network'],
  ['Status: newer', 'new'],
  ['source-parts', 'source-part'],
])('a word of the language is no code: %s', (text, code) => {
  expect(names(text, code)).toBe(false);
});
