import { useSyncExternalStore } from 'react';

/** From here on the column of text is wide enough for the table of orders. */
const wide = '(min-width: 62em)';

/** Whether a table fits; narrow on the server, where nobody knows. */
export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(wide).matches,
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}
