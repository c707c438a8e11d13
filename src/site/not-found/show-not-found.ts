import type { Locale } from '#i18n';
import { preferredLocale } from '../language-gate/preferred-locale.ts';
import { searchPages } from './search.ts';
import { nearestPage, readWanted, type Wanted } from './wanted.ts';

/** A page as the document lists it: language, path below it, title. */
type KnownPage = readonly [locale: Locale, path: string, title: string];

/**
 * Shows the half in the reader's language (the address's, else the remembered, else the browser's),
 * and offers what may have been meant.
 *
 * @param base path the site is published under; begins and ends with a slash
 */
export function showNotFound(base: string): void {
  const wanted = readWanted(window.location.pathname, base);
  const locale = wanted.locale ?? preferredLocale(stored('language'), navigator.languages);
  const half = document.querySelector<HTMLElement>(`[data-half="${locale}"]`);
  if (!half) return;

  const root = document.documentElement;
  root.lang = locale;
  root.dataset.language = locale;
  root.dataset.theme = prefersDark() ? 'dark' : 'light';
  document.title = half.querySelector('h1')?.textContent ?? document.title;

  leadToOtherHalf(half, wanted, base);
  offerNearest(half, wanted, locale, base);
  offerSearch(half, wanted.words, base);
}

/** The same address in the other language: its half says the same, for the same search. */
function leadToOtherHalf(half: HTMLElement, { path }: Wanted, base: string): void {
  const link = half.querySelector<HTMLAnchorElement>('a[data-language]');
  const other = link?.dataset.language;
  if (!link || other === undefined) return;
  link.href = `${base}${other}/${path.split('/').map(encodeURIComponent).join('/')}`;
  link.addEventListener('click', () => {
    try {
      window.localStorage.setItem('language', other);
    } catch {
      // Storage is blocked: the address says the language.
    }
  });
}

function offerNearest(half: HTMLElement, wanted: Wanted, locale: Locale, base: string): void {
  const json = document.getElementById('known-pages')?.textContent ?? '[]';
  const pages = (JSON.parse(json) as KnownPage[]).filter(([language]) => language === locale);
  const path = nearestPage(
    wanted,
    pages.map(([, known]) => known),
  );
  const page = pages.find(([, known]) => known === path);
  const offer = half.querySelector<HTMLElement>('[data-nearest]');
  const link = offer?.querySelector('a');
  if (!page || !offer || !link) return;
  link.href = `${base}${locale}/${page[1]}${window.location.hash}`;
  link.textContent = page[2];
  offer.hidden = false;
}

function offerSearch(half: HTMLElement, words: string, base: string): void {
  const form = half.querySelector<HTMLFormElement>('[data-search]');
  const field = form?.querySelector('input');
  if (!form || !field) return;
  form.hidden = false;
  field.value = words;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(half, field.value.trim(), base);
  });
  void search(half, words, base);
}

/** Says what was found, in words and as links. Nothing is searched for without words. */
async function search(half: HTMLElement, words: string, base: string): Promise<void> {
  const outcome = half.querySelector<HTMLElement>('[data-outcome]');
  const list = half.querySelector<HTMLElement>('[data-results]');
  if (!outcome || !list || words === '') return;
  const texts = outcome.dataset;
  try {
    const { count, shown } = await searchPages(words, base);
    const pattern = count === 0 ? texts.foundNone : count === 1 ? texts.foundOne : texts.found;
    outcome.textContent = (pattern ?? '')
      .replace('{count}', String(count))
      .replace('{words}', () => words);
    list.replaceChildren(...shown.map(({ url, title }) => item(url, title)));
    list.hidden = count === 0;
  } catch {
    outcome.textContent = texts.noSearch ?? '';
  }
}

function item(url: string, title: string): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
}

/** The theme as Starlight remembers it, else the system's. */
function prefersDark(): boolean {
  const theme = stored('starlight-theme');
  if (theme === 'dark' || theme === 'light') return theme === 'dark';
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Reading throws where the reader has blocked storage. */
function stored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}
