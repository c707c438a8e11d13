import { describe, expect, test } from 'vitest';
import { isFinal, LIFECYCLE, readStatus } from '#order';

describe('the status of an order', () => {
  test.each([
    ['new', 'new'],
    ['PENDING', 'new'],
    ['processing', 'processing'],
    ['Failed', 'failed'],
    ['DONE', 'done'],
    [' done ', 'done'],
    ['cancelled', 'unknown'],
    ['unknown', 'unknown'],
    ['constructor', 'unknown'],
    ['', 'unknown'],
  ])('%j is read as %s', (word, status) => {
    expect(readStatus(word)).toBe(status);
  });

  test('is final when the service is ready or the order has failed', () => {
    expect(isFinal('done')).toBe(true);
    expect(isFinal('failed')).toBe(true);
  });

  test.each(['new', 'processing', 'unknown'] as const)('%s may still change', (status) => {
    expect(isFinal(status)).toBe(false);
  });

  test('goes from new over processing to done', () => {
    expect(LIFECYCLE).toEqual(['new', 'processing', 'done']);
  });
});
