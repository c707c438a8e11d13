import type { Locale } from '#i18n/locale';

/** What the page for unknown addresses says. */
export interface NotFoundTexts {
  readonly site: string;
  readonly heading: string;
  readonly text: string;
  /** In front of the page whose address is nearly the wanted one. */
  readonly nearest: string;
  readonly searchLabel: string;
  readonly search: string;
  /** `{words}` is what was searched for, `{count}` how many pages have it. */
  readonly found: string;
  readonly foundOne: string;
  readonly foundNone: string;
  readonly noSearch: string;
  readonly pages: string;
}

export const notFoundTexts: Readonly<Record<Locale, NotFoundTexts>> = {
  de: {
    site: 'Bestellhandbuch',
    heading: 'Diese Seite gibt es nicht',
    text: 'Unter dieser Adresse steht nichts. Vielleicht hat sie einen Tippfehler, oder ein Link ist veraltet.',
    nearest: 'Meinten Sie:',
    searchLabel: 'Handbuch durchsuchen',
    search: 'Suchen',
    found: '{count} Seiten passen zu „{words}“:',
    foundOne: 'Eine Seite passt zu „{words}“:',
    foundNone: 'Keine Seite passt zu „{words}“. Versuchen Sie es mit anderen Wörtern.',
    noSearch: 'Die Suche lädt gerade nicht. Die wichtigsten Seiten stehen unten.',
    pages: 'Überblick und Bestellanleitungen',
  },
  en: {
    site: 'Ordering handbook',
    heading: 'This page does not exist',
    text: 'There is nothing at this address. It may have a typing error, or a link is out of date.',
    nearest: 'Did you mean:',
    searchLabel: 'Search the handbook',
    search: 'Search',
    found: '{count} pages match “{words}”:',
    foundOne: 'One page matches “{words}”:',
    foundNone: 'No page matches “{words}”. Try other words.',
    noSearch: 'The search does not load right now. The main pages are listed below.',
    pages: 'Overview and ordering guides',
  },
};
