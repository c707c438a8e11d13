import { describe, expect, test } from 'vitest';
import { networksIn, readSourceList } from '#sources/files';
import { readLines } from '../../../src/sources/lines.ts';

/** The entries of a text: `line: kind text # note`, the kind left out for what is let in. */
function read(text: string, fileName?: string): readonly string[] {
  return readLines(text, { fileName }).entries.map(({ line, kind, text: entry, note }) =>
    [`${line}:`, kind === 'source' ? '' : kind, entry, note && `# ${note}`]
      .filter(Boolean)
      .join(' '),
  );
}

describe('a text that nobody writes by hand is read nevertheless', () => {
  test.each(['# ', '#', '// ', '; ', '<!-- ', '-- ', '/* ', 'rem ', '# ; ', '#~~'])(
    'a comment with %j before it thousands of times',
    (sign) => {
      const line = `${sign.repeat(20_000)}203.0.113.7`;
      expect(readLines(line).entries.map(({ kind }) => kind)).toEqual(['disabled']);
    },
  );

  test('an address that is struck out many times over', () => {
    const line = `${'~~'.repeat(8000)}203.0.113.7${'~~'.repeat(8000)}`;
    expect(readLines(line).entries.map(({ kind }) => kind)).not.toContain('source');
  });

  test('a line that has the name of a set thousands of times', () => {
    const text = `acl a src 203.0.113.7\nhttp-request deny if ${'a '.repeat(1900)}`;
    expect(read(text)[0]).toBe('1: denied 203.0.113.7');
    expect(readLines(`acl a src 203.0.113.7\n${'a '.repeat(50_000)}`).entries).not.toEqual([]);
  });
});

describe('a key counts for all of the addresses behind it', () => {
  test.each([
    'BLOCKED_IPS=198.51.100.9,192.0.2.9',
    'deny=198.51.100.9,192.0.2.9',
    'DENY=198.51.100.9;192.0.2.9',
    'deny:198.51.100.9,192.0.2.9',
    'blocked=198.51.100.9 192.0.2.9',
    'not(198.51.100.9), 192.0.2.9',
    'ban:198.51.100.9 192.0.2.9 198.51.100.10',
    'gesperrt=198.51.100.9|192.0.2.9',
    'export DENYLIST=198.51.100.9,192.0.2.9',
    'sperren:198.51.100.9;192.0.2.9',
    'reject:2001:db8:bad::1,2001:db8:bad::2',
  ])('%s lets none in', (line) => {
    expect(readLines(line).entries.map(({ kind }) => kind)).toEqual(['denied']);
  });

  test.each([
    '--source-ranges=203.0.113.7,203.0.113.8',
    'allow=203.0.113.7,203.0.113.8',
    'allow:203.0.113.7,203.0.113.8',
    'ALLOWED_IPS=203.0.113.7 203.0.113.8',
  ])('%s lets both in', (line) => {
    expect(read(line)).toEqual(['1: 203.0.113.7', '1: 203.0.113.8']);
  });

  test.each([
    'OFFICE=203.0.113.7,203.0.113.8',
    'web:203.0.113.7 203.0.113.8',
    'dst=192.0.2.1,192.0.2.2',
  ])('%s is one thing to look at', (line) => {
    expect(read(line)).toEqual([`1: ${line}`]);
  });

  test.each([
    'https://203.0.113.7/ https://203.0.113.8/',
    'ip4:203.0.113.7 ip4:203.0.113.8',
    '<li>203.0.113.7</li> <li>203.0.113.8</li>',
  ])('%s has no key and gives two entries', (line) => {
    expect(readLines(line).entries).toHaveLength(2);
  });
});

