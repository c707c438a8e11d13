import { useSyncExternalStore } from 'react';

const neverChanges = () => () => {};

/**
 * Whether React has taken over the markup.
 *
 * `false` on the server and in the first client render, `true` from then on. A store and not an
 * effect, so that the change comes with hydration itself and never causes a mismatch.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
