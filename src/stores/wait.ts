/** What of `document` decides whether anybody is looking. */
export type Visibility = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;

/**
 * Resolves after the time, or at once when the signal is aborted or the connection comes back.
 *
 * @param connection Tells the latter by the event `online`.
 */
export function wait(
  milliseconds: number,
  signal: AbortSignal,
  connection?: EventTarget,
): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
    connection?.addEventListener('online', end, { once: true });
    function end(): void {
      clearTimeout(timer);
      connection?.removeEventListener('online', end);
      signal.removeEventListener('abort', end);
      resolve();
    }
  });
}

/** Resolves when the page can be seen, or at once when the signal is aborted. */
export function visible(page: Visibility, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (!page.hidden || signal.aborted) {
      resolve();
      return;
    }
    page.addEventListener('visibilitychange', end);
    signal.addEventListener('abort', end, { once: true });
    function end(): void {
      if (page.hidden && !signal.aborted) return;
      page.removeEventListener('visibilitychange', end);
      signal.removeEventListener('abort', end);
      resolve();
    }
  });
}
