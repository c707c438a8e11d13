/*
 * Shows what the page itself has to say, such as that a part of it could not be loaded. It is
 * inlined into every page, so it must stay small and import nothing: with an import it would be a
 * file, and could be missing itself.
 *
 * It learns what has happened from events of the window:
 *
 * - `vite:preloadError`, `astro:hydration-error`: code that is loaded later did not come. Vite sends
 *   the one for every `import()`, Astro the other for every island.
 * - `part-missing`: the same of anything else, and of what takes too long.
 * - `part-loaded`, `astro:hydrate`: it came after all.
 * - `page-notice`: something else is to be said; its detail is a {@link PageNotice}.
 */

/** What is to be said. */
interface PageNotice {
  /** The text: `name` for the attribute `data-name` of the element. */
  readonly name: string;
  /** Replaces `{value}` in the text. */
  readonly value?: string;
}

type Reason = 'renewed' | 'connection' | 'incomplete';

/** How long the host may take to answer until the connection counts as missing, in milliseconds. */
const PATIENCE = 8000;

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
    const isReason = names.indexOf(name) < names.indexOf('entries');
    const text = texts[name]?.replace('{value}', value) ?? '';
    status.textContent = isReason && keepsEntries() ? `${text} ${texts.entries ?? ''}` : text;
    texts.shown = name;
  };

  const hide = (): void => {
    delete texts.shown;
    status?.replaceChildren();
  };

  /** A part is missing: what needs it must not look alive, and the reader is told why. */
  const onMissing = async ({ target }: Event): Promise<void> => {
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

  /** Reloads the page, unless that would replace it by the browser's own “no connection”. */
  const reload = async (): Promise<void> => {
    const hasWorker = 'serviceWorker' in navigator && navigator.serviceWorker.controller;
    const name = hasWorker ? undefined : await findReason();
    if (name !== 'connection') {
      location.reload();
      return;
    }
    // Written anew, so that it is read out again.
    hide();
    show({ name: 'connection' });
  };

  for (const name of ['vite:preloadError', 'astro:hydration-error', 'part-missing']) {
    addEventListener(name, (event) => void onMissing(event));
  }
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
    const page = await response.text();
    // The files that the page itself came with, islands included; what was loaded later is in the head.
    const files = document.body.innerHTML.match(/_astro\/[\w.-]+\.js/g) ?? [];
    const isRenewed = response.ok && files.some((file) => !page.includes(file));
    return isRenewed ? 'renewed' : 'incomplete';
  } catch {
    return 'connection';
  } finally {
    clearTimeout(late);
  }
}

/** Whether what was entered survives a reload: the browser may deny storage. */
function keepsEntries(): boolean {
  try {
    return sessionStorage.length >= 0;
  } catch {
    return false;
  }
}
