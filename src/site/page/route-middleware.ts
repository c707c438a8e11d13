import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { isLocale } from '#i18n/locale';
import otherPages from '../../styles/other-pages.css?url';
import { pageOf } from '../addresses.ts';
import { pageHead } from './page-head.ts';

/** Completes the head of every page of the handbook, and gives all but guides their own styles. */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const route = locals.starlightRoute;
  if (!isLocale(route.locale) || !site) return;
  const { title, description, service } = route.entry.data;
  const isGuide = service !== undefined;
  route.head = pageHead(route.head, {
    ...pageOf(route),
    site,
    base: import.meta.env.BASE_URL,
    title,
    description,
    headings: route.headings,
    isGuide,
    homeTitle: route.siteTitle,
  });
  if (!isGuide) {
    const attrs = { rel: 'stylesheet', href: otherPages };
    route.head.push({ tag: 'link', attrs, content: '' });
  }
});
