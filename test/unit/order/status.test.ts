import { describe, expect, test } from 'vitest';
import { findStatus, isEnd, isFinal, readStatus, usualCourse } from '#order';

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
});

describe('a status of the catalogue', () => {
  const entry = (id: string, leadsTo: string[], word = id) => ({ id, word, leadsTo });
  const statuses = [
    entry('new', ['approval', 'processing']),
    entry('approval', ['processing', 'cancelled'], 'IN_APPROVAL'),
    entry('processing', ['done', 'failed']),
    entry('failed', []),
    entry('done', []),
    entry('cancelled', []),
  ];

  test.each([
    ['PENDING', 'new'],
    [' in_approval', 'approval'],
    ['Cancelled', 'cancelled'],
    ['paused', undefined],
  ])('%j is the entry %s', (word, id) => {
    expect(findStatus(word, statuses)?.id).toBe(id);
  });

  test.each([
    ['new', ['approval', 'processing', 'done']],
    ['processing', ['done']],
    ['cancelled', []],
    ['paused', []],
  ])('from %s an order usually passes %j', (word, course) => {
    expect(usualCourse(word, statuses).map(({ id }) => id)).toEqual(course);
  });

  test('called “unknown” stands for that word alone', () => {
    const withUnknown = [...statuses, entry('unknown', [])];
    expect(findStatus('unknown', withUnknown)?.id).toBe('unknown');
    expect(findStatus('paused', withUnknown)).toBeUndefined();
  });

  test('that leads back to an earlier one is passed once', () => {
    const circle = [entry('new', ['approval']), entry('approval', ['new'])];
    expect(usualCourse('new', circle).map(({ id }) => id)).toEqual(['approval']);
  });

  test('is an end if nothing may follow, also where the site knows no such status', () => {
    const ends = [...statuses.map(({ word }) => word), 'paused'].filter((word) =>
      isEnd(word, statuses),
    );
    expect(ends).toEqual(['failed', 'done', 'cancelled']);
  });

  test('that is not in the catalogue is none that the site would wait for', () => {
    expect(isEnd('done', [])).toBe(true);
    expect(isEnd('paused', [])).toBe(false);
  });
});
