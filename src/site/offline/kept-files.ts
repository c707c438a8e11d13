/** Which files of the built site a device keeps for reading without a network, and how many bytes. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isHashed } from '../hashed-files.ts';
import type { KeptFile } from './worker/kept-file.ts';

/** The most that a device keeps, in bytes as they are stored: compressed. */
const MOST_KEPT_BYTES = 3_000_000;

/** All that is kept of a build. */
export interface KeptFiles {
  readonly files: readonly ChosenFile[];
  /** Bytes on the device: each file compressed with gzip, as the worker stores it. */
  readonly bytes: number;
}

/** A file of the site that is kept. */
export interface ChosenFile extends Omit<KeptFile, 'integrity'> {
  /** Its path in the folder of the site. */
  readonly path: string;
}

/** What the choice of files depends on. */
export interface Selection {
  /** Languages with a search index of their own. */
  readonly languages: readonly string[];
  /** The site's mark, a file at the base. */
  readonly mark: string;
}

/**
 * Lists what is kept: every page with its scripts and styles, the search with its index, the contract
 * of the order API and the catalogue for programs. Left out is what is of no use without a network (pictures for link previews,
 * lists for search engines), the Markdown of pages, and what Pagefind writes for other interfaces.
 *
 * @param root folder with the built site
 * @throws Error if a device would have to keep more than {@link MOST_KEPT_BYTES}
 */
export async function keptFiles(root: string, { languages, mark }: Selection): Promise<KeptFiles> {
  // Loaded for builds only: it brings a bundler and a compiler along.
  const { getManifest } = await import('workbox-build');
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: root,
    // As one: Workbox warns of a pattern without a file, and a language may have no words of its own.
    globPatterns: [`{${patterns(root, { languages, mark }).join(',')}}`],
    // All parts of the interface, for developers.
    globIgnores: ['ui/**'],
    maximumFileSizeToCacheInBytes: MOST_KEPT_BYTES,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  const sizes = await Promise.all(
    manifestEntries.map(async ({ url }) => gzipSync(await readFile(join(root, url))).length),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  checkSize(bytes);
  const files = manifestEntries.map(({ url, revision }) => ({
    path: url,
    url: addressOf(url),
    revision: isHashed(url) ? null : revision,
  }));
  return { files, bytes };
}

/** The files as the worker has to find them on the host: to be called once nothing changes any more. */
export function sealed(root: string, files: readonly ChosenFile[]): Promise<KeptFile[]> {
  return Promise.all(
    files.map(async ({ path, url, revision }) => {
      const hash = createHash('sha256').update(await readFile(join(root, path)));
      return { url, revision, integrity: `sha256-${hash.digest('base64')}` };
    }),
  );
}

function patterns(root: string, { languages, mark }: Selection): readonly string[] {
  const own = languages.map((language) => `pagefind/wasm.${language}.pagefind`);
  const hasAll = own.every((file) => existsSync(join(root, file)));
  return [
    '**/*.html',
    '_astro/**/*',
    'pagefind/{pagefind,pagefind-worker}.js',
    'pagefind/pagefind-entry.json',
    'pagefind/*.pf_meta',
    'pagefind/{index,fragment}/**/*',
    ...own,
    // For languages whose word forms Pagefind does not know.
    ...(hasAll ? [] : ['pagefind/wasm.unknown.pagefind']),
    mark,
    ...['openapi.json', 'catalogue.json', 'catalogue.schema.json'],
  ];
}

/** @throws Error for more than a device is asked to keep: how much it is, what can be done */
export function checkSize(bytes: number): void {
  if (bytes <= MOST_KEPT_BYTES) return;
  const megabytes = (number: number): string => (number / 1_000_000).toFixed(2);
  throw new Error(
    `For reading without a network, a device would keep ${megabytes(bytes)} MB; ` +
      `${megabytes(MOST_KEPT_BYTES)} MB is the most. Leave files out in ` +
      'src/site/offline/kept-files.ts, or set OFFLINE=false.',
  );
}

/** The address of a file relative to the base: hosts answer `de/`, not all of them `de/index.html`. */
export function addressOf(file: string): string {
  const address = file.replace(/(^|\/)index\.html$/, '$1');
  return address === '' ? './' : address;
}
