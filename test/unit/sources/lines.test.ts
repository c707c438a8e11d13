import { describe, expect, test } from 'vitest';
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
