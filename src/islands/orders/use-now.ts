import { useSyncExternalStore } from 'react';

/** Milliseconds between two looks at the clock: ages are shown in minutes, rarely in seconds. */
const step = 5000;

/**
 * The present in milliseconds since the epoch, rounded down to five seconds; 0 on the server.
 *
 * @param isTicking Whether the passing of time alone changes what is shown.
 */
export function useNow(isTicking = true): number {
  return useSyncExternalStore(
    isTicking ? subscribe : never,
    () => Math.floor(Date.now() / step) * step,
    () => 0,
  );
}

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, step);
  return () => {
    clearInterval(timer);
  };
}

function never(): () => void {
  return () => {};
}
