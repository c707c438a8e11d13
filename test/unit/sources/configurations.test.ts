import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSourceProblems } from '#sources';
import { readLines } from '../../../src/sources/lines.ts';

/** The entries of a text: `line: kind text # note`, the kind left out for what is let in. */
function read(text: string, fileName?: string): readonly string[] {
  return readLines(text, { fileName }).entries.map(({ line, kind, text: entry, note }) =>
    [`${line}:`, kind === 'source' ? '' : kind, entry, note && `# ${note}`]
      .filter(Boolean)
      .join(' '),
  );
}

/** What a field says of the text. */
function codeInField(cidr: string): string | undefined {
  const policy = {
    families: ['ipv4', 'ipv6'],
    ipv4: { shortestPrefix: 20, longestPrefix: 32 },
    ipv6: { shortestPrefix: 32, longestPrefix: 128 },
    maxEntries: 50,
    allowDocumentation: true,
  } as const;
  return findSourceProblems([{ cidr }], policy).find(({ severity }) => severity === 'error')?.code;
}

describe('a line that allows gives its addresses', () => {
  test.each([
    ['allow 203.0.113.7;', '203.0.113.7'],
    ['    allow 2001:db8::/64;', '2001:db8::/64'],
    ['Require ip 203.0.113.7 198.51.100.0/28', '203.0.113.7, 198.51.100.0/28'],
    ['Allow from 203.0.113.7', '203.0.113.7'],
    ['http-request allow if { src 203.0.113.7 }', '203.0.113.7'],
    ['tcp-request connection accept if { src 203.0.113.0/28 }', '203.0.113.0/28'],
    ['-A INPUT -s 203.0.113.7/32 -p tcp --dport 6379 -j ACCEPT', '203.0.113.7/32'],
    ['iptables -A INPUT -s 203.0.113.7,203.0.113.8 -j ACCEPT', '203.0.113.7, 203.0.113.8'],
    ['-A INPUT -s 203.0.113.7 -d 192.0.2.1 -j ACCEPT', '203.0.113.7'],
    [
      '-A INPUT -m iprange --src-range 203.0.113.8-203.0.113.15 -j ACCEPT',
      '203.0.113.8-203.0.113.15',
    ],
    ['ACCEPT     tcp  --  203.0.113.7    0.0.0.0/0    tcp dpt:22', '203.0.113.7'],
    ['ip saddr { 203.0.113.7, 198.51.100.0/28 } accept', '203.0.113.7, 198.51.100.0/28'],
    ['ip6 saddr 2001:db8::/64 tcp dport 443 accept', '2001:db8::/64'],
    ['ufw allow from 203.0.113.7 to any port 22 proto tcp', '203.0.113.7'],
    ['22/tcp                     ALLOW IN    203.0.113.7', '203.0.113.7'],
    ['[ 1] 22/tcp          ALLOW IN    203.0.113.7', '203.0.113.7'],
    ['pass in quick on egress proto tcp from 203.0.113.7 to any port 22', '203.0.113.7'],
    ['pass in from { 203.0.113.7 203.0.113.8 } to 192.0.2.1', '203.0.113.7, 203.0.113.8'],
    ['sshd: 203.0.113.7, 198.51.100. : allow', '203.0.113.7, 198.51.100.*'],
    ['loadBalancerSourceRanges: ["203.0.113.7/32"]', '203.0.113.7/32'],
    ['- cidr: 203.0.113.0/28', '203.0.113.0/28'],
    [
      'nginx.ingress.kubernetes.io/whitelist-source-range: "203.0.113.7/32,198.51.100.0/28"',
      '203.0.113.7/32, 198.51.100.0/28',
    ],
    ['  cidr_blocks = ["203.0.113.7/32", "198.51.100.0/28"]', '203.0.113.7/32, 198.51.100.0/28'],
    ['source_ranges = ["203.0.113.0/28"]', '203.0.113.0/28'],
    ['permit ip host 203.0.113.7 any', '203.0.113.7'],
    ['access-list 10 permit 203.0.113.0 0.0.0.15', '203.0.113.0 0.0.0.15'],
    ['rule family="ipv4" source address="203.0.113.7" accept', '203.0.113.7'],
    ['203.0.113.7 OK', '203.0.113.7'],
    ['Erlaubt: 203.0.113.7', '203.0.113.7'],
    ['allow 203.0.113.256;', '203.0.113.256'],
  ])('%s', (line, addresses) => {
    expect(readLines(line).entries.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
      addresses.split(', ').map((address) => `source ${address}`),
    );
  });

  test('its comment is the note, and so is the remark of a rule', () => {
    expect(read('allow 203.0.113.7; # Office')).toEqual(['1: 203.0.113.7 # Office']);
    const rule = '-A INPUT -s 203.0.113.7 -m comment --comment "do not block" -j ACCEPT';
    expect(read(rule)).toEqual(['1: 203.0.113.7 # do not block']);
  });
});

