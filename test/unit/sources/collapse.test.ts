import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressCount, collapse, contains, relation } from '#sources';
import { addressesOf, cidrs, ipv4Cidr, ipv6Cidr, smallCidr, sourceOf } from './support.ts';

function collapsed(...texts: readonly string[]): readonly string[] {
  return cidrs(collapse(texts.map(sourceOf)));
}

const sources = fc.array(fc.oneof(ipv4Cidr, ipv6Cidr).map(sourceOf), { maxLength: 20 });
const smallSources = fc.array(smallCidr.map(sourceOf), { maxLength: 12 });

describe('the smallest list with the same addresses', () => {
  test.each([
    [['198.51.100.128/25', '198.51.100.0/25'], ['198.51.100.0/24']],
    [['198.51.100.7/32', '198.51.100.0/24'], ['198.51.100.0/24']],
    [['198.51.100.9/24'], ['198.51.100.0/24']],
    // Neighbours that no single network covers exactly.
    [
      ['198.51.100.1', '198.51.100.2'],
      ['198.51.100.1/32', '198.51.100.2/32'],
    ],
    [['0.0.0.0/1', '128.0.0.0/1'], ['0.0.0.0/0']],
    [
      ['::/1', '8000::/1', '0.0.0.0/0'],
      ['0.0.0.0/0', '::/0'],
    ],
    [
      ['255.255.255.255', '::'],
      ['255.255.255.255/32', '::/128'],
    ],
    [['2001:db8::/33', '2001:db8:8000::/33'], ['2001:db8::/32']],
    [[], []],
  ])('%j collapses to %j', (texts, expected) => {
    expect(collapsed(...texts)).toEqual(expected);
  });

  test('lets in exactly the same addresses', () => {
    fc.assert(
      fc.property(smallSources, (list) => {
        const before = new Set(list.flatMap(addressesOf));
        const after = collapse(list).flatMap(addressesOf);
        expect(after).toHaveLength(before.size);
        expect(new Set(after)).toEqual(before);
      }),
    );
  });

  test('is never longer, collapses to itself and has no entry that overlaps another', () => {
    fc.assert(
      fc.property(fc.oneof(sources, smallSources), (list) => {
        const result = collapse(list);
        expect(result.length).toBeLessThanOrEqual(list.length);
        expect(collapse(result)).toEqual(result);
        const pairs = result.flatMap((a, i) => result.slice(i + 1).map((b) => relation(a, b)));
        expect(pairs.every((found) => found === 'disjoint')).toBe(true);
      }),
    );
  });
});

describe('how many addresses a source or a list lets in', () => {
  test.each([
    ['203.0.113.7', 1n],
    ['203.0.113.0/24', 256n],
    ['10.0.0.0/8', 16_777_216n],
    ['0.0.0.0/0', 4_294_967_296n],
    ['2001:db8::/64', 18_446_744_073_709_551_616n],
    ['::/0', 2n ** 128n],
  ])('%s: %d', (text, count) => {
    expect(addressCount(sourceOf(text))).toBe(count);
  });

  test('an address that two entries let in counts once', () => {
    expect(addressCount(['203.0.113.0/24', '203.0.113.7', '::1'].map(sourceOf))).toBe(257n);
    expect(addressCount([])).toBe(0n);
  });

  test('agrees with counting them one by one', () => {
    fc.assert(
      fc.property(smallSources, (list) => {
        expect(addressCount(list)).toBe(BigInt(new Set(list.flatMap(addressesOf)).size));
      }),
    );
  });
});

describe('how two sources lie to each other', () => {
  test.each([
    ['198.51.100.9/24', '198.51.100.0/24', 'equal'],
    ['198.51.100.0/24', '198.51.100.9', 'contains'],
    ['198.51.100.9', '198.51.100.0/24', 'within'],
    ['198.51.100.0/25', '198.51.100.128/25', 'disjoint'],
    ['0.0.0.0/0', '::/0', 'disjoint'],
    ['::ffff:203.0.113.7', '203.0.113.7', 'disjoint'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(relation(sourceOf(a), sourceOf(b))).toBe(expected);
  });

  test('agrees with comparing all addresses', () => {
    fc.assert(
      fc.property(smallCidr.map(sourceOf), smallCidr.map(sourceOf), (a, b) => {
        const [left, right] = [new Set(addressesOf(a)), new Set(addressesOf(b))];
        const contained = [right.isSubsetOf(left), left.isSubsetOf(right)] as const;
        const expected =
          contained[0] && contained[1]
            ? 'equal'
            : contained[0]
              ? 'contains'
              : contained[1]
                ? 'within'
                : 'disjoint';
        expect(relation(a, b)).toBe(expected);
        if (expected === 'disjoint') expect(left.isDisjointFrom(right)).toBe(true);
      }),
    );
  });
});

describe('which entry lets an address in', () => {
  const list = [sourceOf('198.51.100.0/24'), undefined, sourceOf('198.51.100.7'), sourceOf('::/0')];

  test.each([
    ['198.51.100.7', [0, 2]],
    ['198.51.100.8', [0]],
    ['2001:db8::1', [3]],
    ['203.0.113.7', []],
    ['198.51.100.0/23', []],
  ])('%s: rows %j, those that cannot be read counted', (address, rows) => {
    expect(contains(list, sourceOf(address))).toEqual(rows);
  });
});

test('a source that was not made by parseSource and is none is a mistake of the program', () => {
  const broken = { family: 'ipv4', address: '::1', prefixLength: 32 } as const;
  expect(() => collapse([broken])).toThrow('"::1" is no ipv4 address');
});
