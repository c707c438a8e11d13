import { beforeAll, describe, expect, test } from 'vitest';
import { findSourceProblems, loadAdvice } from '#sources';
import { readLines } from '../../../src/sources/lines.ts';

beforeAll(loadAdvice);

const policy = {
  families: ['ipv4', 'ipv6'],
  ipv4: { shortestPrefix: 20, longestPrefix: 32 },
  ipv6: { shortestPrefix: 32, longestPrefix: 128 },
  maxEntries: 50,
  allowDocumentation: true,
} as const;

/** What a field offers instead of a text; "ready" for a text that needs no other. */
function offers(cidr: string): readonly string[] {
  const error = findSourceProblems([{ cidr }], policy).find(({ severity }) => severity === 'error');
  if (!error) return ['ready'];
  return error.repairs.flatMap((repair) => {
    if (repair.kind === 'split') return repair.texts;
    return repair.kind === 'replace' ? [repair.text] : [];
  });
}

/** The entries that are let in at once, and those that a click lets in. */
function taken(text: string): {
  readonly ready: readonly string[];
  readonly offered: readonly string[];
} {
  const sources = readLines(text).entries.filter(({ kind }) => kind === 'source');
  const isReady = (entry: string) => offers(entry)[0] === 'ready';
  return {
    ready: sources.map((entry) => entry.text).filter(isReady),
    offered: sources
      .map((entry) => entry.text)
      .filter((entry) => !isReady(entry))
      .flatMap(offers),
  };
}

describe('only a statement that is known to allow lets in', () => {
  test.each([
    'proxy_set_header X-Allowed 198.51.100.9;',
    'trusted_proxies static 198.51.100.9',
    'add_header Allow 198.51.100.9',
    'echo allow 198.51.100.9',
    'set $client allow 198.51.100.9',
    'log_trusted 198.51.100.9',
    'Freigabe beantragt für 198.51.100.9',
    'web: allow 198.51.100.9 later',
    '198.51.100.9 PERMIT_AUTH',
    'X-Allow-From: 198.51.100.9',
    'whitelist_check_url = 198.51.100.9',
    'Büro=198.51.100.9',
  ])('%s is offered at most', (line) => {
    expect(taken(line).ready).toEqual([]);
  });

  test.each([
    ['allow;203.0.113.7;192.0.2.1', []],
    ['zugelassen 203.0.113.7 (Drucker 192.0.2.1)', []],
    ['allow 203.0.113.7 behind 192.0.2.1', []],
    ['zugelassen 203.0.113.7 über 192.0.2.1', ['203.0.113.7']],
    ['permit\t203.0.113.7\t192.0.2.1', []],
    ['203.0.113.7 may allow 192.0.2.1', []],
    ['!198.51.100.9, 203.0.113.7', []],
  ])('of several addresses, which one is meant has to be clear: %s', (line, ready) => {
    expect(taken(line).ready).toEqual(ready);
  });

  test.each([
    'host all all 203.0.113.7/32 scram-sha-256',
    'hostssl  all  all  203.0.113.0  255.255.255.240  md5',
    '<add ipAddress="203.0.113.7" allowed="true" />',
    '<add ipAddress="203.0.113.0" subnetMask="255.255.255.240" allowed="true"/>',
    '   12   720 ACCEPT  tcp  --  eth0  *  203.0.113.7  0.0.0.0/0  tcp dpt:22',
    '3    ACCEPT  all  --  203.0.113.7  192.0.2.1',
    'allow=203.0.113.7',
    'allow-query { 203.0.113.7; }',
    'login_trusted_networks = 203.0.113.7',
    'traefik.http.middlewares.x.ipallowlist.sourcerange=203.0.113.7/32',
    'Zugriff erlauben für die Adresse 203.0.113.7',
  ])('%s does', (line) => {
    expect(taken(line)).toEqual({ ready: [expect.stringMatching(/^203/)], offered: [] });
  });
});

