import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSourceList, parseSource, readSourceList, type SourceEntry } from '#sources';
import { diagnose } from '../../../src/sources/diagnose.ts';

/** Line, text and note of every entry; a wrong one with its code. */
function read(text: string): readonly unknown[] {
  return readSourceList(text).entries.map(({ line, text: entry, note }) => {
    return [line, entry, note, ...(parseSource(entry).ok ? [] : [diagnose(entry).code])];
  });
}

describe('a pasted list', () => {
  test.each(['\n', '\r\n', '\r', ',', ';', '\t', ' ', ', ', ' ;\t', '\u00A0'])(
    '%j separates entries',
    (separator) => {
      const found = readSourceList(`203.0.113.7${separator}2001:db8::/32`).entries;
      expect(found.map(({ text }) => text)).toEqual(['203.0.113.7', '2001:db8::/32']);
      expect(found.every((entry) => parseSource(entry.text).ok)).toBe(true);
    },
  );

  test.each([
    '203.0.113.7 # Office',
    '203.0.113.7|Office',
    '203.0.113.7 // Office',
    '203.0.113.7//Office',
  ])('the comment in %j becomes the note', (text) => {
    expect(read(text)).toEqual([[1, '203.0.113.7', 'Office']]);
  });

  test('a comment belongs to every entry of its line', () => {
    expect(read('203.0.113.7, 203.0.113.8 # Office # 2')).toEqual([
      [1, '203.0.113.7', 'Office # 2'],
      [1, '203.0.113.8', 'Office # 2'],
    ]);
  });

  test('two slashes within an entry are a mistake, not a comment', () => {
    expect(read('10.0.0.0//8\nhttps://example.com')).toEqual([
      [1, '10.0.0.0//8', '', 'source-slash'],
      [2, 'https://example.com', '', 'source-name'],
    ]);
  });

  test('blank lines, comment lines, a byte order mark and zero-width spaces do no harm', () => {
    const text = '\uFEFF\r\n# Office\r\n\u200B203.0.113.7\u200B\r\n \u00A0\r\n\t;,\r\n203.0.113.8';
    expect(read(text)).toEqual([
      [3, '203.0.113.7', ''],
      [6, '203.0.113.8', ''],
    ]);
  });

  test('a wrong entry keeps its text and the number of its line', () => {
    expect(read('203.0.113.7\nx 203.0.113.256')).toEqual([
      [1, '203.0.113.7', ''],
      [2, 'x 203.0.113.256', '', 'source-surrounded'],
    ]);
  });

  test.each(['IP', 'cidr', 'Netz', 'Addresses'])('the header %s is no entry', (header) => {
    expect(read(`\n${header}\n203.0.113.7 203.0.113.8 # Office`)).toEqual([
      [3, '203.0.113.7', 'Office'],
      [3, '203.0.113.8', 'Office'],
    ]);
  });

  test.each(['IPv4', 'ipv6', 'IP-Adresse', 'ip_address'])('%s may stand above a column', (name) => {
    expect(read(`${name};Notiz\n203.0.113.7;Office`)).toEqual([[2, '203.0.113.7', 'Office']]);
  });

  test.each(['ip 7', 'networks of 2026', 'my ip', 'ipx', 'xip', 'cidrs'])(
    '%j is no header',
    (text) => {
      expect(readSourceList(text).entries[0]?.line).toBe(1);
    },
  );

  test.each(['\n', '\r\n', '\r'])(
    'the header is found behind blank lines that end in %j',
    (end) => {
      const text = ['\uFEFF \u200B', '', 'cidr;note', '203.0.113.7;Office', '203.0.113.8;'].join(
        end,
      );
      expect(read(text)).toEqual([
        [4, '203.0.113.7', 'Office'],
        [5, '203.0.113.8', ''],
      ]);
    },
  );

  test('a header alone is a list without entries', () => {
    expect(read('cidr,note')).toEqual([]);
    expect(read(' cidr ')).toEqual([]);
    expect(read('')).toEqual([]);
  });

  test('a first line with an address in it is no header', () => {
    expect(read('ip,203.0.113.7')).toEqual([[1, 'ip,203.0.113.7', '', 'source-surrounded']]);
  });

  test('quotes around entries do no harm', () => {
    expect(read('"203.0.113.7", "203.0.113.8"')).toHaveLength(2);
  });
});

