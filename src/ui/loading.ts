/*
 * How long something may take to load until the reader is told, for everything that is loaded later.
 * An entry point of its own (`#ui/loading`), because what starts the islands must not load the parts
 * of the interface.
 */

/** Nothing says longer than this that it is being loaded, in milliseconds. */
export const LONGEST_LOADING = 15_000;

/**
 * Waits for a part of the page. The page is told if it does not come in time, and when it has come;
 * it then says what the reader can do, see `src/site/page/page-notice.ts`. Of what fails it learns by
 * itself.
 *
 * @param part resolves when it is there
 * @param waiting what waits for it: an island, or the window
 */
export async function awaitPart<Part>(
  part: Promise<Part>,
  waiting: EventTarget = window,
): Promise<Part> {
  const tell = (name: string): void => {
    waiting.dispatchEvent(new Event(name, { bubbles: true }));
  };
  const late = setTimeout(tell, LONGEST_LOADING, 'part-missing');
  try {
    const loaded = await part;
    tell('part-loaded');
    return loaded;
  } finally {
    clearTimeout(late);
  }
}
