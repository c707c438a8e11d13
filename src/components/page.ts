import { findService, type Service } from '#catalogue';
import { isLocale, type Locale } from '#i18n/locale';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { catalogue } from 'virtual:catalogue';

/** The language of the page. Throws outside `content/docs/<language>`. */
export function pageLocale(route: StarlightRouteData): Locale {
  if (isLocale(route.locale)) return route.locale;
  throw new Error(`The page "${route.id}" is in no language of the site. Move it to de/ or en/.`);
}

/** The service that the guide is about. Throws on a page whose frontmatter names none. */
export function pageService(route: StarlightRouteData): Service {
  const id = route.entry.data.service;
  if (id !== undefined) return findService(catalogue, id);
  throw new Error(
    `The page "${route.id}" names no service. Write "service: <id>" into its frontmatter.`,
  );
}
