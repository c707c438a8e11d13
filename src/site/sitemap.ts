import type { SitemapItem } from '@astrojs/sitemap';

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
