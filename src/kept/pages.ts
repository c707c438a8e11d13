/*
 * The pages that the service worker keeps for reading without a network. They are in caches, not in
 * the storages of the table. An entry point of its own (`#kept/pages`): a worker has no storages.
 */

/** Every cache of the site begins so; what follows is Workbox's or ours, and then the scope. */
export const CACHE_PREFIX = 'handbook';

/** The cache that knows since when an edition is kept. */
export function editionsCache(scope: string): string {
  return `${CACHE_PREFIX}-editions-${scope}`;
}

/**
 * Whether a cache belongs to the site. Other sites of the same origin have theirs in the same list.
 *
 * @param scope of the worker: the address of the site's base
 */
export function isOwnCache(name: string, scope: string): boolean {
  return name.startsWith(`${CACHE_PREFIX}-`) && name.endsWith(`-${scope}`);
}

/** The names of the site's caches; none where the browser has none to give. Never throws. */
export async function ownCaches(scope: string): Promise<readonly string[]> {
  try {
    return (await caches.keys()).filter((name) => isOwnCache(name, scope));
  } catch {
    // Blocked, or the page is not secure: then nothing is kept.
    return [];
  }
}

/** Removes the site's caches, or as many as the browser lets it: `ownCaches` says what is left. Never throws. */
export async function forgetPages(scope: string): Promise<void> {
  const names = await ownCaches(scope);
  await Promise.allSettled(names.map((name) => caches.delete(name)));
}
