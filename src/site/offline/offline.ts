import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepingWorker, removingWorker } from './bundle-worker.ts';
import { keptFiles, sealed, type KeptFiles, type Selection } from './kept-files.ts';
import type { KeptFile } from './worker/kept-file.ts';

/** The worker's script, at the base: it may answer for all pages below its folder. */
export const WORKER_FILE = 'sw.js';

/** What decides about the worker. */
export interface OfflineOptions extends Selection {
  /** Whether devices keep the site; else the worker removes what an earlier build made them keep. */
  readonly offline: boolean;
}

/**
 * Writes the service worker. Comes after everything that writes or changes pages: it knows each file
 * by its content.
 */
export function offline({ offline, ...selection }: OfflineOptions): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        if (offline) {
          const { files, bytes } = await keepSite(root, selection);
          const kilobytes = Math.ceil(bytes / 1000).toLocaleString('en');
          logger.info(`devices keep ${files.length} files, ${kilobytes} kB`);
        } else {
          await keepNothing(root);
          logger.info('devices keep nothing (OFFLINE=false)');
        }
      },
    },
  };
}

/**
 * Writes the worker of a built site, and the build that they are of into its pages.
 *
 * @param root folder with the built site
 * @throws Error if a device would have to keep too much
 */
export async function keepSite(root: string, selection: Selection): Promise<KeptFiles> {
  const kept = await keptFiles(root, selection);
  const build = buildOf(kept.files);
  await markPages(root, build);
  const files = await sealed(root, kept.files);
  await writeFile(join(root, WORKER_FILE), await keepingWorker({ build, files }));
  return kept;
}

/**
 * Writes the worker that removes what an earlier build has put on devices. The pages are of a build all
 * the same: by it, an open page finds out that it has been replaced.
 *
 * @param root folder with the built site
 */
export async function keepNothing(root: string): Promise<void> {
  await writeFile(join(root, WORKER_FILE), await removingWorker());
  // Pages name their scripts and styles: when anything changes, so does a page.
  const pages = await Promise.all(
    (await pagesOf(root)).map(async (url) => {
      const revision = createHash('sha256').update(await readFile(join(root, url)));
      return { url, revision: revision.digest('hex') };
    }),
  );
  await markPages(root, buildOf(pages), false);
}

/** Names a build by all that is kept of it: the same content, built again, has the same name. */
export function buildOf(files: readonly Pick<KeptFile, 'url' | 'revision'>[]): string {
  const lines = files.map(({ url, revision }) => `${url} ${revision ?? ''}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);
}

async function pagesOf(root: string): Promise<readonly string[]> {
  const files = await readdir(root, { recursive: true });
  return files.filter((file) => file.endsWith('.html'));
}

/** Every page says which build it is of, and whether devices keep none of it. */
async function markPages(root: string, build: string, isKept = true): Promise<void> {
  const pages = await pagesOf(root);
  await Promise.all(
    pages.map(async (page) => {
      const path = join(root, page);
      await writeFile(path, withBuild(await readFile(path, 'utf8'), build, isKept));
    }),
  );
}

/** The page with its build: `<html data-build="4f1c…">`, and `data-offline="false"` if it is not kept. */
export function withBuild(html: string, build: string, isKept = true): string {
  const attributes = `data-build="${build}"${isKept ? '' : ' data-offline="false"'}`;
  return html.replace(/<html(?=[\s>])/i, (tag) => `${tag} ${attributes}`);
}
