import { describe, expect, test } from 'vitest';
import {
  addressClass,
  IPV4_REGISTRY_DATE,
  IPV6_REGISTRY_DATE,
  parseSource,
  specialBlocks,
} from '#sources';

function classOf(text: string): string {
  const result = parseSource(text);
  return result.ok ? addressClass(result.source) : 'no source';
}

describe('the class of an address', () => {
  test.each([
    ['8.8.8.8', 'public'],
    ['172.15.255.255', 'public'],
    ['172.32.0.0', 'public'],
    ['100.128.0.0/10', 'public'],
    ['223.255.255.0/24', 'public'],
    ['192.31.196.0/24', 'public'],
    ['0.0.0.0', 'unspecified'],
    ['10.1.2.3', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.0.0/16', 'private'],
    ['100.64.0.1', 'cgnat'],
    ['127.0.0.1', 'loopback'],
    ['169.254.169.254', 'link-local'],
    ['224.0.0.1', 'multicast'],
    ['198.18.0.0/15', 'benchmarking'],
    ['240.0.0.0/4', 'reserved'],
    ['255.255.255.254', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['192.0.2.1', 'documentation'],
    ['198.51.100.0/24', 'documentation'],
    ['203.0.113.42', 'documentation'],
  ])('%s is %s', (text, expected) => {
    expect(classOf(text)).toBe(expected);
  });

  test.each([
    ['2606:4700::1111', 'public'],
    ['2001:200::/23', 'public'],
    ['2620:4f:8000::/48', 'public'],
    ['3fff:1000::', 'public'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::2', 'reserved'],
    ['::ffff:8.8.8.8', 'ipv4-mapped'],
    ['64:ff9b::8.8.8.8', 'nat64'],
    ['64:ff9b:1::/48', 'private'],
    ['100::/64', 'discard'],
    ['2001::1', 'teredo'],
    ['2001:1::1', 'reserved'],
    ['2001:2::1', 'benchmarking'],
    ['2001:db8::1', 'documentation'],
    ['3fff::1', 'documentation'],
    ['2002::1', '6to4'],
    ['4000::/3', 'reserved'],
    ['fc00::1', 'unique-local'],
    ['fd12:3456::1', 'unique-local'],
    ['fe80::1', 'link-local'],
    ['fec0::1', 'reserved'],
    ['ff02::1', 'multicast'],
  ])('%s is %s', (text, expected) => {
    expect(classOf(text)).toBe(expected);
  });

  test.each([
    ['0.0.0.0/0', 'unspecified'],
    ['126.0.0.0/7', 'loopback'],
    ['192.0.0.0/8', 'reserved'],
    ['192.160.0.0/11', 'private'],
    ['203.0.112.0/23', 'documentation'],
    ['::/0', 'unspecified'],
    ['2000::/3', 'reserved'],
    ['2001::/16', 'reserved'],
    ['fc00::/6', 'multicast'],
    ['3ffe::/15', 'documentation'],
  ])('%s reaches into several classes and is called by the worst, %s', (text, expected) => {
    expect(classOf(text)).toBe(expected);
  });

  test('host bits do not change the class of the network', () => {
    expect(classOf('11.0.0.1/7')).toBe('private');
  });
});

describe('the tables', () => {
  test.each(specialBlocks())('the block $cidr has its class, a name and its RFCs', (block) => {
    expect(classOf(block.cidr)).toBe(block.class);
    expect(block.name).not.toBe('');
    expect(block.rfcs).not.toHaveLength(0);
    expect(block.rfcs.every((rfc) => /^RFC \d{3,4}$/.test(rfc))).toBe(true);
  });

  test.each(specialBlocks())('the block $cidr is written in canonical form', ({ cidr }) => {
    expect(parseSource(cidr)).toMatchObject({ source: { cidr, network: cidr } });
  });

  test.each([IPV4_REGISTRY_DATE, IPV6_REGISTRY_DATE])('have a date: %s', (date) => {
    expect(new Date(date).toISOString()).toBe(`${date}T00:00:00.000Z`);
  });
});
