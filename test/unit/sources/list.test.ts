import { describe, expect, test } from 'vitest';
import { parseSource } from '#sources';
import { readSourceList } from '#sources/files';
import { diagnose } from '../../../src/sources/diagnose.ts';

/** Line, text and note of every entry; a wrong one with its code. */
async function read(text: string): Promise<readonly unknown[]> {
  const { entries } = await readSourceList(text);
  return entries.map(({ line, text: entry, note }) => {
    return [line, entry, note, ...(parseSource(entry).ok ? [] : [diagnose(entry).code])];
  });
}

describe('a pasted list', () => {
  test.each(['\n', '\r\n', '\r', ',', ';', '\t', ' ', ', ', ' ;\t', '\u00A0'])(
    '%j separates entries',
    async (separator) => {
      const found = (await readSourceList(`203.0.113.7${separator}2001:db8::/32`)).entries;
      expect(found.map(({ text }) => text)).toEqual(['203.0.113.7', '2001:db8::/32']);
      expect(found.every((entry) => parseSource(entry.text).ok)).toBe(true);
    },
  );

  test.each([
    '203.0.113.7 # Office',
    '203.0.113.7|Office',
    '203.0.113.7 // Office',
    '203.0.113.7//Office',
  ])('the comment in %j becomes the note', async (text) => {
    expect(await read(text)).toEqual([[1, '203.0.113.7', 'Office']]);
  });

  test('a comment belongs to every entry of its line', async () => {
    expect(await read('203.0.113.7, 203.0.113.8 # Office # 2')).toEqual([
      [1, '203.0.113.7', 'Office # 2'],
      [1, '203.0.113.8', 'Office # 2'],
    ]);
  });

  test('two slashes within an entry are a mistake, not a comment', async () => {
    expect(await read('10.0.0.0//8\nhttps://example.com')).toEqual([
      [1, '10.0.0.0//8', '', 'source-slash'],
      [2, 'https://example.com', '', 'source-name'],
    ]);
  });

  test('blank lines, comment lines, a byte order mark and zero-width spaces do no harm', async () => {
    const text = '\uFEFF\r\n# Office\r\n\u200B203.0.113.7\u200B\r\n \u00A0\r\n\t;,\r\n203.0.113.8';
    expect(await read(text)).toEqual([
      [3, '203.0.113.7', ''],
      [6, '203.0.113.8', ''],
    ]);
  });

  test('a wrong entry keeps its text and the number of its line', async () => {
    expect(await read('203.0.113.7\nx 203.0.113.256')).toEqual([
      [1, '203.0.113.7', ''],
      [2, 'x 203.0.113.256', '', 'source-surrounded'],
    ]);
  });

  test.each(['IP', 'cidr', 'Netz', 'Addresses'])('the header %s is no entry', async (header) => {
    expect(await read(`\n${header}\n203.0.113.7 203.0.113.8 # Office`)).toEqual([
      [3, '203.0.113.7', 'Office'],
      [3, '203.0.113.8', 'Office'],
    ]);
  });

  test.each(['IPv4', 'ipv6', 'IP-Adresse', 'ip_address'])(
    '%s may stand above a column',
    async (name) => {
      expect(await read(`${name};Notiz\n203.0.113.7;Office`)).toEqual([
        [2, '203.0.113.7', 'Office'],
      ]);
    },
  );

  test.each(['ip 7', 'networks of 2026', 'my ip', 'ipx', 'xip'])(
    '%j is no header',
    async (text) => {
      expect((await readSourceList(text)).entries[0]?.line).toBe(1);
    },
  );

  test.each(['\n', '\r\n', '\r'])(
    'the header is found behind blank lines that end in %j',
    async (end) => {
      const text = ['\uFEFF \u200B', '', 'cidr;note', '203.0.113.7;Office', '203.0.113.8;'].join(
        end,
      );
      expect(await read(text)).toEqual([
        [4, '203.0.113.7', 'Office'],
        [5, '203.0.113.8', ''],
      ]);
    },
  );

  test('a header alone is a list without entries', async () => {
    expect(await read('cidr,note')).toEqual([]);
    expect(await read(' cidr ')).toEqual([]);
    expect(await read('')).toEqual([]);
  });

  test('a first line with an address in it is no header', async () => {
    expect(await read('ip,203.0.113.7')).toEqual([[1, 'ip,203.0.113.7', '', 'source-surrounded']]);
  });

  test('quotes around entries do no harm', async () => {
    expect(await read('"203.0.113.7", "203.0.113.8"')).toHaveLength(2);
  });
});
