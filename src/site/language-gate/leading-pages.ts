import { locales, type Locale } from '#i18n/locale';
import { addressOf, type Redirect } from '../redirects.ts';

/** A page of the site in one language. */
export interface PublishedPage {
  readonly locale: Locale;
  /** Below the language, with a slash at the end: `guides/caching/`, '' for home. */
  readonly path: string;
  readonly title: string;
}

/** An address without content of its own that leads to a page. */
export interface LeadingPage {
  /** Below the base: `guides/caching/`; with a language only where the page was renamed. */
  readonly path: string;
  /** Where it leads, the default language first; only one where the address names a language. */
  readonly targets: readonly LeadingTarget[];
}

/** Where a leading page leads in one language. */
export interface LeadingTarget {
  readonly locale: Locale;
  /** Below the base, with the anchor of a renamed page: `de/guides/caching/#storage`. */
  readonly address: string;
  readonly title: string;
}

/**
 * The addresses that lead on: every page's without the language, and those of renamed pages with
 * and without it.
 *
 * @throws Error for a page that is missing in a language, a redirect to a page that is not there, or
 *   from one that still is
 */
export function leadingPages(
  pages: readonly PublishedPage[],
  redirects: readonly Redirect[],
): readonly LeadingPage[] {
  const titles = new Map(pages.map(({ locale, path, title }) => [`${locale}/${path}`, title]));
  const targets = (path: string, anchor: string): readonly LeadingTarget[] =>
    locales.map((locale) => {
      const title = titles.get(`${locale}/${path}`);
      if (title === undefined) throw new Error(`There is no page ${locale}/${path} to lead to.`);
      return { locale, address: `${locale}/${addressOf({ path, anchor })}`, title };
    });

  const paths = [...new Set(pages.map(({ path }) => path))];
  const renamed = redirects.filter(({ from }) => from.anchor === '');
  return [
    ...paths.map((path) => ({ path, targets: targets(path, '') })),
    ...renamed.flatMap(({ from, to }) => {
      const leads = targets(to.path, to.anchor);
      return [
        { path: from.path, targets: leads },
        ...leads.map((target) => ({ path: `${target.locale}/${from.path}`, targets: [target] })),
      ];
    }),
  ];
}
