import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSource, trimInvisible } from '#sources';
import { z } from '#zod';
import { diagnose } from '../../../src/sources/diagnose.ts';
import { ipv4Cidr, ipv6Cidr, shortest, sourceOf, valueOf } from './support.ts';

describe('a source of good syntax', () => {
  test('an IPv4 network keeps its address and gets its network', () => {
    expect(sourceOf('198.51.100.9/24')).toEqual({
      family: 'ipv4',
      address: '198.51.100.9',
      prefixLength: 24,
      cidr: '198.51.100.9/24',
      network: '198.51.100.0/24',
      hasHostBits: true,
    });
  });

  test('an IPv6 network is written as RFC 5952 says', () => {
    expect(sourceOf('2001:0DB8:0:0:1:0:0:1/64')).toEqual({
      family: 'ipv6',
      address: '2001:db8::1:0:0:1',
      prefixLength: 64,
      cidr: '2001:db8::1:0:0:1/64',
      network: '2001:db8::/64',
      hasHostBits: true,
    });
  });

  test.each([
    ['203.0.113.7', '203.0.113.7/32'],
    ['2001:db8::7', '2001:db8::7/128'],
  ])('%s alone means that address alone', (text, cidr) => {
    expect(sourceOf(text)).toMatchObject({ cidr, network: cidr, hasHostBits: false });
  });

  test.each([
    ['::', '::'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['1::', '1::'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
    ['1:0:2:3:4:5:6:7', '1:0:2:3:4:5:6:7'],
    ['1::2:3:4:5:6:7', '1:0:2:3:4:5:6:7'],
    ['1:2:3:4:5:6:0:0', '1:2:3:4:5:6::'],
    ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
    ['::ffff:cb00:7107', '::ffff:203.0.113.7'],
    ['64:ff9b::203.0.113.7', '64:ff9b::cb00:7107'],
    ['::203.0.113.7', '::cb00:7107'],
    ['1:2:3:4:5:6:203.0.113.7', '1:2:3:4:5:6:cb00:7107'],
    ['2001:DB8::A', '2001:db8::a'],
  ])('%s is written %s', (text, address) => {
    expect(sourceOf(text).address).toBe(address);
  });

  test.each([' 203.0.113.7 ', '\u00A0203.0.113.7', '\uFEFF203.0.113.7\u200B', '203.0.113.7\r\n\t'])(
    'invisible characters at the edges do no harm: %j',
    (text) => {
      expect(sourceOf(text).address).toBe('203.0.113.7');
    },
  );

  test('what is written in canonical form reads back as the same source', () => {
    fc.assert(
      fc.property(fc.oneof(ipv4Cidr, ipv6Cidr), (text) => {
        const source = sourceOf(text);
        expect(sourceOf(source.cidr)).toEqual(source);
      }),
    );
  });

  test('the network of a network is itself and has no host bits', () => {
    fc.assert(
      fc.property(fc.oneof(ipv4Cidr, ipv6Cidr), (text) => {
        const network = sourceOf(sourceOf(text).network);
        expect(network.network).toBe(network.cidr);
        expect(network.hasHostBits).toBe(false);
      }),
    );
  });

  test.each([
    ['IPv4', ipv4Cidr],
    ['IPv6', ipv6Cidr],
  ])('%s networks are those of plain arithmetic', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { address, network, prefixLength, hasHostBits } = sourceOf(text);
        const [written = '', length] = text.split('/');
        const value = valueOf(written);
        const bits = BigInt((written.includes(':') ? 128 : 32) - prefixLength);
        const first = (value >> bits) << bits;
        expect(prefixLength).toBe(Number(length));
        expect(valueOf(address)).toBe(value);
        expect(valueOf(network.slice(0, network.indexOf('/')))).toBe(first);
        expect(hasHostBits).toBe(first !== value);
      }),
    );
  });

  test('an IPv6 address is written in the one way of RFC 5952', () => {
    fc.assert(
      fc.property(ipv6Cidr, (text) => {
        const [written = ''] = text.split('/');
        const isMapped = valueOf(written) >> 32n === 0xffffn;
        if (!isMapped) expect(sourceOf(text).address).toBe(shortest(written.split(':')));
      }),
    );
  });
});

describe('hostile texts', () => {
  const long = 10_000;

  test.each([
    ['digits', '1'.repeat(long)],
    ['dots', '.'.repeat(long)],
    ['dots before colons', `${'.'.repeat(long)}::`],
    ['slashes', '/'.repeat(long)],
    ['colons', ':'.repeat(long)],
    ['groups', '1:'.repeat(long)],
    ['host name labels', `${'a-.'.repeat(long)}!`],
    ['a prefix length of digits', `10.0.0.0/${'1'.repeat(long)}`],
    ['spaces in the middle', `1${' '.repeat(long)}1`],
    ['a zone id', `fe80::1%${'z'.repeat(long)}`],
    ['emoji', '👾'.repeat(long)],
    ['emoji after a letter', `a${'👾'.repeat(long)}`],
  ])('10,000 characters of %s are refused with a short message', (_, text) => {
    expect(parseSource(text).ok).toBe(false);
    const repeated = diagnose(text).params.text;
    expect(repeated.length).toBeLessThanOrEqual(64);
    expect(repeated.isWellFormed()).toBe(true);
  });

  test('a part of 10,000 digits is named in short, too', () => {
    const result = diagnose(`10.0.0.${'9'.repeat(long)}`);
    const params = { part: 4, octet: `${'9'.repeat(63)}…` };
    expect(result).toMatchObject({ code: 'source-octet', params });
  });

  test('no text makes it throw, and every repair it offers is a source', () => {
    const alphabet = fc.constantFrom(...'0123456789./:abcdefx %-+[]\u200B٣'.split(''));
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: alphabet }));
    fc.assert(
      fc.property(text, (entered) => {
        const result = parseSource(entered);
        if (!result.ok) {
          const { texts = [] } = diagnose(trimInvisible(entered)).repair ?? {};
          for (const repaired of texts) expect(parseSource(repaired).ok).toBe(true);
        } else if (result.source.family === 'ipv4') {
          const cidr = trimInvisible(entered);
          expect([cidr, `${cidr}/32`]).toContain(result.source.cidr);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('zod makes no code from strings, which the Content Security Policy forbids', () => {
  expect(z.config().jitless).toBe(true);
});
