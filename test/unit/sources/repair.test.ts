import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressCount,
  applyRepair,
  collapse,
  findSourceProblems,
  parseSource,
  type SourceEntry,
  type SourcePolicy,
} from '#sources';
import { cidrs, entries, smallCidr } from './support.ts';

const policy: SourcePolicy = {
  families: ['ipv4', 'ipv6'],
  ipv4: { shortestPrefix: 24, longestPrefix: 32 },
  ipv6: { shortestPrefix: 48, longestPrefix: 128 },
  maxEntries: 50,
  allowDocumentation: true,
};

const rows = [
  { id: '1', cidr: '198.51.100.0/25', note: 'Office' },
  { id: '2', cidr: '' },
  { id: '3', cidr: '198.51.100.128/25', note: ' Home ' },
  { id: '4', cidr: '203.0.113.7', note: 'Office' },
] as const;

describe('a repair', () => {
  test('replaces the text of a row and nothing else', () => {
    const repair = {
      kind: 'replace',
      index: 2,
      text: '::1',
      meaning: 'same',
      addresses: '1',
    } as const;
    const repaired = applyRepair<SourceEntry>(rows, repair);
    expect(repaired[2]).toEqual({ id: '3', cidr: '::1', note: ' Home ' });
    expect(repaired[0]).toBe(rows[0]);
  });

  test('makes several rows of one, each with its note', () => {
    const texts = ['203.0.113.8/29', '203.0.113.16/32'];
    const repair = { kind: 'split', index: 3, texts, meaning: 'same', addresses: '9' } as const;
    const repaired = applyRepair<SourceEntry & { id: string }>(rows, repair, (row, cidr) => ({
      ...row,
      cidr,
      id: '5',
    }));
    expect(repaired.slice(3)).toEqual([
      { id: '4', cidr: '203.0.113.8/29', note: 'Office' },
      { id: '5', cidr: '203.0.113.16/32', note: 'Office' },
    ]);
    expect(repaired[2]).toBe(rows[2]);
  });

  test('removes rows', () => {
    const repaired = applyRepair<SourceEntry>(rows, { kind: 'remove', indexes: [3, 1] });
    expect(repaired).toEqual([rows[0], rows[2]]);
  });

  test('merges rows in the place of the first and keeps their notes, each once', () => {
    const repair = {
      kind: 'merge',
      indexes: [3, 2, 0],
      text: '198.51.100.0/24',
      addresses: '256',
    } as const;
    expect(applyRepair<SourceEntry>(rows, repair)).toEqual([
      { id: '1', cidr: '198.51.100.0/24', note: 'Office, Home' },
      rows[1],
    ]);
  });

  test.each([
    [['Office', undefined], 'Office'],
    [[undefined, 'Office'], 'Office'],
    [['Office', ' ', 'Home'], 'Office, Home'],
  ])('keeps of the notes %j only those that say something', (notes, note) => {
    const list: SourceEntry[] = notes.map((entered, row) =>
      entered === undefined ? { cidr: `${row}` } : { cidr: `${row}`, note: entered },
    );
    const indexes = list.map((_, row) => row);
    const elsewhere = { cidr: 'x', note: 'Elsewhere' };
    const repair = { kind: 'merge', indexes, text: 'c', addresses: '2' } as const;
    expect(applyRepair([...list, elsewhere], repair)).toEqual([{ cidr: 'c', note }, elsewhere]);
  });

  test('fills a note to its end', () => {
    const list = [
      { cidr: 'a', note: 'x'.repeat(100) },
      { cidr: 'b', note: 'y'.repeat(18) },
    ];
    const repair = { kind: 'merge', indexes: [0, 1], text: 'c', addresses: '2' } as const;
    const [merged] = applyRepair<SourceEntry>(list, repair);
    expect(merged?.note).toBe(`${'x'.repeat(100)}, ${'y'.repeat(18)}`);
  });

  test('gives no note to rows that have none', () => {
    const repair = { kind: 'merge', indexes: [0, 1], text: 'c', addresses: '2' } as const;
    expect(applyRepair([{ cidr: 'a' }, { cidr: 'b' }], repair)).toStrictEqual([{ cidr: 'c' }]);
  });

  test('makes no note longer than a note may be', () => {
    const long = [
      { cidr: 'a', note: 'x'.repeat(100) },
      { cidr: 'b', note: 'y'.repeat(30) },
    ];
    const repair = { kind: 'merge', indexes: [0, 1], text: 'c', addresses: '2' } as const;
    expect(applyRepair(long, repair)).toEqual([{ cidr: 'c', note: 'x'.repeat(100) }]);
  });
});

