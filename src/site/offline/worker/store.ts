/** The files of this build on the device. Workbox fetches them. */
import { cacheNames, setCacheNameDetails, type WorkboxPlugin } from 'workbox-core';
import { PrecacheController } from 'workbox-precaching';
import type { KeptFile } from './kept-file.ts';
import { CACHE_PREFIX } from '#kept/pages';
import { editionSince, noteEdition, replaceActive, replaceWaiting } from './edition.ts';
import { compressed, decompressed, markedPage } from './kept-copy.ts';

declare const self: ServiceWorkerGlobalScope;

/** Put in by the build. */
declare const KEPT_BUILD: string;
declare const KEPT_FILES: KeptFile[];

setCacheNameDetails({ prefix: CACHE_PREFIX });

const keeping: WorkboxPlugin = {
  // A wrong answer under a name with a hash may be in the browser's own cache, for a year.
  requestWillFetch: async ({ request, event }) =>
    event.type === 'install' && request.cache === 'default'
      ? new Request(request, { cache: 'no-cache' })
      : request,
  cacheWillUpdate: async ({ response }) => compressed(response),
  // What an earlier build has left is only looked for when a new one is installed, not read.
  cachedResponseWillBeUsed: async ({ cachedResponse, event }) =>
    cachedResponse && event.type !== 'install' ? decompressed(cachedResponse) : cachedResponse,
};

const precache = new PrecacheController({ plugins: [keeping] });
precache.addToCacheList(KEPT_FILES);

/** The build that the worker belongs to. */
export const BUILD = KEPT_BUILD;

/** The name of the cache. While a new build is installing or waiting, it has the files of both. */
export const cacheName = cacheNames.precache;

const edition = { build: BUILD, files: [...precache.getURLsToCacheKeys().values()] };

/** Answers with the kept file of exactly this address, of whichever build; else asks the host. */
export const keptFirst = precache.strategy;

/**
 * Fetches the files when the worker is installed, and removes those of builds that are replaced. A
 * file that is not what the build has written fails the installation: the worker before stays, and
 * the browser tries again with the next page.
 */
export function keepFiles(): void {
  self.addEventListener('install', (event) => {
    event.waitUntil(install(event));
  });
  self.addEventListener('activate', (event) => {
    event.waitUntil(replaceActive(edition, cacheName));
  });
}

async function install(event: ExtendableEvent): Promise<void> {
  await noteEdition(edition);
  await precache.install(event);
  await replaceWaiting(edition, cacheName);
}

/** The key of an address in the cache, if it is kept. Its query (`?order=`) is for the page itself. */
export function keyOf(address: string): string | undefined {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return precache.getCacheKeyForURL(url.href);
}

/** What the file of an address has to be, if it is kept; see {@link KeptFile.integrity}. */
export function integrityOf(address: string): string | undefined {
  const key = keyOf(address);
  return key === undefined ? undefined : precache.getIntegrityForCacheKey(key);
}

/** What a page gets: the kept file as it was; a page says that it was kept. */
export async function shown(kept: Response, status?: number): Promise<Response> {
  const file = decompressed(kept);
  const isPage = file.headers.get('content-type')?.startsWith('text/html');
  return isPage ? markedPage(file, await editionSince(BUILD), status) : file;
}

/** The kept copy of an address, ready for the page, if there is one. */
export async function keptCopy(address: string, status?: number): Promise<Response | undefined> {
  const key = keyOf(address);
  const cache = await caches.open(cacheName);
  const kept = key === undefined ? undefined : await cache.match(key);
  return kept && shown(kept, status);
}
