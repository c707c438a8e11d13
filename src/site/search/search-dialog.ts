import { LONGEST_LOADING } from '#ui/loading';
import { find, type Findings } from './find.ts';
import { foundText, type FoundTexts } from './found-text.ts';
import { readIndexState } from './index-state.ts';
import { loadPagefind } from './pagefind.ts';
import { renderPage } from './render.ts';
import { walkResults } from './walk-results.ts';

/** A search that can be asked, until it is ended. */
export interface SearchSession {
  readonly end: () => void;
}

/** What the dialog says. */
interface Texts extends FoundTexts {
  readonly searching: string;
}

/** Pages that are shown at first, and with each further step. */
const PAGES = 5;

/** Milliseconds without a key after which a search begins, and after which it says that it goes on. */
const PAUSE = 200;
const SLOW = 1000;

/**
 * Brings the dialog to life: what is typed is searched for, and what is found can be walked with the
 * arrow keys.
 *
 * @param onFailed called when a search fails, or could not see the whole index
 * @throws when the search cannot be loaded
 */
export async function startSearch(
  dialog: HTMLDialogElement,
  onFailed: () => void,
): Promise<SearchSession> {
  const base = import.meta.env.BASE_URL;
  const [pagefind, state] = await Promise.all([loadPagefind(base), readIndexState(base)]);
  const { field, clear, said, list, more } = partsOf(dialog);
  const texts = JSON.parse(dialog.dataset.texts ?? '{}') as Texts;
  const fillers = import.meta.env.PUBLIC_SEARCH_FILLERS.split(' ');
  const ended = new AbortController();
  const { signal } = ended;
  /** Counts the searches: an answer that comes after a later question is not shown. */
  let current = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = { findings: undefined as Findings | undefined, count: 0 };

  const showMore = async (): Promise<HTMLElement | undefined> => {
    const { findings, count } = shown;
    const search = current;
    if (!findings) return undefined;
    const indexes = Array.from({ length: PAGES }, (_, index) => count + index);
    // At once: whoever asks again meanwhile gets the pages after these.
    shown = { findings, count: count + PAGES };
    const hits = await Promise.all(indexes.map(findings.page));
    if (search !== current) return undefined;
    const items = hits.filter((hit) => hit !== undefined).map(renderPage);
    list.append(...items);
    list.hidden = list.childElementCount === 0;
    return items[0];
  };
  /** The button goes once nothing is left; by then the focus must be elsewhere. */
  const offerMore = (): void => {
    more.hidden = shown.count >= (shown.findings?.count ?? 0);
  };
  const empty = (): void => {
    list.replaceChildren();
    list.hidden = true;
    more.hidden = true;
    said.textContent = '';
  };

  const search = async (): Promise<void> => {
    clearTimeout(timer);
    const search = ++current;
    const typed = field.value.trim();
    clear.hidden = field.value === '';
    if (typed === '') {
      empty();
      return;
    }
    const slow = setTimeout(() => {
      said.textContent = texts.searching.replace('{words}', () => typed);
    }, SLOW);
    try {
      const findings = await inTime(find(pagefind, typed, fillers));
      if (search !== current) return;
      // Nothing found: true only if the index is still the one that was searched, and can be reached.
      if (findings.count === 0 && (state === undefined || (await readIndexState(base)) !== state)) {
        throw new Error('The search index is not what it was.');
      }
      if (search !== current) return;
      empty();
      shown = { findings, count: 0 };
      await inTime(showMore());
      if (search !== current) return;
      offerMore();
      said.textContent = foundText(texts, findings.count, typed);
    } catch {
      if (search === current) onFailed();
    } finally {
      clearTimeout(slow);
    }
  };
  const searchSoon = (): void => {
    clear.hidden = field.value === '';
    clearTimeout(timer);
    timer = setTimeout(() => void search(), field.value === '' ? 0 : PAUSE);
  };

  field.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Enter') void search();
    },
    { signal },
  );
  field.addEventListener('input', searchSoon, { signal });
  clear.addEventListener(
    'click',
    () => {
      field.value = '';
      field.focus();
      void search();
    },
    { signal },
  );
  more.addEventListener(
    'click',
    () => {
      showMore().then(
        (first) => {
          first?.querySelector('a')?.focus();
          offerMore();
        },
        () => onFailed(),
      );
    },
    { signal },
  );
  walkResults(dialog, field, signal);
  // Safari takes a list without numbers for none.
  list.role = 'list';
  // What was typed while this was loaded.
  if (field.value !== '') void search();

  return {
    end() {
      current++;
      clearTimeout(timer);
      ended.abort();
      void pagefind.destroy();
      empty();
    },
  };
}

function partsOf(dialog: HTMLDialogElement) {
  return {
    field: part(dialog, 'input', HTMLInputElement),
    clear: part(dialog, '.search__clear', HTMLButtonElement),
    said: part(dialog, '[role=status]', HTMLElement),
    list: part(dialog, '.search__pages', HTMLElement),
    more: part(dialog, '.search__more', HTMLButtonElement),
  };
}

function part<Kind extends HTMLElement>(
  dialog: HTMLElement,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = dialog.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`Search: there is no ${selector}.`);
  return found;
}

/**
 * Fails with what Pagefind reports to nobody: where a part of the index cannot be loaded, its answer
 * never comes, and the browser tells of a rejection that nobody handles.
 */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const done = new AbortController();
  const { signal } = done;
  const failed = new Promise<never>((_, reject) => {
    const fail = (): void => reject(new Error('The search does not answer.'));
    window.addEventListener('unhandledrejection', fail, { signal });
    const late = setTimeout(fail, LONGEST_LOADING);
    signal.addEventListener('abort', () => clearTimeout(late));
  });
  try {
    return await Promise.race([answer, failed]);
  } finally {
    done.abort();
  }
}
