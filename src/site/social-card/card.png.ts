import { findService } from '#catalogue';
import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { isLocale, type Locale } from '#i18n';
import { catalogue } from 'virtual:catalogue';
import { cardTexts } from './texts.ts';
import { drawCard, type SocialCard } from './card.ts';

/** One picture per page and language: `/og/de/guides/caching.png`. */
export async function getStaticPaths() {
  const entries = await getCollection('docs');
  return entries.flatMap(({ id, data }) => {
    const [locale, ...segments] = id.split('/');
    if (!isLocale(locale)) return [];
    const path = [locale, ...segments.filter((segment) => segment !== 'index')].join('/');
    return [{ params: { path }, props: { card: cardOf(segments, data, locale) } }];
  });
}

/** Draws the picture when the site is built. */
export const GET: APIRoute<{ card: SocialCard }> = async ({ props }) =>
  new Response(new Uint8Array(await drawCard(props.card)), {
    headers: { 'Content-Type': 'image/png' },
  });

function cardOf(
  segments: readonly string[],
  { title, description, service }: CollectionEntry<'docs'>['data'],
  locale: Locale,
): SocialCard {
  const texts = cardTexts[locale];
  const sections = {
    guides: service === undefined ? texts.guides : findService(catalogue, service).tagline[locale],
    reference: texts.reference,
  };
  const section = Object.entries(sections).find(([folder]) => folder === segments[0])?.[1];
  return { title, description, section: section ?? texts.home, site: texts.site, locale };
}
