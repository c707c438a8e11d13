import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchIndex } from '../../../src/site/search/search-index.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  mkdirSync(join(folder, 'pagefind'));
  writeFileSync(join(folder, 'index.html'), '<html lang="de"><body><h1>Netz</h1></body></html>');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const entry = () => join(folder, 'pagefind/pagefind-entry.json');

async function buildIsDone(): Promise<void> {
  const done = searchIndex().hooks['astro:build:done'];
  const options = { dir: pathToFileURL(`${folder}/`), logger: { info: () => {} } };
  await done?.(options as unknown as Parameters<typeof done>[0]);
}

test('an index whose files came out empty is written again', async () => {
  writeFileSync(entry(), '');
  await buildIsDone();
  expect(JSON.parse(readFileSync(entry(), 'utf8'))).toMatchObject({
    languages: { de: { page_count: 1 } },
  });
  expect(readFileSync(join(folder, 'pagefind/pagefind.js'), 'utf8')).not.toBe('');
});

test('an index that is whole stays as it is', async () => {
  writeFileSync(entry(), '{}');
  await buildIsDone();
  expect(readFileSync(entry(), 'utf8')).toBe('{}');
});
