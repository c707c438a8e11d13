import { expect, test } from 'vitest';
import { documentUrl } from '../../../src/components/documents/document-url.ts';

const de = 'https://provider.example/de/agb.pdf';

test('one address holds for every language', () => {
  expect([documentUrl({ url: de }, 'de'), documentUrl({ url: de }, 'en')]).toEqual([de, de]);
});

test('an address for one language is not offered in the other', () => {
  expect(documentUrl({ url: { de } }, 'de')).toBe(de);
  expect(documentUrl({ url: { de } }, 'en')).toBeUndefined();
});

test('without an address there is none', () => {
  expect(documentUrl({}, 'de')).toBeUndefined();
});
