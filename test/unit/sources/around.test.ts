import { describe, expect, test } from 'vitest';
import { parseSource } from '#sources';
import { readLines } from '../../../src/sources/lines.ts';

/** What a text lets in at once. */
function ready(text: string): readonly string[] {
  return readLines(text)
    .entries.filter(({ kind, text: entry }) => kind === 'source' && parseSource(entry).ok)
    .map((entry) => entry.text);
}

/** The kinds of the entries that name one of the addresses of strangers. */
function kinds(text: string): readonly string[] {
  return readLines(text)
    .entries.filter((entry) => entry.text.includes('198.51.100.'))
    .map(({ kind }) => kind);
}

describe('a sentence keeps out what stands above it', () => {
  test.each([
    '-> bitte alle sperren',
    'Bitte sperren!',
    'Diese bitte löschen.',
    'Bitte diese Adressen nicht mehr zulassen',
    'Please block all of them.',
    'Please remove these from the list',
    'Alle oben genannten sind gesperrt',
    'Bitte nehmen Sie diese Adressen aus der Liste',
    'Bitte austragen, danke',
  ])('%s', (sentence) => {
    const text = `198.51.100.9\n198.51.100.10 # VPN\n\n${sentence}\n\nDanke\n`;
    expect(kinds(text)).toEqual(['denied', 'denied']);
  });

  test('one that says so does whatever follows it', () => {
    const text = '198.51.100.9\nDie oben genannten bitte sperren.\nErlaubt:\n203.0.113.7';
    expect([ready(text), kinds(text)]).toEqual([['203.0.113.7'], ['denied']]);
  });

  test.each([
    'bitte nehmen Sie folgende Adressen aus der Liste:',
    'Bitte folgende Adressen sperren',
    'please block the following',
    'Diese Adressen sind nicht mehr freigegeben',
    'Folgende Adressen haben keinen Zugriff mehr:',
  ])('and another one what stands below it: %s', (sentence) => {
    expect(kinds(`Hallo,\n\n${sentence}\n\n198.51.100.9\n198.51.100.10`)).toEqual([
      'denied',
      'denied',
    ]);
  });

  test.each([
    'Bitte alle freischalten.',
    'Bitte diese Adressen freigeben, danke!',
    'Alle anderen bitte sperren.',
    'Bitte nicht sperren',
    'deny all;',
    'Require all denied',
    '-P INPUT DROP',
    'block all',
    'Viele Grüße aus Köln',
  ])('"%s" does not', (sentence) => {
    expect(ready(`203.0.113.7\n203.0.113.8\n${sentence}\n`)).toEqual([
      '203.0.113.7',
      '203.0.113.8',
    ]);
  });

  test.each([
    'Alte IP',
    'Alte Adressen:',
    '# ehemalige',
    'Nicht erlaubt:',
    '# nicht mehr verwendet',
  ])('a heading "%s" does as well', (heading) => {
    expect(ready(`${heading}\n198.51.100.9\n198.51.100.10`)).toEqual([]);
  });

  test('a word that allows ends what a heading keeps out', () => {
    const text = 'Gesperrt\n198.51.100.9\n\nFreigegeben\n203.0.113.7';
    expect([ready(text), kinds(text)]).toEqual([['203.0.113.7'], ['denied']]);
  });
});

describe('what a patch removes is kept out, and what it adds is let in', () => {
  test.each([
    '- 198.51.100.9\n+ 203.0.113.7',
    '-198.51.100.9\n+203.0.113.7',
    '--- a/list\n+++ b/list\n@@ -1,2 +1,2 @@\n-198.51.100.9\n+203.0.113.7',
    'diff --git a/x b/x\nindex 1..2\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-198.51.100.9 # Büro\n+203.0.113.7 # Büro',
    '-allow 198.51.100.9;\n+allow 203.0.113.7;',
    '- 198.51.100.9\n- 198.51.100.10\n\n+ 203.0.113.7\n',
  ])('%j', (text) => {
    expect(ready(text)).toEqual(['203.0.113.7']);
    expect(new Set(kinds(text))).toEqual(new Set(['denied']));
  });

  test.each([
    '- 203.0.113.7\n- 203.0.113.8',
    '+ 203.0.113.7\n+ 203.0.113.8',
    '- 203.0.113.7\n203.0.113.8',
  ])('signs of a list are none of a patch: %j', (text) => {
    expect(ready(text)).toEqual(['203.0.113.7', '203.0.113.8']);
  });

  test('every line is counted', () => {
    const text = '@@ -1 +1 @@\n-198.51.100.9\n-x\n+203.0.113.7\n';
    const { entries, empty } = readLines(text);
    expect(entries.length + empty).toBe(5);
  });
});

