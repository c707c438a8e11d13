/*
 * What tabs tell each other when everything is to be deleted: an entry point of its own, because unlike
 * the table of what is kept it has a state.
 */

/** Signals are set and removed at once: other tabs hear of it by the event `storage`. Nothing stays. */
const FORGET = 'forget-entries';
const FORGOTTEN = 'entries-forgotten';

function signal(key: string): void {
  try {
    localStorage.setItem(key, '1');
    localStorage.removeItem(key);
  } catch {
    // Blocked, so the tabs share nothing.
  }
}

/** Tells all other tabs with a page of the site to forget what was entered in them. Never throws. */
export function tellTabsToForget(): void {
  signal(FORGET);
}

/** Tells the tab that asked for it that something entered in this one was removed. Never throws. */
export function tellForgotten(): void {
  signal(FORGOTTEN);
}

/**
 * The tries of this page to send an order, by their ids, with what ends each. They outlast a signal to
 * forget: an order whose page reloads while it is sent is in doubt.
 */
export const tries = new Map<string, (() => void) | undefined>();

/**
 * Calls back when another tab tells this one to forget what was entered in it, unless this page is
 * sending an order.
 */
export function whenToldToForget(callback: () => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === FORGET && newValue !== null && tries.size === 0) callback();
  });
}

/** Calls back when another tab has removed what was entered in it. @returns ends it */
export function whenTabsForgot(callback: () => void): () => void {
  const listener = ({ key, newValue }: StorageEvent): void => {
    if (key === FORGOTTEN && newValue !== null) callback();
  };
  addEventListener('storage', listener);
  return () => {
    removeEventListener('storage', listener);
  };
}
