import { describe, expect, test } from 'vitest';
import { parseSource } from '#sources';
import { readSourceList } from '#sources/files';

/** What a text lets in at once, and what of it is to be looked at. */
async function taken(text: string) {
  const { entries, unread } = await readSourceList(text, { today: '2026-11-28' });
  const sources = entries.filter(({ kind }) => kind === 'source').map((entry) => entry.text);
  return {
    ready: sources.filter((entry) => parseSource(entry).ok),
    open: sources.filter((entry) => !parseSource(entry).ok),
    kinds: entries.map(({ kind }) => kind),
    notes: entries.map(({ note }) => note),
    unread: unread.map((part) => (part.kind === 'line' ? part.text : part.name)),
  };
}

describe('an address under a key that nobody knows is looked at', () => {
  test.each([
    'backend',
    'endpoint',
    'podIP',
    'hostIP',
    'interfaceIp',
    'ipv4_address',
    'serviceIp',
    'private_ip',
    'natIP',
    'host',
    'origin',
    'last-applied',
    'Wert',
  ])('%s', async (key) => {
    const json = await taken(JSON.stringify([{ name: 'web', [key]: '198.51.100.9' }]));
    expect(json.ready).toEqual([]);
    expect(json.open).toEqual([`${key}: 198.51.100.9`]);
    const other = await taken(JSON.stringify({ allow: ['203.0.113.7'], [key]: '198.51.100.9' }));
    expect(other.ready).toEqual(['203.0.113.7']);
    expect(other.open).toEqual([`${key}: 198.51.100.9`]);
  });

  test.each(['greylist', 'blocks', 'blocking', 'example', 'upstreams', 'pods', 'Testliste'])(
    'a list under "%s"',
    async (key) => {
      const { ready } = await taken(JSON.stringify({ [key]: ['198.51.100.9', '198.51.100.10'] }));
      expect(ready).toEqual([]);
    },
  );

  test.each([
    'status:\n  loadBalancer:\n    ingress:\n      - ip: 198.51.100.9\n',
    'networks:\n  app:\n    ipam:\n      config:\n        - subnet: 198.51.100.0/24\n',
    "DATABASES = {'default': {'HOST': '198.51.100.9'}}",
    'backends:\n  - name: a\n    ip: 198.51.100.9\n',
    '{"type": "array", "examples": ["198.51.100.9"]}',
    '{"nodes": {"a": {"address": "198.51.100.9"}}}',
    'database {\n  address = ["198.51.100.9"]\n}',
  ])('below what is about machines: %j', async (text) => {
    const { ready, open } = await taken(text);
    expect(ready).toEqual([]);
    expect(open).toHaveLength(1);
  });

  test.each([
    [{ mode: 'challenge' }, 'mode: challenge'],
    [{ mode: 'js_challenge' }, 'mode: js_challenge'],
    [{ action: 'log' }, 'action: log'],
    [{ action: 'Pass' }, 'action: Pass'],
    [{ verdict: 'maybe' }, 'verdict: maybe'],
    [{ paused: true, mode: 'whitelist' }, 'paused: true'],
    [{ ignore: 'true' }, 'ignore: true'],
    [{ authorized: false }, 'authorized: false'],
  ])('a rule that does something else than allow: %j', async (rule, because) => {
    const { kinds, notes } = await taken(JSON.stringify([{ value: '198.51.100.9', ...rule }]));
    expect([kinds, notes]).toEqual([['disabled'], [because]]);
  });
});

describe('known keys, lists and names of places are let in', () => {
  test.each([
    ['ip', 'IPs', 'address', 'cidr', 'source', 'sourceRanges', 'allowed_ips', 'prefix', 'subnet'],
    ['ip_prefix', 'ipv4Prefix', 'ipv6Prefix', 'addressPrefixes', 'CidrIp', 'aws:SourceIp'],
    [
      'whitelist',
      'trusted',
      'allow',
      'allowedCidrs',
      'range',
      'network',
      'items',
      'values',
      'data',
    ],
  ])('%s, …', async (...keys) => {
    for (const key of keys) {
      const { ready } = await taken(JSON.stringify([{ [key]: '203.0.113.7', region: 'x' }]));
      expect(ready, key).toEqual(['203.0.113.7']);
    }
  });

  test.each([
    '["203.0.113.7"]',
    '{"office": "203.0.113.7"}',
    '{"office": ["203.0.113.7"], "domains": ["a.example"], "verified": true}',
    'Büro Köln:\n  - 203.0.113.7\nHomeoffice: []\n',
    '{"_comment": "old", "allow": ["203.0.113.7"]}',
    '{"Statement": [{"Effect": "Allow", "Action": "*", "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.7"}}}]}',
    'allow: [203.0.113.7]\nmore: *old\n',
    'metadata:\n  annotations:\n    nginx.ingress.kubernetes.io/whitelist-source-range: 203.0.113.7\n',
  ])('%j', async (text) => {
    expect((await taken(text)).ready).toEqual(['203.0.113.7']);
  });

  test('a key that is commented out is not in force', async () => {
    const text =
      '{"//allow": ["198.51.100.9"], "#old": ["198.51.100.10"], "allow": ["203.0.113.7"]}';
    const { ready, kinds } = await taken(text);
    expect(ready).toEqual(['203.0.113.7']);
    expect(kinds).toEqual(['disabled', 'disabled', 'source']);
  });
});

describe('what was to be let in up to a day before today is not', () => {
  test.each([
    ['2026-11-27', 'disabled'],
    ['2026-11-28', 'source'],
    ['2027-01-01T00:00:00Z', 'source'],
    ['27.11.2026', 'disabled'],
    ['31.12.26', 'source'],
    ['10/2026', 'disabled'],
    ['12/2026', 'source'],
    ['2025', 'disabled'],
    ['1577836800', 'disabled'],
    ['4102444800000', 'source'],
    ['unbefristet', 'source'],
    ['-', 'source'],
    ['03/04/2024', 'disabled'],
    ['05/12/2026', 'disabled'],
    ['bald', 'disabled'],
  ])('until %s: %s', async (day, kind) => {
    const json = await taken(JSON.stringify([{ ip: '203.0.113.7', expirationTime: day }]));
    expect(json.kinds).toEqual([kind]);
    if (kind !== 'source') expect(json.notes).toEqual([`expirationTime: ${day}`]);
  });

  test.each(['validUntil', 'expires', 'expires_at', 'Ablaufdatum', 'gueltig_bis', 'notAfter'])(
    'under %s',
    async (key) => {
      const rows = [
        { ip: '198.51.100.9', [key]: '2020-01-01' },
        { ip: '203.0.113.7', [key]: '2030-01-01' },
      ];
      expect((await taken(JSON.stringify(rows))).ready).toEqual(['203.0.113.7']);
    },
  );

  test('without a day of today nothing is over', async () => {
    const { entries } = await readSourceList('[{"ip": "203.0.113.7", "expires": "2020-01-01"}]');
    expect(entries.map(({ kind }) => kind)).toEqual(['source']);
  });
});
