import { findService } from '#catalogue';
import { readSite } from '#catalogue/read';
import { pageTranslatorFor } from '#i18n/pages';
import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { catalogue } from 'virtual:catalogue';
import { pagePath, placeOf, type PagePlace } from '../addresses.ts';
import { drawCard, type SocialCard } from './social-card.ts';

/** One picture per page and language: `/og/de/guides/caching.png`. */
export async function getStaticPaths() {
  const entries = await getCollection('docs');
  return entries.flatMap(({ id, data }) => {
    const place = placeOf(id);
    if (!place) return [];
    const path = pagePath(place).replace(/\/$/, '');
    return [{ params: { path }, props: { card: cardOf(place, data) } }];
  });
}

/** Draws the picture when the site is built. */
export const GET: APIRoute<{ card: SocialCard }> = async ({ props }) =>
  new Response(new Uint8Array(await drawCard(props.card)), {
    headers: { 'Content-Type': 'image/png' },
  });

function cardOf(
  { locale, path }: PagePlace,
  { title, description, service }: CollectionEntry<'docs'>['data'],
): SocialCard {
  const { t } = pageTranslatorFor(locale);
  const sections = {
    guides:
      service === undefined
        ? t('social-card.guides')
        : findService(catalogue, service).tagline[locale],
    reference: t('social-card.reference'),
  };
  const section = Object.entries(sections).find(([folder]) => path.startsWith(`${folder}/`))?.[1];
  const site = readSite().languages[locale]?.title ?? '';
  return { title, description, section: section ?? t('social-card.home'), site, locale };
}
