/** Since when the edition of this worker is kept on the device. */
import { editionsCache } from './cache-names.ts';

declare const self: ServiceWorkerGlobalScope;

const key = (build: string): string => new URL(`?edition=${build}`, self.registration.scope).href;

const open = (): Promise<Cache> => caches.open(editionsCache(self.registration.scope));

/** Notes that the edition is being fetched now: what is kept is what the host has at this time. */
export async function noteEdition(build: string): Promise<void> {
  const editions = await open();
  await editions.put(key(build), new Response(new Date().toISOString()));
}

/** When the edition was fetched. */
export async function editionSince(build: string): Promise<Date> {
  const editions = await open();
  const noted = await editions.match(key(build));
  return new Date(noted ? await noted.text() : 0);
}

/** Forgets all editions but this one, whose files are the only ones that are left. */
export async function forgetOtherEditions(build: string): Promise<void> {
  const editions = await open();
  const others = (await editions.keys()).filter(({ url }) => url !== key(build));
  await Promise.all(others.map((other) => editions.delete(other)));
}
