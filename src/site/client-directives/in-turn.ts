declare global {
  interface Window {
    /** The island that is loaded now, and all before it; each directive is a script of its own. */
    islandInTurn?: Promise<unknown>;
  }
}

/**
 * Loads one island after the other, so that the page answers in between. Safari before 27 needs it
 * too: when two imports at a time reach a module that awaits something, as the words of a page do, it
 * runs the second before the module is ready (bugs.webkit.org/show_bug.cgi?id=242740).
 */
export function inTurn(load: () => Promise<void>): Promise<void> {
  const loaded = (window.islandInTurn ?? Promise.resolve()).then(load);
  window.islandInTurn = loaded.catch(() => undefined);
  return loaded;
}
