import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListEntry } from '#sources';
import { formatSourceList, isTooLong, readSourceList, writeList } from '#sources/files';
import { FILES, folder } from '../../fixtures/list-files.ts';
import { readFileSync } from 'node:fs';

/** What must not change: the kind, the text and the note of each entry. */
function contents(entries: readonly ListEntry[]) {
  return entries.map(({ kind, text, note }) => ({ kind, text, note }));
}

const address = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 33 })).map(([ip, length]) => `${ip}/${length}`),
  fc.tuple(fc.ipV4(), fc.ipV4()).map(([first, last]) => `${first} - ${last}`),
  fc.constantFrom(
    '203.0.113.300',
    'gateway.example',
    '203.0.113.*',
    '010.0.0.1',
    'deny 198.51.100.9;',
  ),
);
const words = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aä1.:/\'"=+-@\t ,;#|{}[]()\n'.split('')), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '',
    'Büro, 2. OG',
    'früher 198.51.100.9',
    'a # b',
    '# x',
    '- y',
    'deny',
    '"x"',
    'a: b',
  ),
);
const row = fc.tuple(address, words, fc.constantFrom('allow', 'deny', 'aktiv', 'nein', ''));

/** Texts of all formats with the same kind of content. */
const text = fc.oneof(
  fc.array(row).map((rows) => rows.map(([ip, note]) => `${ip} # ${note}`).join('\n')),
  fc
    .array(row)
    .map((rows) =>
      [
        'IP;Notiz;Status',
        ...rows.map(([ip, note, state]) => `${ip};"${note.replaceAll('"', '""')}";${state}`),
      ].join('\r\n'),
    ),
  fc
    .array(row)
    .map((rows) => JSON.stringify(rows.map(([cidr, note, action]) => ({ cidr, note, action })))),
  fc.array(row).map((rows) => `allow:\n${rows.map(([ip]) => `  - '${ip}'`).join('\n')}\n`),
  fc.array(row).map((rows) => `cidr_blocks = [${rows.map(([ip]) => `"${ip}"`).join(', ')}]`),
  fc.array(fc.tuple(address, words)).map((pairs) => pairs.flat().join(' ')),
);

/** A field has one line: what breaks lines becomes a blank there, as in the note. */
function asTyped(text: string): string {
  return text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ').trim();
}

describe('going back to the text and on again changes nothing', () => {
  test('whatever was read', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const first = await readSourceList(given);
        const again = await readSourceList(await writeList(first.entries));
        expect(contents(again.entries)).toEqual(contents(first.entries));
      }),
      { numRuns: 300 },
    );
  });

  test.each(Object.keys(FILES))('of %s', async (name) => {
    const first = await readSourceList(readFileSync(new URL(name, folder), 'utf8'));
    const again = await readSourceList(await writeList(first.entries));
    expect(contents(again.entries)).toEqual(contents(first.entries));
  });

  test('entries that were corrected are the entries of the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(words, words)), async (pairs) => {
        const entries = pairs.map(([cidr, note]) => {
          return { kind: 'source' as const, text: asTyped(cidr), note: clean(note) };
        });
        const kept = entries.filter(({ text: cidr, note }) => isVisible(`${cidr}${note}`));
        const again = await readSourceList(await writeList(entries));
        expect(contents(again.entries)).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });

  test('an exported list is the same list when it is imported', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(words, words)), async (pairs) => {
        const list = pairs.map(([cidr, note]) => ({ cidr: asTyped(cidr), note }));
        const kept = list.filter(({ cidr, note }) => isVisible(`${cidr}${clean(note)}`));
        const { entries } = await readSourceList(formatSourceList(list));
        expect(contents(entries)).toEqual(
          kept.map(({ cidr, note }) => ({ kind: 'source', text: cidr, note: clean(note) })),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('a list that was not changed keeps the form that people write', async () => {
    const { entries } = await readSourceList('203.0.113.7 # Office\n198.51.100.0/28\n');
    expect(await writeList(entries)).toBe('203.0.113.7 # Office\n198.51.100.0/28');
  });
});

function clean(note: string): string {
  return note.replace(/[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}

function isVisible(content: string): boolean {
  return !/^[\s\p{Cf}]*$/u.test(content);
}

/** Texts that make parsers throw, recurse or go back and forth: over and over. */
const HOSTILE: readonly string[] = [
  '"',
  "'",
  '""',
  '"a" b;\n',
  'a;"\n',
  '";',
  '[',
  '{',
  '[[',
  '{"a":',
  '[{',
  '- ',
  'a:\n  - ',
  '? ',
  '&a ',
  '*a ',
  '!',
  '#',
  '// ',
  '/*',
  '<<EOT\n',
  'a = [',
  'a = {',
  'a "b" {\n',
  'x = "',
  '(',
  ')',
  ']',
  '}',
  ',',
  ';',
  '|',
  '\t',
  ' ',
  '\n',
  '\r',
  '\u200B',
  '\0',
  '203.0.113.7 - ',
  '203.0.113.7/',
  '1.',
  '::',
  'a',
  'IP;',
  'IP;Notiz\n',
  'sep=;\n',
  '---\n',
  'a: b: c\n',
  'a:\n',
  '\\"',
  '${',
  '% ',
  '="',
  "'=",
  'deny ',
  'allow 203.0.113.7;',
  '203.0.113.7,',
  '\uD800',
];

describe('no text makes a reader throw or wait', () => {
  test.each(HOSTILE)('a repetition of %j', async (part) => {
    const long = part.repeat(Math.ceil(4_000 / part.length));
    for (const given of [
      long,
      `cidr,note\r\n203.0.113.7,"${long}`,
      `IP;Notiz\n${long}`,
      `{"a": ["${long}`,
      `a:\n  - ${long}`,
      `a = ["${long}`,
    ]) {
      await expect(readSourceList(given)).resolves.toHaveProperty('entries');
    }
  });

  test('nested values end somewhere', async () => {
    for (const depth of [10, 100, 100_000]) {
      const json = `${'['.repeat(depth)}"203.0.113.7"${']'.repeat(depth)}`;
      await expect(readSourceList(json)).resolves.toHaveProperty('entries');
    }
  });

  test('any text', async () => {
    const unit = fc.constantFrom(
      ...'1.:/ \t,;#|"\n\r-[]{}=\'&*?<>()'.split(''),
      'cidr',
      'note',
      'deny',
      ': ',
      ' = ',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit })),
        async (given) => {
          const { entries } = await readSourceList(given);
          const lines = entries.map(({ line }) => line);
          expect(lines).toEqual(lines.toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('a text is too long by its characters or its lines', () => {
  expect(isTooLong('x'.repeat(1_000_000))).toBe(false);
  expect(isTooLong('x'.repeat(1_000_001))).toBe(true);
  for (const end of ['\n', '\r\n', '\r']) {
    expect(isTooLong(`x${end}`.repeat(20_000))).toBe(false);
    expect(isTooLong(`x${end}`.repeat(20_000) + 'x')).toBe(true);
  }
});
