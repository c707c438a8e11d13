/**
 * Calls back once when the process should end. A signal to npm ends npm and its shell but is not
 * passed on to the script they run: that the parent is gone is all the script gets to know.
 */
export function onEnd(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500);
  const end = (): void => {
    clearInterval(watch);
    stop();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
