import { readCatalogue } from '#catalogue/read';
import { outDirOf, SITE } from '../../scripts/variants.ts';
import { weightOf, weightOfFiles } from '../support/page-weight.ts';
import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';

/** What the scripts of a guide may weigh with brotli: 113 KiB today, of which React has 57. */
const MOST_BYTES = 115 * 1024;

/** In how many files; all of them are small but React and the steps. */
const MOST_FILES = 28;

/** The scripts of pages with nothing to order: theme, menu, search, copied links. */
const MOST_BYTES_WITHOUT_ORDER = 6 * 1024;

/** What the search weighs, beside Pagefind: loaded by readers who open it. */
const MOST_BYTES_OF_SEARCH = 4 * 1024;

const outDir = outDirOf(SITE);

test('a guide loads no more than the steps of an order need', () => {
  for (const { id } of readCatalogue().services) {
    const { bytes, files } = weightOf(outDir, `de/guides/${id}`);
    expect.soft(bytes, `bytes of ${id}`).toBeLessThanOrEqual(MOST_BYTES);
    expect.soft(files, `files of ${id}`).toBeLessThanOrEqual(MOST_FILES);
  }
});

test('a page without an order loads no steps', () => {
  for (const page of ['de', 'de/reference/node-sizes', 'guides/caching']) {
    expect.soft(weightOf(outDir, page).bytes, page).toBeLessThanOrEqual(MOST_BYTES_WITHOUT_ORDER);
  }
});

test('readers who open the search load little for it', () => {
  const files = readdirSync(`${outDir}/_astro`).filter((file) =>
    /^search-dialog\..+\.js$/.test(file),
  );
  expect(files).toHaveLength(1);
  expect(weightOfFiles(outDir, files).bytes).toBeLessThanOrEqual(MOST_BYTES_OF_SEARCH);
});
