import { isLocale } from '#i18n/locale';
import type { SitemapItem } from '@astrojs/sitemap';
import type { Redirect } from './redirects.ts';

/**
 * The entry of a page with the address that leads to the reader's language, for readers of neither
 * (`x-default`), as the page itself names it.
 *
 * @param base path the site is published under; begins and ends with a slash
 */
export function withNeutralAddress(page: SitemapItem, base: string): SitemapItem {
  const url = new URL(page.url);
  url.pathname = base + url.pathname.slice(base.length).replace(/^[^/]+\//, '');
  return { ...page, links: [...(page.links ?? []), { lang: 'x-default', url: url.href }] };
}

/**
 * Whether an address is that of a page, and none that only leads to one: without a language, or of
 * a page that was renamed. Only the former is listed for search engines.
 *
 * @param base path the site is published under; begins and ends with a slash
 */
export function isPage(address: string, base: string, redirects: readonly Redirect[]): boolean {
  const [locale, ...segments] = new URL(address).pathname.slice(base.length).split('/');
  const path = segments.join('/');
  return (
    isLocale(locale) && !redirects.some(({ from }) => from.anchor === '' && from.path === path)
  );
}
