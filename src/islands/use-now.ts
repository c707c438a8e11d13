import { useSyncExternalStore } from 'react';

/** Milliseconds between two looks at the clock: ages are told in minutes, rarely in seconds. */
const step = 5000;

/** The present in milliseconds since the epoch, rounded down to five seconds; 0 on the server. */
export function useNow(): number {
  return useSyncExternalStore(
    subscribe,
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