describe('hosts.allow and hosts.deny are no YAML', () => {
  const rules = 'ALL: 198.51.100.9\nsshd: [2001:db8:bad::1]\nALL: [2001:db8:bad::]/64';
  test.each([
    [rules, 'hosts.deny'],
    [rules, '/etc/hosts.deny'],
    [`# /etc/hosts.deny\n${rules}`, undefined],
    [`# hosts.deny: who may not\n${rules}`, 'rules.txt'],
    [rules.replaceAll('\n', ' : deny\n').concat(' : deny'), undefined],
  ])('%j in the file %s denies all', async (text, fileName) => {
    const { format, entries } = await readSourceList(text, { fileName });
    expect(format).toBe('lines');
    expect(entries.map(({ kind }) => kind)).toEqual(['denied', 'denied', 'denied']);
  });

  test('a rule that does not say which file it is from is looked at', async () => {
    const { entries } = await readSourceList('sshd: [2001:db8:bad::1]');
    expect(entries.map(({ text }) => text)).toEqual(['sshd: [2001:db8:bad::1]']);
  });

  test('hosts.allow lets in what is in brackets', async () => {
    const { entries } = await readSourceList('sshd: [2001:db8:a::]/64', {
      fileName: 'hosts.allow',
    });
    expect(entries.map(({ kind, text }) => [kind, text])).toEqual([['source', '2001:db8:a::/64']]);
  });
});

describe('several lines that are one statement are read as one', () => {
  const kinds = (text: string, fileName?: string) =>
    readLines(text, { fileName })
      .entries.filter(({ text: entry }) => /198\.51\.100|192\.0\.2/.test(entry))
      .map(({ kind }) => kind);

  test.each([
    'Require not ip 198.51.100.9 \\\n  192.0.2.9',
    'Deny from 198.51.100.9 \\\n  192.0.2.9',
    'Deny from 198.51.100.9 \\\n\t192.0.2.9 \\\n\t192.0.2.10',
    'aws ec2 create-network-acl-entry --rule-action deny \\\n  --cidr-block 198.51.100.9/32',
    'netsh advfirewall add rule action=block ^\n remoteip=198.51.100.9',
    'New-NetFirewallRule -Action Block `\n  -RemoteAddress 198.51.100.9',
    'ip saddr {\n198.51.100.9,\n192.0.2.9\n} drop',
    'ip saddr != {\n  198.51.100.9,\n  192.0.2.9\n} accept',
    'define partner = {\n198.51.100.9, # one\n192.0.2.9\n}\nip saddr $partner drop',
    'set partner {\n  elements = { 198.51.100.9,\n 192.0.2.9 }\n}\nip saddr @partner drop',
    'table <t1> { 198.51.100.9\n 192.0.2.9 }\nblock in from <t1>',
    'table <t1> persist {\n198.51.100.9\n192.0.2.9\n}\nblock in from <t1>',
  ])('%j lets none in', (text) => {
    expect(new Set(kinds(text))).toEqual(new Set(['denied']));
  });

  test('a rule of hosts.deny', () => {
    expect(kinds('sshd: 198.51.100.9, \\\n  192.0.2.9', 'hosts.deny')).toEqual([
      'denied',
      'denied',
    ]);
    expect(read('sshd: 203.0.113.7, \\\n  203.0.113.8', 'hosts.allow')).toEqual([
      '1: 203.0.113.7',
      '2: 203.0.113.8',
    ]);
  });

  test('a comment that goes on is none of it in force', () => {
    expect(new Set(kinds('# Require ip 198.51.100.9 \\\n  192.0.2.9'))).toEqual(
      new Set(['disabled']),
    );
  });

  test.each([
    'ip daddr {\n192.0.2.1,\n192.0.2.2\n} accept',
    'pass in from any to {\n192.0.2.1\n192.0.2.2\n}',
    'destinations = [\n192.0.2.1,\n192.0.2.2,\n]',
    'web (\n192.0.2.1\n)',
    'bind \\\n 192.0.2.1',
  ])('%j is one thing to look at', (text) => {
    expect(read(text)).toEqual([`1: ${text.replace(/ ?\\?\n ?/g, ' ')}`]);
    expect(readLines(text).empty).toBe(text.split('\n').length - 1);
  });

  test.each([
    'Require ip 203.0.113.7 \\\n  203.0.113.8',
    'ip saddr { 203.0.113.7, # office\n203.0.113.8 } accept',
    'define partner = { 203.0.113.7,\n203.0.113.8\n}\nip saddr $partner accept',
    'set partner { elements = { 203.0.113.7,\n203.0.113.8 }\n}\nip saddr @partner accept',
    'table <t1> { 203.0.113.7\n203.0.113.8 }\npass in from <t1> to any',
    'trusted = (\n203.0.113.7\n203.0.113.8\n)',
  ])('%j lets both in', (text) => {
    const ready = readLines(text).entries.filter(({ text: one }) => one.startsWith('203.'));
    expect(ready.map(({ kind, text: one }) => `${kind} ${one}`)).toEqual([
      'source 203.0.113.7',
      'source 203.0.113.8',
    ]);
  });
});

