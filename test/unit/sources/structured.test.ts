import { describe, expect, test } from 'vitest';
import { readSourceList } from '#sources/files';

/** The entries of a text, as kind, address and note; sources without their kind. */
async function read(text: string): Promise<readonly string[]> {
  const { entries } = await readSourceList(text);
  return entries.map(({ kind, text: found, note }) =>
    [...(kind === 'source' ? [] : [`${kind}:`]), found, ...(note === '' ? [] : [`# ${note}`])].join(
      ' ',
    ),
  );
}

describe('JSON', () => {
  test.each([
    ['["203.0.113.7", "198.51.100.0/28"]', ['203.0.113.7', '198.51.100.0/28']],
    ['{"allow": ["203.0.113.7"]}', ['203.0.113.7']],
    [
      '{"office": "203.0.113.7", "vpn": "198.51.100.7"}',
      ['203.0.113.7 # office', '198.51.100.7 # vpn'],
    ],
    [
      '{"203.0.113.7": "Office", "198.51.100.9": "deny"}',
      ['203.0.113.7 # Office', 'denied: 198.51.100.9 # status: deny'],
    ],
    ['[{"ip": "203.0.113.0", "prefix": 28, "comment": "Office"}]', ['203.0.113.0/28 # Office']],
    ['[{"network": "203.0.113.0", "netmask": "255.255.255.0"}]', ['203.0.113.0/24']],
    [
      '{"rules": [{"action": "allow", "source": "203.0.113.7"}, {"action": "deny", "source": "198.51.100.9"}]}',
      ['203.0.113.7', 'denied: 198.51.100.9 # action: deny'],
    ],
    [
      '{"rules": [{"source": "203.0.113.7", "enabled": false}]}',
      ['disabled: 203.0.113.7 # enabled: false'],
    ],
    ['[{"ip": "203.0.113.7", "action": "ask"}]', ['disabled: 203.0.113.7 # action: ask']],
    ['{"status": "success", "ips": ["203.0.113.7"]}', ['203.0.113.7']],
    [
      '{"denylist": ["198.51.100.9"], "allowlist": ["203.0.113.7"]}',
      ['denied: 198.51.100.9 # denylist', '203.0.113.7'],
    ],
    [
      '{"Effect": "Deny", "Condition": {"IpAddress": {"SourceIp": ["198.51.100.9"]}}}',
      ['denied: 198.51.100.9 # Effect: Deny'],
    ],
    [
      '{"access": "Deny", "sourceAddressPrefix": "198.51.100.9", "destinationAddressPrefix": "192.0.2.1"}',
      ['denied: 198.51.100.9 # access: Deny'],
    ],
    [
      '{"source": {"notIpBlocks": ["198.51.100.9"], "ipBlocks": ["203.0.113.7"]}}',
      ['denied: 198.51.100.9 # notIpBlocks', '203.0.113.7'],
    ],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  test('a wrong address is an entry, what is no address is named', async () => {
    const { entries, unread } = await readSourceList(
      '{"allow": ["203.0.113.300", "gateway"], "port": 443}',
    );
    expect(entries.map(({ text }) => text)).toEqual(['203.0.113.300']);
    expect(unread).toEqual([
      { kind: 'key', name: 'allow' },
      { kind: 'key', name: 'port' },
    ]);
  });

  test.each([
    [
      '{"deny": ["192.0.2.9"], "allow": ["203.0.113.7"], "allow": ["203.0.113.8"]}',
      ['denied: 192.0.2.9 # deny', '203.0.113.7', '203.0.113.8'],
    ],
    ['{"settings": "{\\"allow\\": [\\"203.0.113.7\\"]}"}', ['203.0.113.7']],
    ['{"settings": "{\\"deny\\": [\\"192.0.2.9\\"]}"}', ['denied: 192.0.2.9 # deny']],
  ])('no value of a key disappears: %s', async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  test('each entry has the line that it stands in', async () => {
    const text = JSON.stringify(
      { a: { ip: '203.0.113.7' }, b: ['203.0.113.7', '198.51.100.7'] },
      null,
      2,
    );
    const { entries } = await readSourceList(text.replace('203.0.113.7', '203.0.113.9'));
    expect(entries.map(({ line }) => line)).toEqual([3, 6, 7]);
  });

  test.each([
    '{"allow": ["203.0.113.7"',
    '[{"ip": "203.0.113.7"},',
    '{"deny": ["198.51.100.9"]',
    '{ allow: [203.0.113.7 }',
  ])('what breaks off is not read word by word: %s', async (text) => {
    const { entries, broken } = await readSourceList(text);
    expect(entries).toEqual([]);
    expect(broken).toBeDefined();
  });

  test.each(['[2001:db8::1]:443', '[203.0.113.7]\n[198.51.100.7]', '[allow]\n203.0.113.7'])(
    'brackets around addresses are none: %s',
    async (text) => {
      const { broken, entries } = await readSourceList(text);
      expect(broken).toBeUndefined();
      expect(entries.length).toBeGreaterThan(0);
    },
  );
});

describe('an object that is kept out', () => {
  test.each([
    { mode: 'deny' },
    { type: 'block' },
    { negated: true },
    { negated: '1' },
    { inverted: true },
    { exclude: true },
    { is_blocked: true },
    { banned: true },
    { isActive: false },
    { is_allowed: 0 },
    { isDisabled: true },
    { approved: false },
    { trusted: false },
    { deletedAt: '2024-01-01' },
    { suspended: true },
    { result: 'deny' },
    { defaultAction: 'deny' },
    { filter: 'drop' },
    { state: 'absent' },
    { list: 'blacklist' },
    { IsEgress: true },
    { Action: { Block: {} } },
    { jump: 'DROP' },
    { name: 'blocked-ips' },
    { note: 'gesperrt' },
    { note: 'Büro, ehemals gesperrt' },
  ])('%j', async (said) => {
    const { entries } = await readSourceList(JSON.stringify([{ ip: '198.51.100.9', ...said }]));
    expect(entries.map(({ kind }) => kind)).not.toContain('source');
    expect(entries).toHaveLength(1);
  });

  test.each([
    { negated: '0' },
    { blocked: false },
    { deletedAt: null },
    { isActive: true },
    { name: 'Block A' },
    { protocol: 'none' },
    { deletionProtection: true },
  ])('unlike %j', async (said) => {
    const { entries } = await readSourceList(JSON.stringify([{ ip: '203.0.113.7', ...said }]));
    expect(entries.map(({ kind }) => kind)).toEqual(['source']);
  });

  test.each(
    'removed, deleted, expired, inactive, old, malicious, sperrliste, abgelaufen, Nicht erlaubt, block-cidrs'.split(
      ', ',
    ),
  )('a list under "%s"', async (key) => {
    const [entry] = (await readSourceList(JSON.stringify({ [key]: ['198.51.100.9'] }))).entries;
    expect(entry?.kind).toBe('denied');
  });

  test.each(
    'to, target, server, upstream, bind, listen, clusterIP, loadBalancerIP, dstaddr, nextHop, localAddress'.split(
      ', ',
    ),
  )('an address that is connected to: "%s"', async (key) => {
    const text = JSON.stringify([{ ip: '203.0.113.7', [key]: '198.51.100.9' }]);
    const { entries, unread } = await readSourceList(text);
    expect(entries.map((entry) => entry.text)).toEqual(['203.0.113.7']);
    expect(unread).toEqual([{ kind: 'key', name: key }]);
  });

  test('what applies by default does not keep out what is listed', async () => {
    const acls = { defaultAction: 'Deny', ipRules: [{ value: '203.0.113.7' }] };
    expect(await read(JSON.stringify({ acls }))).toEqual(['203.0.113.7']);
  });
});

describe('the ranges of a provider', () => {
  test('have services and regions to choose from, each network once', async () => {
    const text = JSON.stringify({
      prefixes: [
        { ip_prefix: '203.0.113.0/28', region: 'eu-central-1', service: 'AMAZON' },
        { ip_prefix: '203.0.113.0/28', region: 'eu-central-1', service: 'EC2' },
        { ip_prefix: '198.51.100.0/28', region: 'us-east-1', service: 'S3' },
      ],
    });
    const { entries } = await readSourceList(text);
    expect(
      entries.map(({ text: network, services, regions }) => [network, services, regions]),
    ).toEqual([
      ['203.0.113.0/28', ['AMAZON', 'EC2'], ['eu-central-1']],
      ['198.51.100.0/28', ['S3'], ['us-east-1']],
    ]);
  });

  test('may be lists under the names of services', async () => {
    const { entries, unread } = await readSourceList(
      '{"hooks": ["203.0.113.0/28"], "web": ["203.0.113.0/28", "198.51.100.0/28"], "domains": ["x.example"]}',
    );
    expect(entries.map(({ services }) => services)).toEqual([['hooks', 'web'], ['web']]);
    expect(unread).toEqual([{ kind: 'key', name: 'domains' }]);
  });

  test('may list one network under any number of services', async () => {
    const names = Array.from({ length: 8_000 }, (_, index) => `svc${index}`);
    const lists = Object.fromEntries(names.map((name) => [name, ['203.0.113.7']]));
    const { entries } = await readSourceList(JSON.stringify(lists));
    expect(entries.map(({ text, services }) => [text, services])).toEqual([['203.0.113.7', names]]);
    expect(entries[0]?.note.startsWith('svc0, svc1, ')).toBe(true);
  });
});

describe('YAML', () => {
  test.each([
    [
      'allow:\n  - 203.0.113.7 # Office\n  - 198.51.100.0/28\n',
      ['203.0.113.7 # Office', '198.51.100.0/28'],
    ],
    [
      'allow:\n- 203.0.113.7\ndeny:\n- 198.51.100.9\n',
      ['203.0.113.7', 'denied: 198.51.100.9 # deny'],
    ],
    [
      '- cidr: 203.0.113.0/24\n  except: [203.0.113.9/32]\n',
      ['203.0.113.0/24', 'denied: 203.0.113.9/32 # except'],
    ],
    [
      '---\nsources:\n  - 203.0.113.7\n---\nsources:\n  - 198.51.100.7\n',
      ['203.0.113.7', '198.51.100.7'],
    ],
    [
      'sources:\n  # - 198.51.100.9\n  - 203.0.113.7\n',
      ['disabled: # - 198.51.100.9', '203.0.113.7'],
    ],
    ['sources:\n  - "2001:db8::7"\n  - 203.0\n', ['2001:db8::7', '203.0']],
    ['office: &office\n  - 203.0.113.7\nallow: *office\n', ['203.0.113.7 # office']],
    ['data:\n  whitelist: |\n    203.0.113.7\n    198.51.100.7\n', ['203.0.113.7', '198.51.100.7']],
    ['egress:\n  - to: 192.0.2.1\ningress:\n  - from: 203.0.113.7\n', ['203.0.113.7']],
    [
      'ingressDeny:\n  - fromCIDR:\n      - 198.51.100.9/32\n',
      ['denied: 198.51.100.9/32 # ingressDeny'],
    ],
  ])('%j', async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  test.each([
    'config: |\n  deny 198.51.100.9;\n  allow 203.0.113.7;\nx:\n  - y\n',
    'rules:\n  - deny 198.51.100.9\n  - allow 203.0.113.7\n',
  ])('lines within a value are read like others: %j', async (text) => {
    const { entries } = await readSourceList(text);
    expect(entries.map(({ kind, text: entry }) => [kind, /[\d.]+\d/.exec(entry)?.[0]])).toEqual([
      ['denied', '198.51.100.9'],
      ['source', '203.0.113.7'],
    ]);
  });

  test('what breaks its rules is not read word by word, and the line is told', async () => {
    const list = await readSourceList('allow:\n  - 203.0.113.7\ndeny:\n\t- 198.51.100.9\n');
    expect(list).toMatchObject({ entries: [], broken: { line: 4 } });
  });

  test.each([
    'sshd: 203.0.113.7',
    'fe80::1',
    '2001:db8::1\n2001:db8::2',
    'Bitte freischalten:\n203.0.113.7',
  ])('lines like others are none: %j', async (text) => {
    expect(await readSourceList(text)).toMatchObject({ format: 'lines' });
  });
});

describe('HCL', () => {
  test.each([
    ['cidr_blocks = ["203.0.113.0/28", "198.51.100.7/32"]', ['203.0.113.0/28', '198.51.100.7/32']],
    [
      'allowed = [\n  "203.0.113.7", # Office\n  "198.51.100.7",\n]',
      ['203.0.113.7 # Office', '198.51.100.7'],
    ],
    [
      'resource "x" "y" {\n  cidr_blocks = ["203.0.113.7/32"]\n  description = "Office"\n}',
      ['203.0.113.7/32 # Office'],
    ],
    [
      'rule "a" {\n  action = "deny"\n  source_ranges = ["198.51.100.9/32"]\n}',
      ['denied: 198.51.100.9/32 # action: deny'],
    ],
    [
      'egress = {\n  cidr_blocks = ["0.0.0.0/0"]\n}\ncidr_blocks = ["203.0.113.7/32"]',
      ['203.0.113.7/32'],
    ],
    ['cidr_blocks = [var.office, "203.0.113.7/32"]', ['var.office', '203.0.113.7/32']],
    ['cidr_blocks = var.open ? ["0.0.0.0/0"] : ["203.0.113.7/32"]\nname = ["x"]', ['var.open ? …']],
    [
      'rules = [{ cidr = "203.0.113.7/32", note = "Office" }, { cidr = "198.51.100.9/32", enabled = false }]',
      ['203.0.113.7/32 # Office', 'disabled: 198.51.100.9/32 # enabled: false'],
    ],
    ['allow = <<EOT\n203.0.113.7\n198.51.100.7\nEOT\nx = ["y"]', ['203.0.113.7', '198.51.100.7']],
    [
      '[deny]\nips = ["198.51.100.9"]\n[allow]\nips = ["203.0.113.7"]',
      ['denied: 198.51.100.9 # deny', '203.0.113.7'],
    ],
    ["ALLOWED_IPS = ['203.0.113.7', '198.51.100.0/28']", ['203.0.113.7', '198.51.100.0/28']],
    ['/* cidr_blocks = ["198.51.100.9"] */\ncidr_blocks = ["203.0.113.7"]', ['203.0.113.7']],
  ])('%j', async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  test.each([
    'const deny = ["198.51.100.9", "198.51.100.10"]\nconst allow = ["203.0.113.7"]',
    'let blocked = ["198.51.100.9"];\nlet allowed = ["203.0.113.7"];',
    'variable "blocked_ips" {\n  default = ["198.51.100.9"]\n}\nx = ["203.0.113.7"]',
    'resource "aws_wafv2_ip_set" "blocked" {\n  addresses = ["198.51.100.9/32"]\n}\nx = ["203.0.113.7"]',
    'module "egress" {\n  cidrs = ["198.51.100.9/32"]\n}\nx = ["203.0.113.7"]',
    'resource "aws_vpc_security_group_egress_rule" "v" {\n  cidr_ipv4 = "198.51.100.9/32"\n}\nx = ["203.0.113.7"]',
    'resource "r" "x" {\n  type = "egress"\n  cidr_blocks = ["198.51.100.9/32"]\n}\nx = ["203.0.113.7"]',
    'resource "r" "x" {\n  egress = true\n  cidr_block = "198.51.100.9/32"\n}\nx = ["203.0.113.7"]',
    'resource "r" "x" {\n  count = 0\n  cidr_blocks = ["198.51.100.9/32"]\n}\nx = ["203.0.113.7"]',
    'resource "aws_vpc" "x" {\n  cidr_block = "198.51.100.0/24"\n}\nx = ["203.0.113.7"]',
    'BLOCKED = {"198.51.100.9", "198.51.100.10"}\nALLOWED = {"203.0.113.7"}',
    'condition = var.x != "198.51.100.9"\nx = ["203.0.113.7"]',
    'ips = [for x in ["198.51.100.9"] : x if x != "198.51.100.9"]\nx = ["203.0.113.7"]',
  ])('what a name or label says holds for the block: %s', async (text) => {
    const { entries } = await readSourceList(text);
    const taken = entries.filter(({ kind }) => kind === 'source').map((entry) => entry.text);
    expect(taken.filter((entry) => entry !== '[for …]')).toEqual(['203.0.113.7']);
  });

  test.each([
    'acl "trusted" {\n  203.0.113.7;\n  198.51.100.7;\n};',
    'allowed = {"203.0.113.7", "198.51.100.7"}',
    'var allowed = []string{"203.0.113.7", "198.51.100.7"}',
    'allowed := []string{\n  "203.0.113.7",\n  "198.51.100.7",\n}',
  ])('no address of a set disappears: %s', async (text) => {
    const { entries } = await readSourceList(text);
    expect(entries.map((entry) => entry.text)).toEqual(['203.0.113.7', '198.51.100.7']);
  });

  test('brackets that do not match are told', async () => {
    const list = await readSourceList('deny = [\n  "198.51.100.9",\nallow = ["203.0.113.7"');
    expect(list).toMatchObject({ format: 'hcl', entries: [], broken: {} });
  });
});
