import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSourceList } from '#sources/files';
import { readListFile } from '../../../src/islands/sources/on-demand/list-file.ts';
import { folder, FILES } from '../../fixtures/list-files.ts';

/** What a file is read as: each entry with its line, note, services and regions, and all else. */
async function describeFile(name: string): Promise<readonly string[]> {
  const file = await readListFile(new Blob([readFileSync(new URL(name, folder))]));
  if (!file.ok) return [`not read: ${file.problem}`];
  const list = await readSourceList(file.text, { fileName: name });
  const entries = list.entries.map(({ line, kind, text, note, services, regions }) =>
    [
      `${line}:`,
      ...(kind === 'source' ? [] : [kind]),
      text,
      ...(note === '' ? [] : [`# ${note}`]),
      ...[services, regions]
        .filter((names) => names !== undefined)
        .map((names) => `[${names.join(', ')}]`),
    ].join(' '),
  );
  const unread = list.unread.map((part) =>
    part.kind === 'line' ? `line ${part.line}` : part.name,
  );
  return [
    list.format,
    ...(list.broken ? [`broken from line ${list.broken.line}`] : []),
    ...entries,
    ...(unread.length > 0 ? [`unread: ${unread.join(', ')}`] : []),
    ...(list.empty > 0 ? [`empty: ${list.empty}`] : []),
  ];
}

describe('a file as people have them', () => {
  test.each(Object.entries(FILES))('%s', async (name, expected) => {
    expect(await describeFile(name)).toEqual(expected);
  });

  test('all of the examples are read', () => {
    expect(Object.keys(FILES).toSorted()).toEqual(readdirSync(folder).toSorted());
  });
});

/** The bytes of a text in UTF-16, without a byte order mark. */
function utf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('the bytes of a file', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('\uFEFFBüro')],
    ['UTF-16, little endian', Uint8Array.from([0xff, 0xfe, ...utf16('Büro', true)])],
    ['UTF-16, big endian', Uint8Array.from([0xfe, 0xff, ...utf16('Büro', false)])],
    ['Windows-1252', Uint8Array.from([0x42, 0xfc, 0x72, 0x6f])],
  ])('in %s keep their umlauts', async (_, bytes) => {
    expect(await readListFile(new Blob([bytes]))).toEqual({ ok: true, text: 'Büro' });
  });

  test.each([true, false])(
    'in UTF-16 without a byte order mark are told as such',
    async (little) => {
      const bytes = utf16('Quelle;Notiz\r\n203.0.113.7;Büro Köln\r\n', little);
      expect(await readListFile(new Blob([bytes]))).toEqual({ ok: false, problem: 'utf-16' });
    },
  );

  test.each([
    ['a workbook', [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0x62, 0xee]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0, 0, 0xd, 0x49, 0x48]],
  ])('of %s are no text', async (_, bytes) => {
    const file = new Blob([Uint8Array.from(bytes)]);
    expect(await readListFile(file)).toEqual({ ok: false, problem: 'not-text' });
  });

  test('of more than a list has are not read', async () => {
    const lines = new Blob(['203.0.113.7\n'.repeat(20_001)]);
    const long = new Blob(['x'.repeat(1_000_001)]);
    const huge = new Blob([new Uint8Array(4_000_001).fill(0x78)]);
    for (const file of [lines, long, huge]) {
      expect(await readListFile(file)).toEqual({ ok: false, problem: 'too-long' });
    }
    expect(await readListFile(new Blob(['203.0.113.7\n'.repeat(20_000)]))).toMatchObject({
      ok: true,
    });
  });

  test("of a provider's ranges may be more, and are not limitless", async () => {
    const json = `{"prefixes": [${'"203.0.113.0/28",\n'.repeat(70_000)} "192.0.2.0/28"]}`;
    expect(await readListFile(new Blob([json]))).toMatchObject({ ok: true });
    const huge = new Blob(['[', new Uint8Array(12_000_000).fill(0x20)]);
    expect(await readListFile(huge)).toEqual({ ok: false, problem: 'too-long' });
  });
});