describe('a set with a name is let in only by a rule for where something comes from', () => {
  const first = (text: string) => {
    const [entry] = readLines(text).entries;
    return `${entry?.kind ?? ''} ${entry?.text ?? ''}`;
  };

  test.each([
    ['web = "192.0.2.1"', 'pass in from any to $web'],
    ['define web = { 192.0.2.1 }', 'ip daddr $web accept'],
    ['table <web> { 192.0.2.1 }', 'pass in to { <web> }'],
    ['add web 192.0.2.1', '-A INPUT -m set --match-set web dst -j ACCEPT'],
    ['add allowed_web 192.0.2.1', '-A INPUT -m set --match-set allowed_web dst -j ACCEPT'],
    ['acl web src 192.0.2.1', '# http-request allow if web'],
    ['table <web> { 192.0.2.1 }', 'pass out from <web>'],
    ['add web 192.0.2.1', '-D INPUT -m set --match-set web src -j ACCEPT'],
    ['acl web src 192.0.2.1', '/*\nhttp-request allow if web\n*/'],
  ])('%s with %j is looked at', (definition, use) => {
    expect(first(`${definition}\n${use}`)).toBe(`source ${definition}`);
  });

  test.each([
    ['add office 198.51.100.9 nomatch', '-A INPUT -m set --match-set office src -j ACCEPT'],
    ['add office 198.51.100.9', '-A INPUT -m set ! --match-set office src -j ACCEPT'],
    ['table <a> { 198.51.100.9 }', 'block in from <a>\npass in from <a>'],
    ['table <a> { 198.51.100.9 }', 'pass in from <a>\nblock in from <a>'],
    ['acl a src 198.51.100.9', 'http-request allow if !a'],
  ])('%s with %j is denied', (definition, use) => {
    expect(first(`${definition}\n${use}`)).toBe('denied 198.51.100.9');
  });

  test('one rule for either end lets it in', () => {
    const rules = 'ip daddr $a accept\nip saddr $a accept';
    expect(first(`define a = { 203.0.113.7 }\n${rules}`)).toBe('source 203.0.113.7');
  });
});

describe('what a single line says beside its addresses', () => {
  test.each([
    '198.51.100.9 # GESPERRT seit 1.1.',
    '198.51.100.9 # blocked since 2023',
    '198.51.100.9 # nicht mehr verwendet',
    '198.51.100.9 # do not use',
    '198.51.100.9 # no longer in use',
    '198.51.100.9 // abgelaufen am 1.2.2024',
    '198.51.100.9 | not allowed',
    'access-list 101 remark permit host 198.51.100.9',
    'deactivate policy-options prefix-list TRUSTED 198.51.100.9/32',
  ])('%s lets nothing in', (line) => {
    expect(readLines(line).entries.map(({ kind }) => kind === 'source')).toEqual([false]);
  });

  test.each(['203.0.113.7 # Office', '203.0.113.7 # do not block', '203.0.113.7 # Büro ohne VPN'])(
    '%s is let in',
    (line) => {
      expect(readLines(line).entries.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
        'source 203.0.113.7',
      ]);
    },
  );

  test.each([
    'allow destination-address 192.0.2.1',
    '--access Allow --destination-address-prefixes 192.0.2.1',
    'action=accept dst-address=192.0.2.1',
    'permit tcp object-group office host 192.0.2.1',
    '-A INPUT -s 198.51.100.9 -j LOG --log-prefix "ACCEPT"',
    'ip saddr 198.51.100.9 log prefix "accept: "',
    'access-list outside_in extended permit tcp any4 host 192.0.2.1 eq https',
    'never allow 198.51.100.9',
    "don't allow 198.51.100.9",
    'allow everything but 198.51.100.9',
    'allow 203.0.113.7 instead of 198.51.100.9',
    'alle bis auf 198.51.100.9 erlauben',
    'erlauben: 203.0.113.7 anstelle von 198.51.100.9',
    '203.0.113.16 (255.255.255.240)',
    '203.0.113.16 255.255.255.24',
    '255.255.255.240 203.0.113.16',
  ])('%s is one thing to look at', (line) => {
    expect(read(line)).toEqual([`1: ${line}`]);
  });

  test.each([
    ['203.0.113.8\t-\t203.0.113.15', '203.0.113.8 - 203.0.113.15'],
    ['203.0.113.8- 203.0.113.15', '203.0.113.8 - 203.0.113.15'],
    ['203.0.113.8 -203.0.113.15', '203.0.113.8 - 203.0.113.15'],
    ['203.0.113.8 –\t203.0.113.15', '203.0.113.8 – 203.0.113.15'],
    ['2001:db8::8\t- 2001:db8::f', '2001:db8::8 - 2001:db8::f'],
  ])('%j is one range', (line, range) => {
    expect(read(line)).toEqual([`1: ${range}`]);
  });
});

