import { useSyncExternalStore } from 'react';

/**
 * Which of these element ids exist on the page, followed as the page changes.
 *
 * Fields live in other React roots than the part that asks, and come and go there: a row is removed,
 * a part hydrates with rows of a stored draft. The document is the one place that knows them all.
 */
export function usePresent(ids: readonly string[]): ReadonlySet<string> {
  const all = ids.join(' ');
  const present = useSyncExternalStore(
    observePage,
    () => ids.filter((id) => document.getElementById(id) !== null).join(' '),
    () => all,
  );
  return new Set(present.split(' '));
}

function observePage(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
