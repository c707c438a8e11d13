import { describe, expect, test, vi } from 'vitest';
import {
  draftIdOfKey,
  fingerprint,
  idempotencyKeyFor,
  isKeyOfDraft,
  newDraftId,
  nextDraftId,
} from '../../../src/api/idempotency-key.ts';

describe('the name of a draft', () => {
  test('is made of all 128 random bits, small numbers too', () => {
    const random = vi.spyOn(crypto, 'getRandomValues').mockImplementationOnce((bytes) => {
      (bytes as Uint8Array).set([0, 1, 15, 16, 255]);
      return bytes;
    });
    expect(newDraftId()).toBe(`00010f10ff${'0'.repeat(22)}`);
    random.mockRestore();
    expect(newDraftId()).toMatch(/^[0-9a-f]{32}$/);
    expect(newDraftId()).not.toBe(newDraftId());
  });

  test('is followed by the same names in every tab', () => {
    expect(nextDraftId('abc')).toBe('abc.2');
    expect(nextDraftId('abc.2')).toBe('abc.3');
    expect(nextDraftId('abc.9')).toBe('abc.10');
  });
});

describe('a key', () => {
  test('is that of the draft that it was made for, under each of its names', () => {
    const key = idempotencyKeyFor('abc.2', '{"storageGb":50}');
    expect(draftIdOfKey(key)).toBe('abc.2');
    expect(isKeyOfDraft(key, 'abc')).toBe(true);
    expect(isKeyOfDraft(key, 'abc.2')).toBe(true);
    expect(isKeyOfDraft(key, 'abcd')).toBe(false);
    expect(isKeyOfDraft(key, undefined)).toBe(false);
  });

  test('is the same in a later version of the site: an order may be open over an update', () => {
    expect(idempotencyKeyFor('abc', '{"service":"caching","note":"Köln"}')).toBe(
      'abc-57923876801c0c',
    );
  });
});

test('a fingerprint has 14 characters, and tells texts apart that differ a little', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', 'ä', 'Köln', 'Köln '];
  const prints = texts.map(fingerprint);
  for (const print of prints) expect(print).toMatch(/^[0-9a-f]{14}$/);
  expect(new Set(prints).size).toBe(texts.length);
});
