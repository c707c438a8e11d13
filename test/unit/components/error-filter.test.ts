import { expect, test } from 'vitest';
import { hasWords } from '../../../src/components/api/error-filter.ts';

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
