import { isLocale, type Locale } from '#i18n';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';

/** The language of a page and its path below it: `guides/caching/`, '' for home. */
export function pageOf({ id }: Pick<StarlightRouteData, 'id'>): { locale: Locale; path: string } {
  const [locale, ...segments] = id.split('/');
  // The page for unknown addresses is in the default language; of it, home is what can be linked.
  if (!isLocale(locale)) return { locale: 'de', path: '' };
  return { locale, path: segments.map((segment) => `${segment}/`).join('') };
}
