import { describe, expect, test } from 'vitest';
import { parseSource } from '#sources';
import { diagnose } from '../../../src/sources/diagnose.ts';

/** Code, the params besides the text, and the repair as `text` or `text?` for a guess. */
function told(text: string): readonly unknown[] {
  expect(parseSource(text).ok).toBe(false);
  const { code, params: all, repair } = diagnose(text);
  const params = Object.fromEntries(Object.entries(all).filter(([name]) => name !== 'text'));
  const offered = repair && `${repair.texts.join(' ')}${repair.meaning === 'guess' ? '?' : ''}`;
  return [code, params, offered];
}

describe('an IPv4 address with a mistake is told which part is wrong', () => {
  test.each([
    ['192.0.2.256', { part: 4, octet: '256' }],
    ['999.0.2.256/24', { part: 1, octet: '999' }],
    ['192.0.2.1000/99', { part: 4, octet: '1000' }],
    ['::ffff:192.0.256.1', { part: 3, octet: '256' }],
  ])('%s has a part greater than 255', (text, params) => {
    expect(told(text)).toEqual(['source-octet', params, undefined]);
  });

  test.each([
    ['01.2.3.4', 1, '1.2.3.4'],
    ['192.0.2.00', 4, '192.0.2.0'],
    ['192.00.2.0/24', 2, '192.0.2.0/24'],
    ['010.0.0.1', 1, '10.0.0.1?'],
    ['198.051.100.8/32', 2, '198.51.100.8/32?'],
    ['198.51.100.09', 4, '198.51.100.9?'],
    ['::ffff:192.0.02.1', 3, '::ffff:192.0.2.1'],
    ['192.0.02.256', 3, undefined],
    ['010.0.0.0/33', 1, undefined],
  ])('%s: part %i begins with a zero, and %s is offered', (text, part, repair) => {
    expect(told(text)).toEqual(['source-leading-zero', { part }, repair]);
  });

  test.each([
    ['1', 1],
    ['10/8', 1],
    ['127.1', 2],
    ['1.2.3', 3],
    ['1.2.3.4.5', 5],
  ])('%s has another number of parts than four: %i', (text, count) => {
    expect(told(text)).toEqual(['source-parts', { count }, undefined]);
  });

  test.each([
    ['1..2.3', 2],
    ['0x7f.0.0.1', 1],
    ['+1.2.3.4', 1],
    ['1.2.3.a', 4],
    ['1.2.-3.4', 3],
  ])('%s has no number in part %i', (text, part) => {
    expect(told(text)).toEqual(['source-part', { part }, undefined]);
  });
});

describe('an IPv6 address with a mistake is told which part is wrong', () => {
  test.each([
    ['1:2:3:4:5:6:7', 7],
    ['1:2:3:4:5:6:7:8:9', 9],
    ['1:2:3:4::5:6:7:8', 8],
    ['00:1a:2b:3c:4d:5e', 6],
    ['1:2:3:4:5:6:7:203.0.113.7', 9],
  ])('%s has %i groups, which are too many or too few', (text, count) => {
    expect(told(text)).toEqual(['source-ipv6-count', { count }, undefined]);
  });

  test.each([
    ['2001:db8::12345', '12345'],
    ['2001:db8::xyz/32', 'xyz'],
    ['1.2.3.4::', '1.2.3.4'],
  ])('%s has a group that is none', (text, group) => {
    expect(told(text)).toEqual(['source-ipv6-group', { group }, undefined]);
  });

  test('ab:cd has too few groups, for all that is seen', () => {
    expect(told('ab:cd')).toEqual(['source-ipv6-count', { count: 2 }, undefined]);
  });

  test.each(['https:', 'xyz:1', 'vpn.example.com:443', 'ü::1', '::1ü', '1:2:3:4:5:6:7:(8)'])(
    '%s is no address in any way',
    (text) => {
      expect(told(text)).toEqual(['source-syntax', {}, undefined]);
    },
  );

  test.each(['1::2::3', ':::', ':1::2', '1:2:', '1:2:3:4:5:6:7:8:', '::1:'])(
    '%s has a colon too many',
    (text) => {
      expect(told(text)).toEqual(['source-ipv6-colons', {}, undefined]);
    },
  );
});

