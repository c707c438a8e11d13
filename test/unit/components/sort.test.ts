import { expect, test } from 'vitest';
import { nextOrder, sortRows } from '../../../src/components/node-sizes/size-table.ts';

const ids = ['b16-32', 'a2-8', 'b2-4', 'b4-8'];

test('numbers are sorted as numbers, not as their digits', () => {
  const sorted = sortRows([100, 9, 12], (row) => row, 'ascending', 'de');
  expect(sorted).toEqual([9, 12, 100]);
});

test('numbers inside a name count as numbers too: b2-4 before b16-32', () => {
  const sorted = sortRows(ids, (row) => row, 'ascending', 'en');
  expect(sorted).toEqual(['a2-8', 'b2-4', 'b4-8', 'b16-32']);
});

test('the other way round, the largest comes first', () => {
  const sorted = sortRows([100, 9, 12], (row) => row, 'descending', 'de');
  expect(sorted).toEqual([100, 12, 9]);
});

test.each(['ascending', 'descending'] as const)(
  '%s: rows with the same value keep their order',
  (order) => {
    const rows = [
      { id: 'first', price: 44 },
      { id: 'other', price: 11 },
      { id: 'second', price: 44 },
    ];
    const sorted = sortRows(rows, ({ price }) => price, order, 'de').map(({ id }) => id);
    expect(sorted.filter((id) => id !== 'other')).toEqual(['first', 'second']);
  },
);

test('German names are sorted as German sorts them', () => {
  const names = ['Zone', 'Äußere', 'Basis'];
  expect(sortRows(names, (row) => row, 'ascending', 'de')).toEqual(['Äußere', 'Basis', 'Zone']);
});

test('the rows that were given stay as they were', () => {
  const rows = [2, 1];
  sortRows(rows, (row) => row, 'ascending', 'de');
  expect(rows).toEqual([2, 1]);
});

test('a column is sorted up first, then down, then up again', () => {
  expect([nextOrder(null), nextOrder('ascending'), nextOrder('descending')]).toEqual([
    'ascending',
    'descending',
    'ascending',
  ]);
});
