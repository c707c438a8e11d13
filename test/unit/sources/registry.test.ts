import { describe, expect, test } from 'vitest';
import { addressClass, parseSource } from '#sources';
import { SPECIAL_BLOCKS } from '../../../src/sources/registry.ts';

function classOf(text: string): string {
  const result = parseSource(text);
  return result.ok ? addressClass(result.source) : result.code;
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
    ['198.18.0.0/15', 'reserved'],
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
    ['0.0.0.0/0', 'unspecified'],
    ['126.0.0.0/7', 'loopback'],
    ['192.0.0.0/8', 'reserved'],
    ['192.160.0.0/11', 'private'],
    ['203.0.112.0/23', 'documentation'],
  ])('%s reaches into several classes and is called by the worst, %s', (text, expected) => {
    expect(classOf(text)).toBe(expected);
  });

  test('host bits do not change the class of the network', () => {
    expect(classOf('11.0.0.1/7')).toBe('private');
  });

  test.each(SPECIAL_BLOCKS)('the block $cidr has its class and names its RFCs', (block) => {
    expect(classOf(block.cidr)).toBe(block.class);
    expect(block.rfcs).not.toHaveLength(0);
    expect(block.rfcs.every((rfc) => /^RFC \d{3,4}$/.test(rfc))).toBe(true);
  });
});
