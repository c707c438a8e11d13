/*
 * Takes the place of the package `is-node-process`. As soon as it is loaded, MSW opens a cookie jar
 * in localStorage unless it runs in Node; where the browser blocks storage that throws, and the
 * demo would not load. Everywhere else the answer is the package's own, so that `setupWorker` works.
 */

/** Whether MSW must do without the browser's storage, as it does in Node. */
export function isNodeProcess(): boolean {
  try {
    localStorage.getItem('');
    return false;
  } catch {
    return true;
  }
}
