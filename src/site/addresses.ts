import { defaultLocale, isLocale, type Locale } from '#i18n/locale';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';

/** Where the site is published: what every absolute address begins with. */
export interface Published {
  /** Origin, such as `https://docs.example`. */
  readonly site: string | URL;
  /** Path below it; begins and ends with a slash. */
  readonly base: string;
}

/** A page by its language and its path below it: `guides/caching/`, '' for home. */
export interface PagePlace {
  readonly locale: Locale;
  readonly path: string;
}

/**
 * The place of a page by its id among the documents, `de/guides/caching`. Undefined for one that is
 * in no language, such as the page for unknown addresses.
 */
export function placeOf(id: string): PagePlace | undefined {
  const [locale, ...segments] = id.split('/');
  if (!isLocale(locale)) return undefined;
  return { locale, path: segments.map((segment) => `${segment}/`).join('') };
}

/** The place of a page; the page for unknown addresses counts as home, which can be linked. */
export function pageOf({ id }: Pick<StarlightRouteData, 'id'>): PagePlace {
  return placeOf(id) ?? { locale: defaultLocale, path: '' };
}

/** The absolute address of something below the base: `de/guides/caching/`, `og/de.png`. */
export function absolute(below: string, { site, base }: Published): string {
  return new URL(`${base}${below}`, site).href;
}

/** The page itself: `de/guides/caching/`. */
export function pagePath({ locale, path }: PagePlace): string {
  return `${locale}/${path}`;
}

/** The page's Markdown source: `de/guides/caching.md`, `de.md` for home. */
export function markdownPath(place: PagePlace): string {
  return pagePath(place).replace(/\/$/, '.md');
}

/** The page's picture for link previews: `og/de/guides/caching.png`, `og/de.png` for home. */
export function socialCardPath(place: PagePlace): string {
  return `og/${pagePath(place).replace(/\/$/, '.png')}`;
}

/** Pixels of that picture; what the services that show link previews ask for (ratio 1.91 to 1). */
export const SOCIAL_CARD_SIZE = { width: 1200, height: 630 } as const;

/** Decodes percent escapes in part of an address; text without valid escapes, `100%`, stays as it is. */
export function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
