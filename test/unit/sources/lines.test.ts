import { describe, expect, test } from 'vitest';
import { readSourceList } from '#sources/files';
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