describe('a line that keeps addresses out is never ready', () => {
  test.each([
    'deny 198.51.100.9;',
    'deny all;',
    'Require not ip 198.51.100.9',
    'Require all denied',
    'Deny from 198.51.100.9',
    'http-request deny if { src 198.51.100.9 }',
    'tcp-request connection reject if { src 198.51.100.9 }',
    'acl blocked src 198.51.100.9',
    'iptables -A INPUT -s 198.51.100.9 -j DROP',
    '-A INPUT -s 198.51.100.9 -j REJECT --reject-with icmp-port-unreachable',
    '-A INPUT ! -s 198.51.100.9 -j ACCEPT',
    'DROP       all  --  198.51.100.9         anywhere',
    'ip saddr 198.51.100.9 drop',
    'ip saddr != 198.51.100.9 accept',
    'ufw deny from 198.51.100.9',
    'ufw insert 1 reject from 198.51.100.9 to any',
    'Anywhere                   DENY IN     198.51.100.9',
    'block in from 198.51.100.9 to any',
    'block drop in quick from 198.51.100.8 - 198.51.100.15',
    'table <bad> { 198.51.100.9 }',
    'ALL: 198.51.100.9 : deny',
    'ALL: ALL EXCEPT 198.51.100.9',
    '  except: ["198.51.100.9/32"]',
    'nginx.ingress.kubernetes.io/denylist-source-range: "198.51.100.9/32"',
    'blocked_cidrs = ["198.51.100.9/32"]',
    'access-list 101 deny ip host 198.51.100.9 any',
    'rule family="ipv4" source address="198.51.100.9" reject',
    'gcloud compute firewall-rules create x --source-ranges=198.51.100.9/32 --action=DENY',
    'host all all 198.51.100.9/32 reject',
    'New-NetFirewallRule -RemoteAddress 198.51.100.9 -Action Block',
    '198.51.100.9 REJECT',
    '198.51.100.9 # gesperrt',
    '198.51.100.9;gesperrt',
    'Bitte sperren: 198.51.100.9',
    '198.51.100.9 nicht freigeben',
    'nicht 198.51.100.9',
    '!198.51.100.9',
  ])('%s', (line) => {
    expect(readLines(line).entries.map(({ kind }) => kind)).toEqual(['denied']);
    expect(codeInField(line.trim())).toBe('source-denied');
  });

  test.each([
    '# allow 203.0.113.7;',
    '// 203.0.113.7',
    '; 203.0.113.7',
    '<!-- Require ip 203.0.113.7 -->',
    '/* 203.0.113.7 */',
    'rem 203.0.113.7',
    '~~203.0.113.7~~',
    'ufw delete allow from 203.0.113.7',
    '-D INPUT -s 203.0.113.7 -j ACCEPT',
    'no access-list 10 permit host 203.0.113.7',
    'aws ec2 revoke-security-group-ingress --cidr 203.0.113.7/32',
    'allow 203.0.113.7 enabled=false',
    '203.0.113.7 # deaktiviert',
  ])('%s is not in force', (line) => {
    expect(readLines(line).entries.map(({ kind }) => kind)).toEqual(['disabled']);
    expect(codeInField(line)).toBe('source-disabled');
  });

  test.each([
    'http-request deny unless { src 203.0.113.7 }',
    'iptables -A INPUT ! -s 203.0.113.7 -j DROP',
    'ip saddr != 203.0.113.7 drop',
    'ip daddr 203.0.113.7 accept',
    '-A OUTPUT -s 203.0.113.7 -j ACCEPT',
    'pass out from 203.0.113.7 to any',
    '203.0.113.7 22/tcp           ALLOW       Anywhere',
    'sshd: 203.0.113.7',
    'acl office src 203.0.113.7 203.0.113.8',
    '203.0.113.0/24 1;',
  ])('%s is one thing to look at', (line) => {
    expect(readLines(line).entries).toEqual([{ line: 1, kind: 'source', text: line, note: '' }]);
    expect(codeInField(line)).toBe('source-surrounded');
  });

  const address = fc.ipV4();
  const denying = fc.constantFrom(
    ...['deny %s;', 'Deny from %s', 'Require not ip %s', '-A INPUT -s %s -j DROP', '!%s'],
    ...['ip saddr %s drop', 'ufw deny from %s', 'block in from %s to any', '# %s', '%s # blocked'],
    ...['http-request deny if { src %s }', 'ALL: %s : deny', '%s gesperrt', '%s;inaktiv', '~~%s~~'],
  );
  const allowing = fc.constantFrom(
    ...['allow %s;', 'Require ip %s', '-A INPUT -s %s -j ACCEPT', '%s', '%s # office'],
  );
  test('whatever stands around it, and however many lines there are', () => {
    const line = fc.tuple(fc.boolean(), address, denying, allowing);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.map(([allows, one, deny, allow]) =>
          (allows ? allow : deny).replace('%s', one),
        );
        const ready = readLines(text.join('\n')).entries.filter(({ kind }) => kind === 'source');
        expect(ready.map((entry) => entry.text)).toEqual(
          lines.flatMap(([allows, one]) => (allows ? [one] : [])),
        );
      }),
    );
  });
});

