import type { Locale } from '#i18n';

/** Address of a page of the site, with the base and the language in front. */
function pageAddress(path: string, locale: Locale): string {
  return `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${locale}/${path}`;
}

/** Where a service is ordered. @param anchor A step of the guide, such as `review`. */
export function guideAddress(service: string, locale: Locale, anchor: string): string {
  return pageAddress(`guides/${encodeURIComponent(service)}/#${anchor}`, locale);
}

/** Where orders are listed and statuses explained. @param rest A query or a fragment. */
export function orderStatusAddress(locale: Locale, rest = ''): string {
  return pageAddress(`order-status/${rest}`, locale);
}

/** The query that opens one order on the page of orders. */
export function orderQuery(id: string): string {
  return `?${new URLSearchParams({ order: id }).toString()}`;
}
