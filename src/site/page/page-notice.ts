/*
 * Shows what the page itself has to say, such as that a part of it could not be loaded. It is
 * inlined into every page, so it must stay small and import nothing: with an import it would be a
 * file, and could be missing itself.
 *
 * It learns what has happened from events of the window, and from one mark:
 *
 * - `vite:preloadError`, `astro:hydration-error`: code that is loaded later did not come. Vite sends
 *   the one for every `import()`, Astro the other for every island.
 * - `part-missing`: the same of anything else, and of what takes too long.
 * - `part-loaded`, `astro:hydrate`: it came after all.
 * - `data-failed` on an element, by `./failed-files.ts`: a script or style of the page itself.
 * - `page-notice`: something else is to be said; its detail is a {@link PageNotice}.
 */

/** What is to be said. */
interface PageNotice {
  /** The text: `name` for the attribute `data-name` of the element. */
  readonly name: string;
  /** Replaces `{value}` in the text. */
  readonly value?: string;
}

type Reason = 'renewed' | 'connection' | 'unavailable' | 'incomplete';

/** How long the host may take to answer until it counts as unavailable, in milliseconds. */
const PATIENCE = 8000;

/** Scripts and styles of the page that did not come. */
const FAILED = 'script[data-failed], [rel="stylesheet"][data-failed]';

/**
 * Listens to the page from now on.
 *
 * @param box the element of `PageNotice.astro`
 */
export function startPageNotice(box: HTMLElement): void {
  const texts = box.dataset;
  const names = Object.keys(texts);
  const status = box.querySelector('p');
  const root = document.documentElement;
  /** What waits for a part that is missing: an island, or the window for all else. */
  const waiting = new Set<EventTarget | null>();
  let isAsking = false;

  /** Shows a text, unless one that comes first is shown. It is read out once. */
  const show = ({ name, value = '' }: PageNotice): void => {
    const { shown } = texts;
    if (!status || (shown !== undefined && names.indexOf(name) >= names.indexOf(shown))) return;
    const text = texts[name]?.replace('{value}', value) ?? '';
    // Each of them asks for a reload.
    status.textContent = keepsEntries() ? `${text} ${texts.entries ?? ''}` : text;
    texts.shown = name;
  };

  const hide = (): void => {
    delete texts.shown;
    status?.replaceChildren();
  };

  /** A part is missing: what needs it must not look alive, and the reader is told why. */
  const onMissing = async ({ target }: Pick<Event, 'target'>): Promise<void> => {
    waiting.add(target);
    root.dataset.incomplete = '';
    if (isAsking) return;
    isAsking = true;
    const name = await findReason();
    isAsking = false;
    // A new reason replaces another; but what is gone does not come back.
    if (waiting.size === 0 || texts.shown === name || texts.shown === 'renewed') return;
    hide();
    show({ name });
  };

  /** A part has come after all. A page whose files are gone stays one that has to be reloaded. */
  const onLoaded = ({ target }: Event): void => {
    if (!waiting.delete(target) || waiting.size > 0 || texts.shown === 'renewed') return;
    delete root.dataset.incomplete;
    hide();
  };

  /** Reloads the page, unless that would replace it by an error page of the browser or the host. */
  const reload = async (): Promise<void> => {
    const hasWorker = 'serviceWorker' in navigator && navigator.serviceWorker.controller;
    const name = hasWorker ? undefined : await findReason();
    if (name !== 'connection' && name !== 'unavailable') {
      location.reload();
      return;
    }
    // Written anew, so that it is read out again.
    hide();
    show({ name });
  };

  for (const name of ['vite:preloadError', 'astro:hydration-error', 'part-missing']) {
    addEventListener(name, (event) => void onMissing(event));
  }
  // By then every script and style has come, or failed.
  addEventListener('load', () => {
    for (const target of document.querySelectorAll(FAILED)) void onMissing({ target });
  });
  addEventListener('part-loaded', onLoaded);
  // An island sends it to itself only.
  addEventListener('astro:hydrate', onLoaded, true);
  addEventListener('page-notice', (event) => {
    show((event as CustomEvent<PageNotice>).detail);
  });
  box.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.value === 'close') hide();
    else void reload();
  });
}

/** Finds out why a part is missing, by asking the host for the page as it is now. */
async function findReason(): Promise<Reason> {
  const end = new AbortController();
  const late = setTimeout(() => {
    end.abort();
  }, PATIENCE);
  try {
    const response = await fetch(location.href, { cache: 'no-store', signal: end.signal });
    return reasonOf(response.status, await response.text(), document.documentElement.dataset.build);
  } catch {
    return end.signal.aborted ? 'unavailable' : 'connection';
  } finally {
    clearTimeout(late);
  }
}

/**
 * Why a part of a page is missing, from what its host answers when asked for the page again. Only a
 * page of another build says that the handbook was renewed: what a proxy or a login page says does
 * not, and the page for unknown addresses does.
 *
 * @param status of the answer
 * @param answer its text
 * @param build of the page that is open; undefined on the live server
 */
export function reasonOf(status: number, answer: string, build: string | undefined): Reason {
  if (status >= 500) return 'unavailable';
  const published = /<html[^>]* data-build="(\w+)"/.exec(answer)?.[1];
  return published === undefined || published === build ? 'incomplete' : 'renewed';
}

/**
 * Whether what was entered survives a reload: the browser may deny storage, or have no room. It is
 * asked for as much again as there is, which it does not keep.
 */
export function keepsEntries(): boolean {
  const key = 'probe';
  try {
    sessionStorage.setItem(key, JSON.stringify(sessionStorage));
    sessionStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
