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
          await writeFile(join(root, WORKER_FILE), await removingWorker());
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

/** Names a build by all that is kept of it: the same content, built again, has the same name. */
export function buildOf(files: readonly Pick<KeptFile, 'url' | 'revision'>[]): string {
  const lines = files.map(({ url, revision }) => `${url} ${revision ?? ''}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);
}

/** Every page says which build it is of; without it, a page registers no worker. */
async function markPages(root: string, build: string): Promise<void> {
  const files = await readdir(root, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html'));
  await Promise.all(
    pages.map(async (page) => {
      const path = join(root, page);
      await writeFile(path, withBuild(await readFile(path, 'utf8'), build));
    }),
  );
}

/** The page with its build: `<html data-build="4f1c…">`. */
export function withBuild(html: string, build: string): string {
  return html.replace(/<html(?=[\s>])/i, (tag) => `${tag} data-build="${build}"`);
}
