/** Whether there is a connection, and a way to be notified when that changes. */
export interface Connectivity {
  readonly isOnline: () => boolean;
  /** Calls back after every change with what is true from then on. @returns Unsubscribes. */
  readonly subscribe: (onChange: (isOnline: boolean) => void) => () => void;
}

/**
 * What the browser says. Only a real order API depends on it, so only the connection to one may ask
 * here; all others ask `connectivity` in `connection.ts`.
 */
export const browserConnectivity: Connectivity = {
  isOnline() {
    // Node's navigator says nothing of a connection.
    return typeof navigator === 'undefined' || !('onLine' in navigator) || navigator.onLine;
  },
  subscribe(onChange) {
    if (typeof window === 'undefined') return () => {};
    const page = window;
    const onOnline = (): void => {
      onChange(true);
    };
    const onOffline = (): void => {
      onChange(false);
    };
    page.addEventListener('online', onOnline);
    page.addEventListener('offline', onOffline);
    return () => {
      page.removeEventListener('online', onOnline);
      page.removeEventListener('offline', onOffline);
    };
  },
};
