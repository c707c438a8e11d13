/**
 * Runs something that ends when its signal is aborted, and aborts it after so many milliseconds. Not by
 * `AbortSignal.timeout`, which browsers of the baseline lack: `src` is held to one.
 */
export async function within<T>(
  milliseconds: number,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const end = new AbortController();
  const timer = setTimeout(() => {
    end.abort(new DOMException('The time is over', 'TimeoutError'));
  }, milliseconds);
  try {
    return await run(end.signal);
  } finally {
    clearTimeout(timer);
  }
}
