import { describe, expect, test } from 'vitest';
import { readSourceList } from '#sources/files';
import { judgeList } from '../../../src/islands/sources/judgement.ts';
import {
  changePasted,
  judgePasted,
  withRepairs,
  type PastedEntry,
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

/** The entries of a text as the dialog has them. */
async function pasted(text: string): Promise<readonly PastedEntry[]> {
  return changePasted([], { kind: 'read', entries: (await readSourceList(text)).entries });
}

/** What is wrong with each entry of a text, by its line. */
async function verdictsOf(text: string, list: Rows = rows('')) {
  const entries = await pasted(text);
  const { wrong } = judgePasted(list, entries, policy);
  return entries.flatMap(({ id, line }) => {
    const verdict = wrong.get(id);
    if (!verdict) return [];
    return [[line, verdict.kind === 'problem' ? verdict.problem.code : verdict.kind]];
  });
}

describe('a pasted list', () => {
  test('is judged together with the rows that are there already', async () => {
    const text = '203.0.113.7 # office\n203.0.113.8\n203.0.113.8\n10.0.0.1';
    expect(await verdictsOf(text, rows('203.0.113.7'))).toEqual([
      [1, 'source-duplicate'],
      [3, 'same-line'],
      [4, 'source-not-public'],
    ]);
  });

  test('what is left out does no harm', async () => {
    const entries = (await pasted('203.0.113.8\n203.0.113.8\n10.0.0.1')).map((entry) => {
      return { ...entry, dropped: entry.line > 1 };
    });
    const { wrong, ready } = judgePasted(rows(''), entries, policy);
    expect(wrong.size).toBe(0);
    expect(ready.map(({ line }) => line)).toEqual([1]);
  });

  test('an entry that was corrected is judged again, the others are not', async () => {
    const before = await pasted('203.0.113.300\n203.0.113.8');
    const after = changePasted(before, { kind: 'edit', id: '0', texts: { cidr: '203.0.113.30' } });
    expect(after[1]).toBe(before[1]);
    expect(judgePasted(rows(''), after, policy).ready).toHaveLength(2);
  });

  test('a range becomes the networks that it is made of', async () => {
    const before = await pasted('203.0.113.8 - 203.0.113.19 # office');
    const change = {
      kind: 'split',
      id: '0',
      texts: ['203.0.113.8/29', '203.0.113.16/30'],
    } as const;
    const after = changePasted(before, change);
    expect(after.map(({ cidr, note }) => [cidr, note])).toEqual([
      ['203.0.113.8/29', 'office'],
      ['203.0.113.16/30', 'office'],
    ]);
    expect(new Set(after.map(({ id }) => id)).size).toBe(2);
  });

  test('what the text keeps out is never ready', async () => {
    const { ready } = judgePasted(
      rows(''),
      await pasted('deny 198.51.100.9;\nallow 203.0.113.7;'),
      policy,
    );
    expect(ready.map(({ cidr }) => cidr)).toEqual(['203.0.113.7']);
  });

  test.each([
    ['allow 203.0.113.0/24;\ndeny 203.0.113.9;', [[1, 'denied-inside']]],
    ['- cidr: 203.0.113.0/24\n  except: [203.0.113.64/26]', [[1, 'denied-inside']]],
    ['{"allow": ["203.0.113.7"], "deny": ["203.0.113.7"]}', [[1, 'denied-inside']]],
    ['IP;Aktion\n203.0.113.0/25;erlauben\n203.0.113.0/26;sperren', [[2, 'denied-inside']]],
    ['allow 203.0.113.7;\ndeny 203.0.113.0/24;', []],
    ['allow 203.0.113.0/25;\ndeny 203.0.113.128;', []],
  ])(
    'a network with an address in it that is kept out is not ready: %j',
    async (text, expected) => {
      expect(await verdictsOf(text)).toEqual(expected);
    },
  );

  test('no repair is offered that leads to what the list has already', async () => {
    const entries = await pasted('203.0.113.9/28\n203.0.113.0/28');
    const verdicts = judgePasted(rows(''), entries, policy);
    const verdict = withRepairs(verdicts.wrong.get('0'), verdicts, policy);
    const repairs = verdict?.kind === 'problem' ? verdict.problem.repairs : [];
    expect(repairs.map((repair) => repair.kind === 'replace' && repair.text)).toEqual([
      '203.0.113.9/32',
    ]);
  });

  test('what still fits into the list is known', async () => {
    const text = Array.from({ length: 60 }, (_, host) => `203.0.113.${host}`).join('\n');
    const { ready, room } = judgePasted(rows('192.0.2.1', ''), await pasted(text), policy);
    expect([ready.length, room]).toEqual([60, 49]);
  });
});