describe('a CSV file', () => {
  test('its notes may hold commas, quotes and line breaks', () => {
    const text = 'cidr,note\r\n203.0.113.7,"Office, 2nd floor"\r\n"x","a ""b""\nc"\r\n::1,\r\n';
    expect(read(text)).toEqual([
      [2, '203.0.113.7', 'Office, 2nd floor'],
      [3, 'x', 'a "b"\nc', 'source-syntax'],
      [5, '::1', ''],
    ]);
  });

  test('columns are found by their names, whatever the order and the delimiter', () => {
    expect(read('Notiz;Status;IP-Adresse\nBüro;ok;203.0.113.7\n')).toEqual([
      [2, '203.0.113.7', 'Büro'],
    ]);
    expect(read('Address\tComment\n203.0.113.7\tOffice, home\n')).toEqual([
      [2, '203.0.113.7', 'Office, home'],
    ]);
  });

  test.each([
    ['IP;Status', '203.0.113.7;ok'],
    ['Status;IP', 'ok;203.0.113.7'],
  ])('without a column for notes, what else is there stays with the entry: %s', (header, row) => {
    expect(read(`${header}\n${row}`)).toEqual([[2, '203.0.113.7', 'ok']]);
  });

  test('the column for notes is the one with that name, wherever it is', () => {
    expect(read('cidr,status,note\n203.0.113.7,ok,Office')).toEqual([[2, '203.0.113.7', 'Office']]);
    expect(read('note,cidr,status\nOffice,203.0.113.7,ok')).toEqual([[2, '203.0.113.7', 'Office']]);
  });

  test('rows that are wholly blank are passed over, short ones are read', () => {
    expect(read('cidr,note\n\n , \u200B\n203.0.113.7\n')).toEqual([[4, '203.0.113.7', '']]);
  });

  test('blanks around a quoted cell do not belong to it', () => {
    expect(read('cidr;note\n "203.0.113.7" ; "Office; home" \n')).toEqual([
      [2, '203.0.113.7', 'Office; home'],
    ]);
    expect(read('cidr\tnote\n "203.0.113.7" \t "Office\thome" \n')).toEqual([
      [2, '203.0.113.7', 'Office\thome'],
    ]);
  });

  test('quotes that do not end with the cell are characters like others', () => {
    expect(read('cidr,note\n203.0.113.7,"Office" 2nd floor\n203.0.113.8,Home')).toEqual([
      [2, '203.0.113.7', '"Office" 2nd floor'],
      [3, '203.0.113.8', 'Home'],
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('lines that end in %j are counted, also within a note', (end) => {
    const text = ['cidr,note', '203.0.113.7,"a', '', 'b"', '203.0.113.8,c', ''].join(end);
    expect(read(text)).toEqual([
      [2, '203.0.113.7', ['a', '', 'b'].join(end)],
      [5, '203.0.113.8', 'c'],
    ]);
  });

  test('a comma in a note without quotes loses nothing', () => {
    expect(read('cidr,note\n203.0.113.7,Office, home')).toEqual([
      [2, '203.0.113.7', 'Office, home'],
    ]);
  });

  test('a row that ends before the column of the source has none', () => {
    expect(read('note,cidr\nOffice')).toEqual([[2, '', 'Office', 'source-syntax']]);
  });

  test('blank cells behind a note are no part of it', () => {
    expect(read('cidr,note\n203.0.113.7,Office,,home,\n203.0.113.8,,\n')).toEqual([
      [2, '203.0.113.7', 'Office, home'],
      [3, '203.0.113.8', ''],
    ]);
  });

  test('a quote that is never closed swallows no line', () => {
    expect(read('cidr,note\n203.0.113.7,"Office\n203.0.113.8,Home')).toEqual([
      [2, '203.0.113.7', '"Office'],
      [3, '203.0.113.8', 'Home'],
    ]);
  });

  test('a row with a note and no source is kept', () => {
    expect(read('cidr,note\n,Office\n')).toEqual([[2, '', 'Office', 'source-syntax']]);
  });
});

describe('an exported list', () => {
  test('has quotes only where a program would read the cell otherwise', () => {
    const notes = [
      'Office',
      'a b',
      ' a',
      'a ',
      'a,b',
      'a;b',
      'a\tb',
      'a"b',
      "'a",
      "a'b",
      "a'",
      'a\nb',
      '',
    ];
    const rows = formatSourceList(notes.map((note) => ({ cidr: '::1', note })));
    expect(rows.split('\r\n').map((row) => row.slice(row.indexOf(',') + 1))).toEqual([
      'note',
      'Office',
      'a b',
      '" a"',
      '"a "',
      '"a,b"',
      '"a;b"',
      '"a\tb"',
      '"a""b"',
      `"'a"`,
      "a'b",
      `"a'"`,
      '"a\nb"',
      '',
      '',
    ]);
  });

  test('leaves out rows without address and note, not those with a note alone', () => {
    const list = [{ cidr: ' ' }, { cidr: '', note: 'Office' }, { cidr: '\u200B', note: ' ' }];
    expect(formatSourceList(list)).toBe('cidr,note\r\n,Office\r\n');
  });

  test('is CSV with a header', () => {
    const list = [{ cidr: '203.0.113.7', note: 'Office, 2nd floor' }, { cidr: '2001:db8::/32' }];
    expect(formatSourceList(list)).toBe(
      'cidr,note\r\n203.0.113.7,"Office, 2nd floor"\r\n2001:db8::/32,\r\n',
    );
  });

  test.each(['=1+1', '+49 221', '-', '@sum', '\t=1', '\r=1', "'=1", '＝1'])(
    'the cell %j cannot run as a formula and comes back as it was',
    (note) => {
      const csv = formatSourceList([{ cidr: note, note }]);
      const body = csv.slice(csv.indexOf('\n') + 1);
      expect(body).toMatch(/^"'.*,"'/s);
      expect(readSourceList(csv).entries).toMatchObject([{ text: note, note }]);
    },
  );

  test('imports again to the same list, whatever is in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'\'"=+-@\t\r\n,; #|/a1.:'.split('')) }),
    );
    const entry = fc.record({ cidr: text, note: text });
    fc.assert(
      fc.property(fc.array(entry), (list) => {
        const isBlank = ({ cidr, note }: Required<SourceEntry>) =>
          /^[\s\p{Cf}]*$/u.test(`${cidr}${note}`);
        const kept = list.filter((row) => !isBlank(row));
        const found = readSourceList(formatSourceList(list)).entries;
        expect(found.map(({ text: cidr, note }) => ({ cidr, note }))).toEqual(kept);
      }),
      { numRuns: 500 },
    );
  });
});

test('no text makes it throw, and every line with an entry has one, in order', () => {
  const unit = fc.constantFrom(...'1.:/ \t,;#|"\n\r\u200Bcidr,note\n'.split(''), 'cidr,note\n');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit })), (text) => {
      const lines = readSourceList(text).entries.map(({ line }) => line);
      expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
  const line = fc.stringMatching(/^[a-z0-9.:/]*[0-9][a-z0-9.:]*$/);
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, lineBreak) => {
      // A digit in each, so that no line is blank or a comment alone; a colon ends a heading.
      const texts = lines.filter((text) => !text.startsWith('//') && !text.endsWith(':'));
      const found = readSourceList(texts.join(lineBreak)).entries.map((entry) => entry.line);
      expect([...new Set(found)]).toEqual(texts.map((_, index) => index + 1));
    }),
  );
});
