import { expect, test } from 'vitest';
import { readRetryAfter } from '../../../src/api/response.ts';

const now = Date.parse('2026-11-20T12:00:00Z');

test.each([
  ['0', 0],
  [' 120 ', 120],
  ['Fri, 20 Nov 2026 12:00:30 GMT', 30],
  ['Fri, 20 Nov 2026 11:00:00 GMT', 0],
])('%j means %i seconds', (header, seconds) => {
  expect(readRetryAfter(header, now)).toBe(seconds);
});

test.each([
  null,
  '',
  '-5',
  '1.5',
  'soon',
  '2026-11-20T12:00:30Z',
  'GMT',
  '99999999999',
  'Sat, 20 Nov 2027 12:00:00 GMT',
])('%j says nothing', (header) => {
  expect(readRetryAfter(header, now)).toBeUndefined();
});