describe('a text is read with what stands around a line', () => {
  test('a block of nginx', () => {
    const text = `server {
  location /admin {
    satisfy any;
    allow 203.0.113.7; # Office
    # allow 192.0.2.7;
    deny 198.51.100.9;
    deny all;
  }
}`;
    expect(read(text)).toEqual([
      '3: satisfy any;',
      '4: 203.0.113.7 # Office',
      '5: disabled # allow 192.0.2.7;',
      '6: denied deny 198.51.100.9;',
      '7: denied deny all;',
    ]);
    expect(readLines(text).empty).toBe(4);
  });

  test.each([
    ['http-request deny if listed', 'denied'],
    ['http-request deny unless listed', 'source'],
    ['http-request deny if !listed', 'source'],
    ['http-request allow if listed', 'source'],
    ['http_access deny listed', 'denied'],
    ['http_access allow listed', 'source'],
  ])('HAProxy and Squid: the addresses of an acl with "%s" are %s', (use, kind) => {
    const found = readLines(`acl listed src 203.0.113.7 203.0.113.8\n${use}`).entries;
    expect(found.slice(0, 2).map((entry) => `${entry.kind} ${entry.text}`)).toEqual([
      `${kind} 203.0.113.7`,
      `${kind} 203.0.113.8`,
    ]);
  });

  test.each([
    ['table <one> persist { 198.51.100.9 }', 'block in quick from <one>', 'denied'],
    ['table <one> { 203.0.113.7 }', 'pass in from <one> to any', 'source'],
    ['one = "{ 198.51.100.9 }"', 'block in from $one', 'denied'],
    ['one = "203.0.113.7"', 'pass in from $one', 'source'],
    ['define one = { 198.51.100.9 }', 'ip saddr $one drop', 'denied'],
    ['ipset add one 198.51.100.9', '-A INPUT -m set --match-set one src -j DROP', 'denied'],
    ['ipset add one 203.0.113.7', '-A INPUT -m set --match-set one src -j ACCEPT', 'source'],
    ['add element inet filter one { 198.51.100.9 }', 'ip saddr @one drop', 'denied'],
  ])('a set with a name: %s with "%s" is %s', (definition, use, kind) => {
    expect(readLines(`${definition}\n${use}`).entries[0]?.kind).toBe(kind);
    expect(readLines(`${use}\n${definition}`).entries[1]?.kind).toBe(kind);
  });

  test('a set of nftables over several lines, and what goes out', () => {
    const text = `set blocked {
  elements = { 198.51.100.9,
               198.51.100.10 }
}
chain input {
  ip saddr 203.0.113.7 accept
}
chain output {
  ip daddr 192.0.2.1 accept
}`;
    expect(read(text)).toEqual([
      '2: denied elements = { 198.51.100.9,',
      '3: denied 198.51.100.10 }',
      '6: 203.0.113.7',
      '9: disabled ip daddr 192.0.2.1 accept',
    ]);
  });

  test('exceptions of Kubernetes, by their indentation', () => {
    const text = `ingress:
  - from:
      - ipBlock:
          cidr: 203.0.113.0/24
          except:
            - 203.0.113.9/32
            - 203.0.113.10/32
      - ipBlock:
          cidr: 198.51.100.0/28
egress:
  - to:
      - ipBlock:
          cidr: 192.0.2.0/24`;
    expect(read(text)).toEqual([
      '4: 203.0.113.0/24',
      '6: denied - 203.0.113.9/32',
      '7: denied - 203.0.113.10/32',
      '9: 198.51.100.0/28',
      '13: disabled cidr: 192.0.2.0/24',
    ]);
  });

  test('blocks of Terraform, whose action may come last', () => {
    const text = `ingress {
  cidr_blocks = [
    "203.0.113.7/32", # office
  ]
}
egress {
  cidr_blocks = ["0.0.0.0/0"]
}
resource "aws_network_acl_rule" "one" {
  cidr_block  = "198.51.100.9/32"
  rule_action = "deny"
}
resource "google_compute_firewall" "old" {
  source_ranges = ["192.0.2.1/32"]
  disabled      = true
}`;
    expect(read(text)).toEqual([
      '3: 203.0.113.7/32 # office',
      '7: disabled cidr_blocks = ["0.0.0.0/0"]',
      '10: denied 198.51.100.9/32',
      '14: disabled 192.0.2.1/32',
    ]);
  });

  test('hosts.allow and hosts.deny, by the name of the file or by what it says', () => {
    const rules = 'sshd: 198.51.100.9\nALL: 198.51.100.';
    const kinds = (text: string, fileName?: string) =>
      readLines(text, { fileName }).entries.map(({ kind }) => kind);
    expect(kinds(rules, 'hosts.deny')).toEqual(['denied', 'denied']);
    expect(kinds(`# /etc/hosts.deny\n${rules}`)).toEqual(['denied', 'denied']);
    expect(read(rules, '/etc/hosts.allow')).toEqual(['1: 198.51.100.9', '2: 198.51.100.*']);
    expect(read('ALL: 203.0.113.0/28 EXCEPT 203.0.113.9', 'hosts.allow')).toEqual([
      '1: 203.0.113.0/28',
      '1: denied 203.0.113.9',
    ]);
  });

  test('headings, and comments over several lines', () => {
    const text = `Erlaubt:
203.0.113.7
Gesperrte Adressen:
- 198.51.100.9
198.51.100.10
[allowed]
203.0.113.8
# Blocked
198.51.100.11
/*
192.0.2.1
*/
# Büro
203.0.113.9`;
    expect(read(text)).toEqual([
      '2: 203.0.113.7',
      '4: denied - 198.51.100.9',
      '5: denied 198.51.100.10',
      '7: 203.0.113.8',
      '9: denied 198.51.100.11',
      '11: disabled 192.0.2.1',
      '14: 203.0.113.9',
    ]);
  });

  test('every line is in an entry or counted as empty, and none makes it throw', () => {
    const unit = fc.constantFrom(
      ...['203.0.113.7', ' ', '\n', '{', '}', '[', ']', '(', '#', '|', ';', ',', '!', '"', ':'],
      ...['allow', 'deny', 'except:', 'not', 'acl x src', 'table <x>', '255.255.255.0', '/*', '*/'],
      ...['-', 'bis', 'to', '/28', '\t', '<!--', 'egress', '=', '2001:db8::', 'action', '0', '.*'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(unit).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (entered) => {
        const { entries, empty } = readLines(entered);
        const lines = entered.split(/\r\n|[\n\r\u2028\u2029]/).length;
        expect(new Set(entries.map(({ line }) => line)).size + empty).toBe(lines);
        for (const entry of entries) codeInField(entry.text);
      }),
      { numRuns: 1000 },
    );
  });
});
