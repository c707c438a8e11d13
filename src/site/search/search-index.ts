import type { AstroIntegration } from 'astro';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/**
 * Makes sure that the search index is on the disk. Pagefind says that it has written its files while
 * it still writes, and Starlight ends its process at that word: on a busy machine files come out
 * empty, and the search of the site finds nothing. Comes right after Starlight.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const folder = join(site, 'pagefind');
        const empty = await emptyFiles(folder);
        if (empty.length === 0) return;
        await writeIndex(site, folder);
        logger.info(`${empty.length} files of the search index were empty and are written again`);
      },
    },
  };
}

async function emptyFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return paths.filter((_, index) => sizes[index] === 0);
}

/** Builds the index once more, and writes it without Pagefind's help. */
async function writeIndex(site: string, folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw failure(errors);
    const added = await index.addDirectory({ path: site });
    const { files, errors: unwritten } = await index.getFiles();
    const all = [...added.errors, ...unwritten];
    if (all.length > 0) throw failure(all);
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

function failure(errors: readonly string[]): Error {
  return new Error(`Pagefind could not build the search index: ${errors.join('. ')}`);
}