describe('a heading counts for what is below it', () => {
  test.each([
    '# Gesperrt (Stand 2024)',
    '# ==== BLOCKED ====',
    '## IPs that are blocked since 2023',
    'Gesperrt',
    'Gesperrt\n=====',
    '**Gesperrt:**',
    '1. Gesperrt:',
    'Gesperrt (2):',
    '*** GESPERRT ***',
    '> Bitte sperren:',
    'Gesperrte Adressen',
    'deny',
    '<RequireNone>',
    '<IfDefine DISABLED>',
    'Status: inactive',
    'destination-address {',
    '/* was',
    '203.0.113.7 /* was',
    '203.0.113.7 <!-- alt',
  ])('%j lets nothing in', (heading) => {
    const { entries } = readLines(`${heading}\n198.51.100.9`);
    const found = entries.filter(({ text }) => text.includes('198.51.100.9'));
    expect(found).toHaveLength(1);
    expect(found[0]?.kind).toMatch(/^(?:denied|disabled)$/);
  });

  test('boxes that are not ticked are not in force', () => {
    expect(read('- [ ] 198.51.100.9')).toEqual(['1: disabled - [ ] 198.51.100.9']);
  });

  test.each([
    'Erlaubt:',
    '## Erlaubt',
    '[allowed]',
    '# Büro',
    '**Freigegeben:**',
    'Erlaubte Adressen:',
  ])('%s ends it', (heading) => {
    const { entries } = readLines(`# Gesperrt (2)\n198.51.100.9\n${heading}\n203.0.113.7`);
    expect(entries.find(({ text }) => text === '203.0.113.7')?.kind).toBe('source');
  });

  test.each(['deny all;', 'Require all denied', 'http-request deny if listed', '</RequireNone>'])(
    '%s is none',
    (line) => {
      const { entries } = readLines(`${line}\nallow 203.0.113.7`);
      expect(entries.find(({ text }) => text === '203.0.113.7')?.kind).toBe('source');
    },
  );
});

describe('the networks that a denying line names', () => {
  test.each([
    ['!203.0.113.5', '203.0.113.5/32'],
    ['deny 203.0.113.4-203.0.113.5;', '203.0.113.4/31'],
    ['deny 203.0.113.4 - 203.0.113.5;', '203.0.113.4/31'],
    ['Deny from 203.0.113.4/255.255.255.252', '203.0.113.4/30'],
    ['Deny from 203.0.113.4 255.255.255.252', '203.0.113.4/30'],
    ['Deny from 203.0.113', '203.0.113.0/24'],
    ['Deny from 203.0.113.', '203.0.113.0/24'],
    ['deny 203.0.113.*;', '203.0.113.0/24'],
    ['except: ["2001:db8::/64"]', '2001:db8::/64'],
    ['deny all;', ''],
  ])('%s: %s', (line, networks) => {
    expect(
      networksIn(line)
        .map(({ network }) => network)
        .join(', '),
    ).toBe(networks);
  });
});
