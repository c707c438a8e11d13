import { finderOf, type FoundBy } from './find-entries.ts';

/** How long nothing is typed until it is said how many are shown, in milliseconds. */
const PAUSE = 500;

/**
 * Brings the filter of the error reference to life. The text of a ticket leads to the entries that it
 * names or quotes. A link to an entry that is not shown shows all again.
 *
 * @param root with the field, the status and their texts
 */
export function enhanceErrorFilter(root: HTMLElement): void {
  const field = root.querySelector('input');
  const status = root.querySelector('[role=status]');
  if (!field || !status) return;
  const { shown = '', none = '' } = root.dataset;
  const groups = [...document.querySelectorAll<HTMLElement>('.error-group')];
  const find = finderOf(groups.flatMap(entriesOf).map(readEntry));
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Hides what does not fit; how much is left is said of what a reader did, not of a page that opens. */
  const filter = (): void => {
    const typed = field.value.trim();
    const fits = find(typed);
    const counts = groups.map((group) => filterGroup(group, fits));
    const count = counts.reduce((sum, { found }) => sum + found, 0);
    const all = counts.reduce((sum, group) => sum + group.all, 0);
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent =
        count === 0
          ? none.replace('{words}', () => typed)
          : shown.replace('{count}', String(count)).replace('{all}', String(all));
    }, PAUSE);
  };
  const showTarget = (): void => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    const target = document.getElementById(id);
    if (!target?.closest('[hidden]')) return;
    field.value = '';
    filter();
    target.scrollIntoView();
  };
  field.addEventListener('input', filter);
  window.addEventListener('hashchange', showTarget);
  // A link to the address that is already there changes nothing, but is followed all the same.
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href*="#"]')) setTimeout(showTarget);
  });
  root.hidden = false;
  // What the browser put back into the field.
  if (field.value !== '') filter();
}

/** Hides the entries of a group that do not fit, and with the last one its heading and text. */
function filterGroup(
  group: HTMLElement,
  codes: ReadonlySet<string>,
): { found: number; all: number } {
  const entries = entriesOf(group);
  const fitting = new Set<string>();
  for (const entry of entries) {
    entry.hidden = !codes.has(codeOf(entry));
    if (!entry.hidden) fitting.add(`#${codeOf(entry)}`);
  }
  for (const link of group.querySelectorAll<HTMLAnchorElement>('.error-index a')) {
    const item = link.closest('li');
    if (item) item.hidden = !fitting.has(link.hash);
  }
  for (const part of partsOf(group)) part.hidden = fitting.size === 0;
  return { found: fitting.size, all: entries.length };
}

function entriesOf(group: HTMLElement): readonly HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>('.error-entry')];
}

function codeOf(entry: HTMLElement): string {
  return entry.querySelector('h3')?.id ?? '';
}

function readEntry(entry: HTMLElement): FoundBy {
  const { messages = '', words = '' } = entry.dataset;
  const [code, text] = [codeOf(entry), entry.textContent];
  return {
    code,
    text,
    messages: messages.split('\n').filter(Boolean),
    words: words.split('\n').filter(Boolean),
  };
}

/** The group, and what stands before it up to its heading. */
function partsOf(group: HTMLElement): readonly HTMLElement[] {
  const parts = [group];
  for (let part = group.previousElementSibling; part; part = part.previousElementSibling) {
    if (part instanceof HTMLElement) parts.push(part);
    if (part.matches('h2, .sl-heading-wrapper')) break;
  }
  return parts;
}
