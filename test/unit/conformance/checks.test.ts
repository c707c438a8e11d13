import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checks, groups } from '#conformance';

const anchors = readFileSync('content/anchors.txt', 'utf8').split('\n');

test.each(checks)('what $id is about is explained at an address that stays', ({ see }) => {
  expect(anchors).toContain(`reference/${see}`);
});

test('no two checks have the same ID', () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});

test('each group is in one piece, so that a report has each heading once', () => {
  const begins = checks.filter(({ group }, place) => group !== checks[place - 1]?.group);
  expect(begins.map(({ group }) => group)).toEqual(groups);
});
