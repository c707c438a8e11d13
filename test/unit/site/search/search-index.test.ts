import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { searchIndex } from '../../../../src/site/search/search-index.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  mkdirSync(join(folder, 'de/net'), { recursive: true });
  writeFileSync(
    join(folder, 'de/net/index.html'),
    '<html lang="de"><body><main data-pagefind-body><h1>Netz</h1><dl><dt>Stand</dt><dd>Heute</dd></dl>',
  );
  // Without a mark, as pages that only lead on.
  writeFileSync(join(folder, 'index.html'), '<html lang="de"><body><h1>Weiter</h1></body></html>');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function buildIsDone(): Promise<void> {
  const done = searchIndex().hooks['astro:build:done'];
  const options = { dir: pathToFileURL(`${folder}/`) };
  await done?.(options as unknown as Parameters<typeof done>[0]);
}

test('the index has the pages that are marked for it, with their words apart', async () => {
  await buildIsDone();
  const entry = readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8');
  expect(JSON.parse(entry)).toMatchObject({ languages: { de: { page_count: 1 } } });
  const [fragment = ''] = readdirSync(join(folder, 'pagefind/fragment'));
  const page = gunzipSync(readFileSync(join(folder, 'pagefind/fragment', fragment))).toString();
  expect(page).toContain('"url":"/de/net/"');
  expect(page).toContain('Stand: Heute');
});

test('no file of the index is empty, and none of an earlier one is left', async () => {
  mkdirSync(join(folder, 'pagefind/index'), { recursive: true });
  writeFileSync(join(folder, 'pagefind/index/de_old.pf_index'), '');
  await buildIsDone();
  const files = readdirSync(join(folder, 'pagefind'), { recursive: true, withFileTypes: true });
  const empty = files.filter(
    (file) => file.isFile() && readFileSync(join(file.parentPath, file.name)).length === 0,
  );
  expect(empty.map(({ name }) => name)).toEqual([]);
  expect(files.map(({ name }) => name)).toContain('pagefind.js');
});
