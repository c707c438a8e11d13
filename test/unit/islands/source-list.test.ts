import { describe, expect, test } from 'vitest';
import { judgeList } from '../../../src/islands/sources/judgement.ts';
import { readListFile } from '../../../src/islands/sources/on-demand/list-file.ts';
import {
  judgePasted,
  readPasted,
  writePasted,
} from '../../../src/islands/sources/on-demand/pasted.ts';
import {
  rebase,
  atLeastOne,
  withBlankRow,
  withEntries,
  type Rows,
} from '../../../src/islands/sources/rows.ts';

const rows = (...cidrs: readonly string[]): Rows =>
  cidrs.map((cidr, index) => ({ id: String(index + 1), cidr }));

const policy = {
  families: ['ipv4'],
  ipv4: { shortestPrefix: 24, longestPrefix: 32 },
  maxEntries: 50,
  allowDocumentation: true,
} as const;

describe('undoing, and repairing what has changed meanwhile', () => {
  const before = rows('a', 'b', 'c');
  const after = before.filter(({ id }) => id !== '2');

  test('a removed row comes back to its place', () => {
    expect(rebase(after, before, after)).toBe(before);
  });

  test('edits made since stay', () => {
    const edited = after.map((row) => (row.id === '3' ? { ...row, cidr: 'z' } : row));
    expect(rebase(after, before, edited).map(({ cidr }) => cidr)).toEqual(['a', 'b', 'z']);
  });

  test('rows added since stay, rows removed since stay away', () => {
    const current = [...after.slice(1), { id: '9', cidr: 'new' }];
    expect(rebase(after, before, current).map(({ cidr }) => cidr)).toEqual(['b', 'c', 'new']);
  });

  test('a merged row gets its own text again', () => {
    const merged = [{ id: '1', cidr: 'ab' }, ...before.slice(2)];
    expect(rebase(merged, before, [...merged])).toEqual(before);
  });
});

describe('the rows of a list', () => {
  test('entries take the place of rows that hold nothing', () => {
    const list = withEntries(rows('', '203.0.113.7'), [{ cidr: '192.0.2.1', note: 'office' }]);
    expect(list.map(({ cidr, note }) => [cidr, note])).toEqual([
      ['203.0.113.7', undefined],
      ['192.0.2.1', 'office'],
    ]);
  });

  test('no row gets the id of one that was removed: undoing may bring it back', () => {
    const list = withBlankRow(rows('203.0.113.7'));
    const removed = list.at(-1)?.id;
    expect(withBlankRow(list.slice(0, 1)).at(-1)?.id).not.toBe(removed);
  });

  test('there is always a row to type into', () => {
    expect(atLeastOne([])).toHaveLength(1);
  });
});

test('a list is judged by row and as a whole; what is wrong is not counted', () => {
  const judged = judgeList(rows('198.51.100.9/24', '192.0.2.0/25', '', '192.0.2.128/25'), policy);
  expect([...judged.ofRows.keys()]).toEqual(['1']);
  expect(judged.ofList.map(({ code }) => code)).toEqual(['sources-mergeable']);
  expect([judged.addresses, judged.uncounted]).toEqual([256n, 1]);
  expect(judged.hasDocumentation).toBe(true);
});

describe('a pasted list', () => {
  const entries = readPasted('203.0.113.7 # office\n203.0.113.8\n203.0.113.8\n10.0.0.1');

  test('is judged together with the rows that are there already', () => {
    const { wrong, sameLine } = judgePasted(rows('203.0.113.7'), entries, policy);
    expect([...wrong.values()].map(({ code }) => code)).toEqual([
      'source-duplicate',
      'source-duplicate',
      'source-not-public',
    ]);
    expect([...sameLine]).toEqual([['2', 2]]);
  });

  test('what is left out does no harm', () => {
    const fewer = entries.map((entry) => ({ ...entry, dropped: entry.line > 2 }));
    expect(judgePasted(rows(''), fewer, policy).wrong.size).toBe(0);
  });

  test('reads as the same entries after going back to the text', () => {
    const again = readPasted(writePasted(entries));
    expect(again.map(({ cidr, note }) => [cidr, note])).toEqual(
      entries.map(({ cidr, note }) => [cidr, note]),
    );
  });
});

test.each([
  ['UTF-8', new TextEncoder().encode('\uFEFFBüro')],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x42, 0, 0xfc, 0, 0x72, 0, 0x6f, 0])],
  ['Windows-1252', Uint8Array.from([0x42, 0xfc, 0x72, 0x6f])],
])('a file in %s keeps its umlauts', async (_, bytes) => {
  expect(await readListFile(new Blob([bytes]))).toBe('Büro');
});