describe('a set that is listed is let in only if its name or a rule says so', () => {
  const members = 'Type: hash:ip\nRevision: 5\nMembers:\n198.51.100.9\n198.51.100.10\n';
  test.each(['blacklist', 'f2b-sshd', 'partner', 'web'])('%s is not', (name) => {
    expect(ready(`Name: ${name}\n${members}`)).toEqual([]);
  });

  test.each([
    ['office', '-A INPUT -m set --match-set office src -j ACCEPT'],
    ['whitelist', ''],
  ])('%s is with "%s"', (name, rule) => {
    expect(ready(`Name: ${name}\n${members}\n${rule}`)).toEqual(['198.51.100.9', '198.51.100.10']);
  });

  test.each([
    ['acl src src 198.51.100.9', 'http_access allow src'],
    ['acl src src 198.51.100.9', 'http-request allow if { src 203.0.113.7 }'],
    ['acl dst src 198.51.100.9', 'http_access allow dst'],
    ['acl from src 198.51.100.9', 'http-request allow if from'],
    ['table <to> { 198.51.100.9 }', 'pass in from <to>'],
  ])('a name that is a word of rules says nothing: %s', (definition, use) => {
    expect(ready(`${definition}\n${use}`).filter((entry) => entry.startsWith('198'))).toEqual([]);
  });

  test('elements of nftables in one line', () => {
    const set = 'set s1 {\n  elements = { 203.0.113.7, 203.0.113.8 }\n}\n';
    expect(ready(`${set}ip saddr @s1 accept`)).toEqual(['203.0.113.7', '203.0.113.8']);
    expect(ready(`${set}ip saddr @s1 drop`)).toEqual([]);
    expect(ready(set)).toEqual([]);
  });
});

describe('a rule over several lines keeps out by any of them', () => {
  test.each([
    '<deny>\n  <ip>198.51.100.9</ip>\n</deny>',
    '<blacklist>\n<entry>198.51.100.9</entry>\n</blacklist>',
    '<zone target="DROP">\n  <source address="198.51.100.9"/>\n</zone>',
    '<rule family="ipv4">\n  <source address="198.51.100.9"/>\n  <drop/>\n</rule>',
    '<rule>\n  <type>block</type>\n  <source>198.51.100.9</source>\n</rule>',
    'Rule Name:      x\nEnabled:    Yes\nRemoteIP:    198.51.100.9/32\nAction:      Block',
    'Regelname:      x\nRemoteIP:    198.51.100.9/32\nAktion:      Blocken',
    'Rule Name:      x\nEnabled:    No\nRemoteIP:    198.51.100.9/32\nAction:      Allow',
    'Rule Name:      x\nDirection:    Out\nRemoteIP:    198.51.100.9/32\nAction:      Allow',
    'Name          : x\nAction        : Block\nRemoteAddress : 198.51.100.9',
    'Chain OUTPUT (policy ACCEPT)\nACCEPT  all  --  198.51.100.9  anywhere',
    '<#\n198.51.100.9\n#>',
    '"""\n198.51.100.9\n"""',
    "'''\n198.51.100.9\n'''",
  ])('%j', (text) => {
    const found = kinds(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^(?:denied|disabled)$/);
    // And nothing of it holds for what follows.
    const next =
      text.startsWith('<') || text.startsWith('"') || text.startsWith("'") ? '' : 'Rule Name: y\n';
    if (!text.startsWith('Chain'))
      expect(ready(`${text}\n${next}203.0.113.7`)).toEqual(['203.0.113.7']);
  });

  test('the next rule of a list is another', () => {
    const rule = (action: string, ip: string) =>
      `Rule Name: x\nRemoteIP: ${ip}\nAction: ${action}\n`;
    const text = `${rule('Block', '198.51.100.9')}\n${rule('Allow', '203.0.113.7')}`;
    const { entries } = readLines(text);
    expect(entries.find((entry) => entry.text.includes('203.0.113.7'))?.kind).toBe('source');
    expect(kinds(text)).toEqual(['denied']);
  });
});
