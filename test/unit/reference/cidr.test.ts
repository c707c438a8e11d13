import fc from 'fast-check';
import { parseSource, type Family, type SourcePolicy } from '#sources';
import { expect, test } from 'vitest';
import { cidrPattern } from '../../../src/reference/openapi/cidr.ts';
import { network } from './networks.ts';

/* The pattern of networks in the OpenAPI file, against the grammar that form and API read them by. */

const policy = (
  families: readonly Family[],
  ipv4: [number, number],
  ipv6: [number, number],
): SourcePolicy => ({
  families,
  ipv4: { shortestPrefix: ipv4[0], longestPrefix: ipv4[1] },
  ipv6: { shortestPrefix: ipv6[0], longestPrefix: ipv6[1] },
  maxEntries: 50,
  allowDocumentation: false,
});

const range = (bits: number) =>
  fc
    .tuple(fc.nat({ max: bits }), fc.nat({ max: bits }))
    .map(([one, other]): [number, number] => [Math.min(one, other), Math.max(one, other)]);

test('takes every network in canonical notation that has a length inside the limits', () => {
  fc.assert(
    fc.property(
      fc.oneof(network('ipv4'), network('ipv6')),
      range(32),
      range(128),
      (cidr, v4, v6) => {
        const pattern = new RegExp(cidrPattern([policy(['ipv4', 'ipv6'], v4, v6)]), 'u');
        const length = Number(cidr.split('/')[1]);
        const [shortest, longest] = cidr.includes(':') ? v6 : v4;
        expect(pattern.test(cidr)).toBe(shortest <= length && length <= longest);
      },
    ),
    { numRuns: 500 },
  );
});

test('takes no IPv4 text that is no network', () => {
  const pattern = cidrPattern([policy(['ipv4'], [0, 32], [0, 128])]);
  fc.assert(
    fc.property(fc.stringMatching(new RegExp(pattern, 'u')), (text) => {
      const parsed = parseSource(text);
      expect(parsed.ok && parsed.source.cidr).toBe(text);
    }),
  );
});

test.each(['203.0.113.7', ' 203.0.113.7/32', '203.0.113.07/32', '203.0.113.256/32', 'a.example'])(
  'does not take “%s”',
  (text) => {
    const pattern = new RegExp(cidrPattern([policy(['ipv4', 'ipv6'], [0, 32], [0, 128])]), 'u');
    expect(pattern.test(text)).toBe(false);
  },
);

test('takes no family that no service takes', () => {
  const pattern = new RegExp(cidrPattern([policy(['ipv4'], [0, 32], [0, 128])]), 'u');
  expect(pattern.test('2620:4f:8000::/48')).toBe(false);
  expect(pattern.test('192.31.196.0/24')).toBe(true);
});
