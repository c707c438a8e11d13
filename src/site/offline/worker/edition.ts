/**
 * Which builds have files on the device, and since when. All files are in one cache, so that what
 * two builds have in common is there once; these notes say which are still needed.
 *
 * One build is active: its worker answers. Another one may be installing or waiting. What belongs to
 * neither is removed, so that a tab that stays open over many publications does not fill the device.
 */
import { editionsCache } from '#kept/pages';

/** As much of the worker as this needs. */
declare const self: { readonly registration: { readonly scope: string } };

/** A build, and its files. */
export interface Edition {
  readonly build: string;
  /** Their keys in the cache of files. */
  readonly files: readonly string[];
}

/** What is noted of a build. */
interface Note extends Edition {
  /** When fetching began, as in ISO 8601: what is kept is what the host had at this time. */
  readonly since: string;
  readonly isActive: boolean;
}

const key = (build: string): string => new URL(`?edition=${build}`, self.registration.scope).href;

const open = (): Promise<Cache> => caches.open(editionsCache(self.registration.scope));

async function read(address: string): Promise<Note | undefined> {
  const noted = await (await open()).match(address);
  // Only this file writes them; a reader's tools may have cut one short.
  return noted?.json().catch(() => undefined) as Promise<Note | undefined>;
}

async function write(note: Note): Promise<void> {
  await (await open()).put(key(note.build), Response.json(note));
}

/** Notes that the files of a build are being fetched from now on. */
export async function noteEdition(edition: Edition): Promise<void> {
  // A build that was published again may be the active one.
  const isActive = (await read(key(edition.build)))?.isActive ?? false;
  await write({ ...edition, since: new Date().toISOString(), isActive });
}

/** When the files of a build were fetched; undefined if the note is gone. */
export async function editionSince(build: string): Promise<Date | undefined> {
  const note = await read(key(build));
  return note && new Date(note.since);
}

/**
 * To be called once all files of a build are there: it takes the place of the one that waited.
 *
 * @param cacheName the cache of files
 */
export async function replaceWaiting(edition: Edition, cacheName: string): Promise<void> {
  await removeOthers(edition, cacheName, ({ isActive }) => isActive);
}

/**
 * To be called when the worker of a build takes over: the one before is gone, but a third may be
 * fetching its files already.
 *
 * @param cacheName the cache of files
 */
export async function replaceActive(edition: Edition, cacheName: string): Promise<void> {
  const since = (await editionSince(edition.build)) ?? new Date();
  await write({ ...edition, since: since.toISOString(), isActive: true });
  await removeOthers(edition, cacheName, ({ isActive }) => !isActive);
}

/** Removes what belongs neither to a build nor to another that is kept beside it. */
async function removeOthers(
  { build, files }: Edition,
  cacheName: string,
  isKept: (note: Note) => boolean,
): Promise<void> {
  const editions = await open();
  const needed = new Set(files);
  for (const request of await editions.keys()) {
    if (request.url === key(build)) continue;
    const note = await read(request.url);
    if (note && isKept(note)) note.files.forEach((file) => needed.add(file));
    else await editions.delete(request);
  }
  const cache = await caches.open(cacheName);
  const unneeded = (await cache.keys()).filter(({ url }) => !needed.has(url));
  await Promise.all(unneeded.map((file) => cache.delete(file)));
}
