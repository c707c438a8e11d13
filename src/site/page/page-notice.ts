/*
 * Shows what the page itself has to say, such as that a part of it could not be loaded. It is inlined into
 * every page, so it must stay small and import nothing: with an import it would be a file, and could
 * be missing itself.
 *
 * Whatever happens on the page is told to it by events of the window:
 *
 * - `vite:preloadError`, `astro:hydration-error`: code that is loaded later did not come; sent by
 *   Vite for every `import()`, and by Astro for every island.
 * - `part-missing`: the same for anything else, and for what takes too long.
 * - `part-loaded`, `astro:hydrate`: it came after all.
 * - `page-notice`: another notice has something to say; see {@link PageNoticeDetail}.
 */

/** The detail of the event `page-notice`. */
interface PageNoticeDetail {
  /** `data-page-notice` of the template. */
  readonly name: string;
  /** What is filled into the elements of the template with `data-value` of that name. */
  readonly values?: Readonly<Record<string, string>>;
}

/** How long the host may take to answer before the connection counts as missing, in milliseconds. */
const PATIENCE = 8000;

const root = document.documentElement;
const box = document.querySelector<HTMLElement>('.page-notice');
const templates = [...document.querySelectorAll<HTMLTemplateElement>('[data-page-notice]')];

/** The place of what is shown, among the templates; the earlier, the more important. */
let shown = Infinity;
let isAsking = false;

/** Who waits for a part that is missing: an island, or the window for all else. */
const missing = new Set<EventTarget | null>();

/** Shows a notice, unless a more important one is shown. It is read out once. */
function show({ name, values = {} }: PageNoticeDetail): void {
  const place = templates.findIndex(({ dataset }) => dataset.pageNotice === name);
  const template = templates[place];
  if (!box || !template || place >= shown) return;
  const content = document.importNode(template.content, true);
  for (const element of content.querySelectorAll<HTMLElement>('[data-value]')) {
    element.textContent = values[element.dataset.value ?? ''] ?? '';
  }
  if (!keepsEntries()) content.querySelector('[data-entries-kept]')?.remove();
  box.replaceChildren(content);
  shown = place;
}

function hide(): void {
  box?.replaceChildren();
  shown = Infinity;
}

/** A part is missing: what needs it must not look alive, and the reader is told why. */
async function explain({ target }: Event): Promise<void> {
  missing.add(target);
  root.dataset.partsMissing = '';
  if (isAsking) return;
  isAsking = true;
  const name = await reason();
  isAsking = false;
  if (missing.size > 0) show({ name });
}

/** A part has come after all. A page whose files are gone stays one that has to be reloaded. */
function recover({ target }: Event): void {
  if (!missing.delete(target) || missing.size > 0 || shown === 0) return;
  delete root.dataset.partsMissing;
  hide();
}

/** Finds out why a part is missing, by asking the host for the page as it is now. */
async function reason(): Promise<'renewed' | 'connection' | 'incomplete'> {
  const end = new AbortController();
  const late = setTimeout(() => {
    end.abort();
  }, PATIENCE);
  try {
    const response = await fetch(location.href, { cache: 'no-store', signal: end.signal });
    const page = await response.text();
    const isRenewed = response.ok && filesOfPage().some((file) => !page.includes(file));
    return isRenewed ? 'renewed' : 'incomplete';
  } catch {
    return 'connection';
  } finally {
    clearTimeout(late);
  }
}

/** The addresses, with hashes, that the page came with: of its scripts and islands. */
function filesOfPage(): readonly string[] {
  return [...document.querySelectorAll('astro-island, script[src]')].flatMap((element) =>
    ['src', 'component-url', 'renderer-url'].flatMap((name) => element.getAttribute(name) ?? []),
  );
}

/** Whether what was entered survives a reload: the browser may deny storage. */
function keepsEntries(): boolean {
  try {
    sessionStorage.setItem('probe', '');
    sessionStorage.removeItem('probe');
    return true;
  } catch {
    return false;
  }
}

/** Whether a service worker answers a reload, also without a connection. */
function hasWorker(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}

/** Reloads the page, unless that would replace it by the browser's own “no connection”. */
async function reload(): Promise<void> {
  const isConnected = hasWorker() || (await reason()) !== 'connection';
  if (isConnected) location.reload();
  else {
    const { activeElement } = document;
    hide();
    show({ name: 'connection' });
    if (activeElement && !activeElement.isConnected) box?.querySelector('button')?.focus();
  }
}

/** Listens to the page from now on. Called once, by its script. */
export function startPageNotice(): void {
  for (const name of ['vite:preloadError', 'astro:hydration-error', 'part-missing']) {
    window.addEventListener(name, (event) => void explain(event));
  }
  window.addEventListener('part-loaded', recover);
  // Sent by the island itself, and does not bubble.
  document.addEventListener('astro:hydrate', recover, true);
  window.addEventListener('page-notice', (event) => {
    show((event as CustomEvent<PageNoticeDetail>).detail);
  });
  box?.addEventListener('click', ({ target }) => {
    const action = target instanceof Element && target.closest<HTMLElement>('[data-notice-action]');
    if (!action) return;
    if (action.dataset.noticeAction === 'reload') void reload();
    if (action.dataset.noticeAction === 'close') hide();
  });
}
