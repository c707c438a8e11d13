/*
 * Stands in for the package `is-node-process`. In a browser the mock library opens a cookie jar in
 * localStorage as soon as it is loaded, which throws where storage is blocked; in Node it has none.
 * The demo sets no cookies.
 */

/** Whether cookies are somebody else's business. */
export const isNodeProcess = (): boolean => true;
