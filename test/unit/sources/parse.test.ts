import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressCount, parseSource, trimInvisible, z, type Source } from '#sources';

function sourceOf(text: string): Source {
  const result = parseSource(text);
  if (!result.ok) throw new Error(`${text} was read as ${result.code}`);
  return result.source;
}

function codeOf(text: string): string {
  const result = parseSource(text);
  return result.ok ? 'ok' : result.code;
}

/** An IPv4 network in the way this site writes it, host bits or not. */
const cidr = fc
  .tuple(fc.array(fc.nat(255), { minLength: 4, maxLength: 4 }), fc.nat(32))
  .map(([octets, prefixLength]) => `${octets.join('.')}/${prefixLength}`);

describe('a source of good syntax', () => {
  test('a network keeps its address and gets its network', () => {
    expect(sourceOf('198.51.100.9/24')).toEqual({
      family: 'ipv4',
      address: '198.51.100.9',
      prefixLength: 24,
      cidr: '198.51.100.9/24',
      network: '198.51.100.0/24',
      hasHostBits: true,
    });
  });

  test('a bare address means that address alone', () => {
    expect(sourceOf('203.0.113.7')).toMatchObject({
      cidr: '203.0.113.7/32',
      network: '203.0.113.7/32',
      hasHostBits: false,
    });
  });

  test.each([' 203.0.113.7 ', '\u00A0203.0.113.7', '\uFEFF203.0.113.7\u200B', '203.0.113.7\r\n\t'])(
    'invisible characters at the edges do no harm: %j',
    (text) => {
      expect(sourceOf(text).address).toBe('203.0.113.7');
    },
  );

  test('what is written in canonical form reads back as the same source', () => {
    fc.assert(
      fc.property(cidr, (text) => {
        const source = sourceOf(text);
        expect(source.cidr).toBe(text);
        expect(sourceOf(source.cidr)).toEqual(source);
      }),
    );
  });

  test('the network of a network is itself and has no host bits', () => {
    fc.assert(
      fc.property(cidr, (text) => {
        const network = sourceOf(sourceOf(text).network);
        expect(network.network).toBe(network.cidr);
        expect(network.hasHostBits).toBe(false);
      }),
    );
  });

  test('the network agrees with masking the address by hand', () => {
    fc.assert(
      fc.property(cidr, (text) => {
        const { address, prefixLength, network } = sourceOf(text);
        const value = address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
        const size = 2 ** (32 - prefixLength);
        const base = Math.floor(value / size) * size;
        const octets = [24, 16, 8, 0].map((shift) => Math.floor(base / 2 ** shift) % 256);
        expect(network).toBe(`${octets.join('.')}/${prefixLength}`);
      }),
    );
  });

  test.each([
    ['203.0.113.7', 1n],
    ['203.0.113.0/24', 256n],
    ['10.0.0.0/8', 16_777_216n],
    ['0.0.0.0/0', 4_294_967_296n],
  ])('%s lets in %d addresses', (text, count) => {
    expect(addressCount(sourceOf(text))).toBe(count);
  });

  test('an IPv6 network is counted exactly', () => {
    expect(addressCount({ family: 'ipv6', prefixLength: 0 })).toBe(2n ** 128n);
  });
});

describe('a text that is no source is told which part is wrong', () => {
  test.each([
    ['192.0.2.256', { part: 4, octet: '256' }],
    ['999.0.2.256/24', { part: 1, octet: '999' }],
    ['192.0.2.1000/99', { part: 4, octet: '1000' }],
  ])('%s has a part greater than 255', (text, params) => {
    expect(parseSource(text)).toEqual({
      ok: false,
      code: 'source-octet',
      params: { text, ...params },
    });
  });

  test.each([
    ['010.0.0.1', 1],
    ['192.0.2.00', 4],
    ['192.0.02.256', 3],
    ['192.00.2.0/24', 2],
  ])('%s has a part with a leading zero', (text, part) => {
    expect(parseSource(text)).toEqual({
      ok: false,
      code: 'source-leading-zero',
      params: { text, part },
    });
  });

  test.each([
    '10.0.0.0/',
    '10.0.0.0/08',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/+8',
    '10.0.0.0/8.0',
    '10.0.0.0/8/8',
    '10.0.0.0/ 8',
    '10.0.0.0/255.0.0.0',
    '10.0.0.0/٨',
  ])('%s has a wrong prefix length', (text) => {
    expect(parseSource(text)).toEqual({
      ok: false,
      code: 'source-prefix-length',
      params: { text, longest: 32 },
    });
  });

  test.each(['::1', '2001:db8::/32', '2001:DB8::1', '::ffff:203.0.113.7', '2001:db8::/129'])(
    '%s is of the other family',
    (text) => {
      expect(parseSource(text)).toEqual({ ok: false, code: 'source-family', params: { text } });
    },
  );

  test.each([
    '',
    '1',
    '10/8',
    '/08',
    '0x7f.1',
    '0x7f.0.0.1',
    '1.2.3',
    '1.2.3.4.5',
    '1..2.3',
    '1.2.3.4.',
    '+1.2.3.4',
    '1.2.3.4 /24',
    '1.2.3.4,5.6.7.8',
    '203.0.113.7:443',
    '00:1a:2b:3c:4d:5e',
    'fe80::1%eth0',
    'localhost',
    '١٩٢.٠.٢.١',
    '192。0。2。1',
  ])('%j is no address', (text) => {
    expect(codeOf(text)).toBe('source-syntax');
  });
});

describe('hostile texts', () => {
  const long = 10_000;

  test.each([
    ['digits', '1'.repeat(long)],
    ['dots', '.'.repeat(long)],
    ['slashes', '/'.repeat(long)],
    ['colons', ':'.repeat(long)],
    ['a prefix length of digits', `10.0.0.0/${'1'.repeat(long)}`],
    ['spaces in the middle', `1${' '.repeat(long)}1`],
    ['emoji', '👾'.repeat(long)],
    ['emoji after a letter', `a${'👾'.repeat(long)}`],
  ])('10,000 characters of %s are refused with a short message', (_, text) => {
    const result = parseSource(text);
    const repeated = result.ok ? text : result.params.text;
    expect(repeated.length).toBeLessThanOrEqual(64);
    expect(repeated.isWellFormed()).toBe(true);
  });

  test('a part of 10,000 digits is named in short, too', () => {
    const result = parseSource(`10.0.0.${'9'.repeat(long)}`);
    const params = { part: 4, octet: `${'9'.repeat(63)}…` };
    expect(result).toMatchObject({ code: 'source-octet', params });
  });

  test('no text makes it throw, and what it accepts is canonical', () => {
    const alphabet = fc.constantFrom(...'0123456789./:abcdefx %-+\u200B٣'.split(''));
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: alphabet }));
    fc.assert(
      fc.property(text, (entered) => {
        const result = parseSource(entered);
        if (!result.ok) return;
        expect([trimInvisible(entered), `${trimInvisible(entered)}/32`]).toContain(
          result.source.cidr,
        );
      }),
      { numRuns: 1000 },
    );
  });
});

test('zod makes no code from strings, which the Content Security Policy forbids', () => {
  expect(z.config().jitless).toBe(true);
});
