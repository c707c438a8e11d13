import { LONGEST_LOADING } from '#ui/loading';
import type { ClientDirective } from 'astro';

/**
 * Brings an island to life. The page is told if that takes too long; that the code of an island could
 * not be loaded, Astro tells it, and passes over here.
 */
export async function wake(
  load: Parameters<ClientDirective>[0],
  island: HTMLElement,
): Promise<void> {
  const late = setTimeout(() => {
    island.dispatchEvent(new Event('part-missing', { bubbles: true }));
  }, LONGEST_LOADING);
  const hydrate = await load();
  clearTimeout(late);
  await hydrate();
}
