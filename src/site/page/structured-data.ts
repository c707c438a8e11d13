import type { Locale } from '#i18n/locale';
import type { BreadcrumbList, HowTo, TechArticle, WithContext } from 'schema-dts';

/** What a page is described from for search engines. */
export interface DescribedPage {
  readonly title: string;
  readonly description: string;
  readonly locale: Locale;
  /** Absolute; without a fragment. */
  readonly url: string;
  /** Absolute address of its picture. */
  readonly image: string;
  readonly headings: readonly PageHeading[];
}

/** A heading of the page's text. */
export interface PageHeading {
  readonly text: string;
  /** The anchor, without `#`. */
  readonly slug: string;
}

/** Home, as a place to come back to. */
export interface HomePage {
  readonly title: string;
  readonly url: string;
}

/** A step of a guide is numbered: `4. Node-Größe auswählen`. */
const STEP = /^\d+\.\s+/;

/** Where the page stands. Groups of the navigation are no pages and therefore no crumbs. */
export function breadcrumbs(page: DescribedPage, home: HomePage): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: home.title, item: home.url },
      { '@type': 'ListItem', position: 2, name: page.title, item: page.url },
    ],
  };
}

/**
 * A guide as steps that can be linked to. Without `totalTime`: how long an order takes is no figure
 * of the catalogue.
 */
export function howTo(page: DescribedPage): WithContext<HowTo> {
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: page.title,
    description: page.description,
    inLanguage: page.locale,
    image: page.image,
    url: page.url,
    step: page.headings
      .filter(({ text }) => STEP.test(text))
      .map(({ text, slug }, index) => ({
        '@type': 'HowToStep',
        position: index + 1,
        name: text.replace(STEP, ''),
        url: `${page.url}#${slug}`,
      })),
  };
}

/** A page to look things up in. */
export function techArticle(page: DescribedPage): WithContext<TechArticle> {
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: page.title,
    description: page.description,
    inLanguage: page.locale,
    image: page.image,
    url: page.url,
  };
}