/** The addresses that a list lets in, as the fewest networks. */
function reach(list: readonly SourceEntry[]): readonly string[] {
  return cidrs(
    collapse(
      list.flatMap(({ cidr }) => {
        const parsed = parseSource(cidr);
        return parsed.ok ? [parsed.source] : [];
      }),
    ),
  );
}

test('removing and merging never changes who is let in, and never makes the list longer', () => {
  fc.assert(
    fc.property(fc.array(smallCidr, { minLength: 1, maxLength: 12 }), (texts) => {
      const list = entries(...texts);
      for (const { repairs } of findSourceProblems(list, policy)) {
        for (const repair of repairs.filter(({ kind }) => kind !== 'replace')) {
          const repaired = applyRepair(list, repair);
          expect(reach(repaired)).toEqual(reach(list));
          expect(repaired.length).toBeLessThan(list.length);
        }
      }
    }),
  );
});

test('pressing the first button again and again ends in a list without errors', () => {
  fc.assert(
    fc.property(fc.array(smallCidr, { minLength: 1, maxLength: 12 }), (texts) => {
      let list = entries(...texts);
      for (let presses = 0; presses < 100; presses += 1) {
        const [repair] = findSourceProblems(list, policy).flatMap(({ repairs }) => repairs);
        if (!repair) break;
        list = applyRepair(list, repair);
      }
      const problems = findSourceProblems(list, policy);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(problems.flatMap(({ repairs }) => repairs)).toEqual([]);
    }),
  );
});

/** Addresses of which many are private or reserved. */
const octets = fc.tuple(
  fc.constantFrom(10, 127, 172, 192, 198, 203, 224, 8),
  fc.constantFrom(0, 16, 168, 51, 9),
  fc.constantFrom(0, 100, 113),
  fc.nat(255),
);

/** Texts that mean an address or a network but are written in another way. */
const misspelt = fc.oneof(
  octets.map((parts) => parts.map((part) => String(part).padStart(3, '0')).join('.')),
  octets.map(([first, ...others]) => [`0${first}`, ...others].join('.')),
  fc
    .tuple(octets, fc.constantFrom('/024', '/28', '/0', '/255.255.255.0', '/255.255.255.248'))
    .map(([parts, behind]) => parts.join('.') + behind),
  fc
    .tuple(octets, fc.constantFrom(':6379', '/', ',', ' #VPN', ' - 10.0.0.9', ' 198.51.100.7'))
    .map(([parts, behind]) => parts.join('.') + behind),
  octets.map(([first, second, third]) => `${first}.${second}.${third}.*`),
  octets.map((parts) => `::ffff:${parts.join('.')}`),
  octets.map((parts) => `[${parts.join('.')}]`),
  octets.map((parts) => `https://${parts.join('.')}/`),
);

test('no repair is offered whose result would be refused next', () => {
  const policies = [
    policy,
    { ...policy, allowDocumentation: false },
    { ...policy, families: ['ipv4'], ipv4: { shortestPrefix: 24, longestPrefix: 29 } },
  ] as const;
  fc.assert(
    fc.property(misspelt, fc.constantFrom(...policies), (text, rules) => {
      for (const { severity, repairs } of findSourceProblems(entries(text), rules)) {
        if (severity !== 'error') continue;
        for (const repair of repairs) {
          const left = findSourceProblems(applyRepair(entries(text), repair), rules);
          expect(left.filter((problem) => problem.severity === 'error')).toEqual([]);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test.each(['010.0.0.1', '127.000.000.001', '224.0.0.01', '10.1.1.1:443'])(
  'nobody is offered the private or reserved address that %s may mean',
  (text) => {
    const [problem] = findSourceProblems(entries(text), policy);
    expect(problem?.repairs).toEqual([]);
  },
);

test('a repair says how many addresses its text lets in', () => {
  const texts = ['198.51.100.9/24', '203.0.113.0/025', '::ffff:192.0.2.0/120', '203.0.113.128/25'];
  for (const { repairs } of findSourceProblems(entries(...texts), policy)) {
    for (const repair of repairs) {
      if (!('text' in repair)) continue;
      const parsed = parseSource(repair.text);
      expect(parsed.ok && String(addressCount(parsed.source))).toBe(repair.addresses);
    }
  }
});