describe('what stands around an address is told apart from it', () => {
  test.each([
    ['[2001:db8::1]', 'source-brackets', {}, '2001:db8::1'],
    ['[2001:db8::]/32', 'source-brackets', {}, '2001:db8::/32'],
    ['[example]', 'source-brackets', {}, undefined],
    ['[2001:db8::1]:443', 'source-port', { port: '443' }, '2001:db8::1'],
    ['203.0.113.7:443', 'source-port', { port: '443' }, '203.0.113.7'],
    ['fe80::1%eth0', 'source-zone', { zone: 'eth0' }, 'fe80::1'],
    ['fe80::1%eth0/64', 'source-zone', { zone: 'eth0' }, 'fe80::1/64'],
    ['198.51.100.0-198.51.100.255', 'source-range', {}, '198.51.100.0/24'],
    ['198.51.100.8 – 198.51.100.15', 'source-range', {}, '198.51.100.8/29'],
    [
      '198.51.100.1-198.51.100.9',
      'source-range',
      {},
      '198.51.100.1/32 198.51.100.2/31 198.51.100.4/30 198.51.100.8/31',
    ],
    ['198.51.100.9-198.51.100.1', 'source-range', {}, undefined],
    ['198.51.100.7-198.51.100.7', 'source-range', {}, '198.51.100.7/32'],
    ['0.0.0.1-::2', 'source-range', {}, undefined],
    ['::-0.0.0.1', 'source-range', {}, undefined],
    ['203.0.113.0 /24', 'source-spaces', {}, '203.0.113.0/24'],
    ['203.0.113.7 203.0.113.8', 'source-several', { count: 2 }, '203.0.113.7 203.0.113.8'],
    ['２０３.0.113.7', 'source-characters', {}, '203.0.113.7'],
    ['203。0。113。7', 'source-characters', {}, '203.0.113.7'],
    ['203.0.\u200B113.7', 'source-characters', {}, '203.0.113.7'],
    ['vpn.example.com', 'source-name', {}, undefined],
  ])('%s', (text, code, params, repair) => {
    expect(told(text)).toEqual([code, params, repair]);
  });
});

describe('a wrong prefix length', () => {
  test.each([
    ['10.0.0.0/08', 8, '10.0.0.0/8'],
    ['10.0.0.0/00', 0, '10.0.0.0/0'],
    ['2001:DB8::/032', 32, '2001:db8::/32'],
  ])('%s begins with a zero: %i', (text, prefixLength, repair) => {
    expect(told(text)).toEqual(['source-prefix-leading-zero', { prefixLength }, repair]);
  });

  test.each([
    ['10.0.0.0/255.0.0.0', 8],
    ['198.51.100.8/255.255.255.248', 29],
    ['198.51.100.8/255.255.255.255', 32],
    ['198.51.100.0/0.0.0.255', 24],
    ['10.0.0.0/0.255.255.255', 8],
  ])('%s is a mask, which stands for /%i', (text, prefixLength) => {
    const repair = `${text.split('/')[0] ?? ''}/${prefixLength}`;
    expect(told(text)).toEqual(['source-netmask', { prefixLength }, repair]);
  });

  test.each([
    '10.0.0.0/',
    '10.0.0.0/33',
    '10.0.0.0/033',
    '10.0.0.0/-1',
    '10.0.0.0/+8',
    '10.0.0.0/8.0',
    '10.0.0.0/8/8',
    '10.0.0.0/0.0.0.0',
    '10.0.0.0/255.0.255.0',
    '10.0.0.0/٨',
  ])('%s is none that IPv4 has', (text) => {
    expect(told(text)).toEqual(['source-prefix-length', { longest: 32 }, undefined]);
  });

  test.each(['2001:db8::/129', '2001::/24.1', '2001:db8::/ffff::', '::/1e1'])(
    '%s is none that IPv6 has',
    (text) => {
      expect(told(text)).toEqual(['source-prefix-length', { longest: 128 }, undefined]);
    },
  );
});

test.each(['', '/08', '0x7f.1', 'localhost', 'a.b:443', '١٩٢.٠.٢.١', 'a.b.c.d!'])(
  '%j is no address in any way',
  (text) => {
    expect(told(text)[0]).toBe('source-syntax');
  },
);
