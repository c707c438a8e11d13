import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { isLocale } from '#i18n';
import { pageOf } from '../links/page-of.ts';
import { pageHead } from './page-head.ts';

/** Completes the head of every page of the handbook. */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const route = locals.starlightRoute;
  if (!isLocale(route.locale) || !site) return;
  const { title, description, service } = route.entry.data;
  route.head = pageHead(route.head, {
    ...pageOf(route),
    site,
    base: import.meta.env.BASE_URL,
    title,
    description,
    headings: route.headings,
    isGuide: service !== undefined,
    homeTitle: route.siteTitle,
  });
});