describe('what a statement keeps out is not offered', () => {
  test.each([
    'if ($remote_addr = 198.51.100.9) { return 403; }',
    'return 444 "198.51.100.9";',
    'http-request tarpit if { src 198.51.100.9 }',
    '-A INPUT -s 198.51.100.9 -j TARPIT',
    '-A INPUT -s 198.51.100.9 -j LOGDROP',
    'DROP all -- 198.51.100.9 anywhere',
    '198.51.100.9 DISCARD',
    '198.51.100.9 0;',
    '198.51.100.9 = false',
    '198.51.100.9;nein',
    '198.51.100.9: no',
    '<add ipAddress="198.51.100.9" allowed="false" />',
    "if (in_array($ip, ['198.51.100.9'])) die();",
    'ips = setsubtract(["203.0.113.0/28"], ["198.51.100.9/32"])',
    '<RequireNone> Require ip 198.51.100.9 </RequireNone>',
    'ipallowlist.ipstrategy.excludedips=198.51.100.9,198.51.100.10',
    'banip = 198.51.100.9',
    'deny=198.51.100.9',
    'alt: 198.51.100.9',
    '198.51.100.9 (alt)',
    'ehemals 198.51.100.9',
    '☐ 198.51.100.9',
    '🚫 198.51.100.9',
    '[ ] 198.51.100.9',
    "198.51.100.9 isn't allowed",
    '198.51.100.9 unerlaubt',
    '198.51.100.9 // alt',
    '198.51.100.9 # ausgeschieden seit 2023',
    '198.51.100.9 # ❌',
    ':: 198.51.100.9',
    "' 198.51.100.9",
    'Ziel: 198.51.100.9',
    'resolver 198.51.100.9;',
  ])('%s', (line) => {
    expect(taken(line)).toEqual({ ready: [], offered: [] });
  });

  test.each([
    ['203.0.113.7 (früher 198.51.100.9)', '203.0.113.7'],
    ['203.0.113.7 (ersetzt 198.51.100.9)', '203.0.113.7'],
    ['203.0.113.7 replaces 198.51.100.9', '203.0.113.7'],
    ['alt 198.51.100.9 neu 203.0.113.7', '203.0.113.7'],
    ['203.0.113.7 ja; 198.51.100.9 nein', '203.0.113.7'],
  ])('of "%s" only the other is', (line, other) => {
    expect(taken(line)).toEqual({ ready: [], offered: [other] });
  });
});

describe('ways to write an address that are offered as what they mean', () => {
  test.each([
    ['203.0.113.x', '203.0.113.0/24'],
    ['203.0.x.x', ''],
    ['203.0.113.X/24', '203.0.113.0/24'],
    ['203.0.113.7:', '203.0.113.7'],
    ['203.0.113.8:203.0.113.15', '203.0.113.8/29'],
    ['203.0.113.[8-15]', '203.0.113.8/29'],
    ['203.0.113.{8..15}', '203.0.113.8/29'],
    ['admin@203.0.113.7', '203.0.113.7'],
    ['Büro: 203.0.113.8 - 203.0.113.15', '203.0.113.8/29'],
    ['Büro 203.0.113.8-203.0.113.15 (Bonn)', '203.0.113.8/29'],
    ['203.0.113.8 bis einschließlich 203.0.113.15', '203.0.113.8/29'],
    ['203.0.113.8 bis incl. 203.0.113.15', '203.0.113.8/29'],
    ['(203.0.113.8 - 203.0.113.15)', '203.0.113.8/29'],
    ['203.0.113.16;255.255.255.240;Büro', '203.0.113.16/28'],
    ['Büro=203.0.113.7', '203.0.113.7'],
  ])('%s: %s', (line, network) => {
    expect(taken(line)).toEqual({ ready: [], offered: network === '' ? [] : [network] });
  });
});
