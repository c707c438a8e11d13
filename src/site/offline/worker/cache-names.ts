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
