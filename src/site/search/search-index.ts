import type { AstroIntegration } from 'astro';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { toIndexed } from './index-page.ts';

/**
 * Builds the search index. Not left to Starlight: the text of a page is indexed as
 * `toIndexed` reads it, and Pagefind says that it has written its files while it still writes, so
 * that on a busy machine some come out empty. Comes right after Starlight.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeIndex(fileURLToPath(dir));
      },
    },
  };
}

/** @throws Error with what Pagefind has to say, if a page cannot be indexed */
async function writeIndex(site: string): Promise<void> {
  const folder = join(site, 'pagefind');
  try {
    const { index, errors } = await createIndex();
    if (!index) throw failure(errors);
    for (const sourcePath of await pagesOf(site)) {
      const content = toIndexed(await readFile(join(site, sourcePath), 'utf8'));
      const added = await index.addHTMLFile({ sourcePath, content });
      if (added.errors.length > 0) throw failure(added.errors);
    }
    const { files, errors: unwritten } = await index.getFiles();
    if (unwritten.length > 0) throw failure(unwritten);
    await rm(folder, { recursive: true, force: true });
    await Promise.all(
      files.map(async ({ path, content }) => {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }),
    );
  } finally {
    await close();
  }
}

/** In a fixed order, so that the same pages give the same index. */
async function pagesOf(site: string): Promise<readonly string[]> {
  const files = await readdir(site, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).sort();
}

function failure(errors: readonly string[]): Error {
  return new Error(`Pagefind could not build the search index: ${errors.join('. ')}`);
}
