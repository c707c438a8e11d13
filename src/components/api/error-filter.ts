/** How long nothing is typed until it is said how many are shown, in milliseconds. */
const PAUSE = 500;

/**
 * Brings the filter of the error reference to life. What no entry contains is searched for codes, so
 * that the text of a ticket leads to the ones it names. A link to an entry that is not shown shows
 * all again.
 *
 * @param root with the field, the status and their texts
 */
export function enhanceErrorFilter(root: HTMLElement): void {
  const field = root.querySelector('input');
  const status = root.querySelector('[role=status]');
  if (!field || !status) return;
  const { shown = '', none = '' } = root.dataset;
  const groups = [...document.querySelectorAll<HTMLElement>('.error-group')];
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Hides what does not fit; how much is left is said of what a reader did, not of a page that opens. */
  const filter = (): void => {
    const typed = field.value.trim();
    const fits = fitting(groups, typed);
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

/** The codes of the entries that have the words, or else of those that the text names. */
function fitting(groups: readonly HTMLElement[], typed: string): ReadonlySet<string> {
  const entries = groups.flatMap(entriesOf);
  const found = entries.filter(({ textContent }) => hasWords(textContent, typed)).map(codeOf);
  const named = found.length > 0 ? found : entries.map(codeOf).filter((id) => names(typed, id));
  return new Set(named);
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

/** The group, and what stands before it up to its heading. */
function partsOf(group: HTMLElement): readonly HTMLElement[] {
  const parts = [group];
  for (let part = group.previousElementSibling; part; part = part.previousElementSibling) {
    if (part instanceof HTMLElement) parts.push(part);
    if (part.matches('h2, .sl-heading-wrapper')) break;
  }
  return parts;
}

/** Whether the text has all the words that were typed, or their beginnings, in any order. */
export function hasWords(text: string, typed: string): boolean {
  const plain = toPlain(text);
  return toPlain(typed)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

/**
 * Whether a text names a code. One that is also a word of the language, such as `new`, counts only
 * where a code is to be expected: `Status: new`, `Code offline`, or the end of an address.
 */
export function names(text: string, code: string): boolean {
  const before = code.includes('-') ? '(?<![\\w-])' : '(?:[:#]\\s*|\\bcode\\s+)';
  return new RegExp(`${before}${code}(?![\\w-])`, 'i').test(text);
}

/** Without case and accents. */
function toPlain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
