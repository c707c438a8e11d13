import type { HomeStartProps } from '#islands/home/HomeStart.tsx';

/** Loads what the home page shows to readers who have begun or ordered something. */
export async function startHome(place: Element, props: HomeStartProps): Promise<void> {
  const { startHome: start } = await import('#islands/home/HomeStart.tsx');
  start(place, props);
}
