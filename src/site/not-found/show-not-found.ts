import { isLocale, type Locale } from '#i18n/locale';
import { isSharedFragment } from '#order/share/fragment';
import { decodePart } from '../addresses.ts';
import { preferredLocale } from '../language-gate/preferred-locale.ts';
import { nearestAddress } from '../nearest-address.ts';
import { find } from '../search/find.ts';
import { foundText, type FoundTexts } from '../search/found-text.ts';
import { loadPagefind } from '../search/pagefind.ts';

/** A page as the document lists it: language, path below it, title. */
type KnownPage = readonly [locale: Locale, path: string, title: string];

/**
 * Shows the part in the reader's language (the address's, else the remembered, else the browser's),
 * and offers what may have been meant.
 *
 * @param base path the site is published under; begins and ends with a slash
 */
export function showNotFound(base: string): void {
  const wanted = readWanted(window.location.pathname, base);
  const locale = wanted.locale ?? preferredLocale(stored('language'), navigator.languages);
  const part = document.querySelector<HTMLElement>(`[data-language-part="${locale}"]`);
  if (!part) return;
  const fragment = wanted.fragment === '' ? window.location.hash : `#${wanted.fragment}`;
  const pages = knownPages(locale);
  const meant = pages.find(([, path]) => path === withSlash(wanted.path));
  // A program has encoded the sign before the fragment, so that it was asked for as a part of the path.
  if (meant && wanted.fragment !== '') {
    window.location.replace(`${base}${locale}/${meant[1]}${window.location.search}${fragment}`);
    return;
  }

  const root = document.documentElement;
  part.dataset.shown = '';
  root.lang = locale;
  root.dataset.language = locale;
  root.dataset.theme = prefersDark() ? 'dark' : 'light';
  // As it is shown: it has other words where the page was kept.
  document.title = part.querySelector('h1')?.innerText ?? document.title;

  leadToOtherParts(part, wanted, base, fragment);
  offerNearest(part, wanted, pages, base, fragment);
  // A shared configuration goes wherever the reader goes on from here.
  offerSearch(part, wanted.words, base, isSharedFragment(fragment) ? fragment : '');
}

/** The pages of the site in a language. */
function knownPages(locale: Locale): readonly KnownPage[] {
  const json = document.getElementById('known-pages')?.textContent ?? '[]';
  return (JSON.parse(json) as KnownPage[]).filter(([language]) => language === locale);
}

const withSlash = (path: string): string => path.replace(/\/*$/, path === '' ? '' : '/');

/** Links the same address in the other languages: their parts say the same, for the same search. */
function leadToOtherParts(
  part: HTMLElement,
  { path }: Wanted,
  base: string,
  fragment: string,
): void {
  const below = path.split('/').map(encodeURIComponent).join('/');
  for (const link of part.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    const { language = '' } = link.dataset;
    link.href = `${base}${language}/${below}${fragment}`;
    link.addEventListener('click', () => {
      try {
        window.localStorage.setItem('language', language);
      } catch {
        // Storage is blocked: the address says the language.
      }
    });
  }
}

function offerNearest(
  part: HTMLElement,
  wanted: Wanted,
  pages: readonly KnownPage[],
  base: string,
  fragment: string,
): void {
  const path = nearestPage(
    wanted,
    pages.map(([, known]) => known),
  );
  const page = pages.find(([, known]) => known === path);
  const offer = part.querySelector<HTMLElement>('[data-nearest]');
  const link = offer?.querySelector('a');
  if (!page || !offer || !link) return;
  link.href = `${base}${page[0]}/${page[1]}${fragment}`;
  link.textContent = page[2];
  offer.hidden = false;
}

function offerSearch(part: HTMLElement, words: string, base: string, fragment: string): void {
  const form = part.querySelector<HTMLFormElement>('[data-search]');
  const field = form?.querySelector('input');
  if (!form || !field) return;
  form.hidden = false;
  field.value = words;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(part, field.value.trim(), base, fragment);
  });
  void search(part, words, base, fragment);
}

/** Counts the searches: an answer that comes after a later question is not shown. */
let searches = 0;

/** Says what was found, in words and as links. Nothing is searched for without words. */
async function search(
  part: HTMLElement,
  words: string,
  base: string,
  fragment: string,
): Promise<void> {
  const outcome = part.querySelector<HTMLElement>('[data-outcome]');
  const list = part.querySelector<HTMLElement>('[data-results]');
  if (!outcome || !list || words === '') return;
  const texts = outcome.dataset;
  const current = ++searches;
  try {
    const { count, shown } = await searchPages(words, base);
    if (current !== searches) return;
    outcome.textContent = foundText(JSON.parse(texts.texts ?? '{}') as FoundTexts, count, words);
    list.replaceChildren(...shown.map(({ url, title }) => item(url + fragment, title)));
    list.hidden = count === 0;
  } catch {
    if (current !== searches) return;
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

/** What a reader wanted who asked for an address that is not there. */
export interface Wanted {
  /** The language that the address names. */
  readonly locale: Locale | undefined;
  /** The address below base and language, as it was asked for: `guides/cachng/`. */
  readonly path: string;
  /** Its words, to search for: `guides cachng`. */
  readonly words: string;
  /** What stands behind an encoded `#`, which belongs to no path; '' if there is none. */
  readonly fragment: string;
}

/**
 * Reads the address that was asked for.
 *
 * @param pathname as the browser has it
 * @param base path the site is published under; begins and ends with a slash
 */
export function readWanted(pathname: string, base: string): Wanted {
  const below = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
  const [address = '', ...fragments] = below.split(/%23/);
  const [first, ...others] = decodePart(address).split('/');
  const locale = isLocale(first) ? first : undefined;
  const path = (locale === undefined ? [first, ...others] : others).join('/');
  const words = path
    .replace(/\.(?:html?|mdx?|php)$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'index');
  return { locale, path, words: words.join(' '), fragment: fragments.join('#') };
}

/**
 * The path of the page that was probably meant, of all that there are; undefined if none is near.
 * The home page, '', is never near: it is linked anyway.
 */
export function nearestPage({ path }: Wanted, pages: readonly string[]): string | undefined {
  return nearestAddress(path.replace(/(?:\/index)?\.(?:html?|mdx?)$/, ''), pages);
}

/** A page that the search has found. */
interface Finding {
  readonly url: string;
  readonly title: string;
}

/** As many as fit beside the other offers. */
const MOST_SHOWN = 5;

/** What a search has found. */
interface Findings {
  readonly count: number;
  /** The first of them. */
  readonly shown: readonly Finding[];
}

/**
 * Searches the pages in the language of the document: Pagefind reads it there when it is loaded.
 *
 * @throws when the search cannot be loaded, such as on the live server of authors
 */
async function searchPages(words: string, base: string): Promise<Findings> {
  const pagefind = await (loaded ??= loadPagefind(base));
  const fillers = import.meta.env.PUBLIC_SEARCH_FILLERS.split(' ');
  const { count, page } = await find(pagefind, words, fillers);
  const hits = await Promise.all(Array.from({ length: MOST_SHOWN }, (_, index) => page(index)));
  return { count, shown: hits.filter((hit) => hit !== undefined) };
}

let loaded: ReturnType<typeof loadPagefind> | undefined;
