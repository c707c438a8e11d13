import { readSite } from '#catalogue/read';
import { locales, type Locale } from '#i18n/locale';
import type { APIRoute } from 'astro';
import { ground } from '../app/ground.ts';
import { manifest } from '../app/manifest.ts';

/** One manifest per language: `/manifest.de.webmanifest`. */
export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** Writes the Web App Manifest when the site is built. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const title = readSite().languages[locale]?.title ?? '';
  const content = manifest({ locale, title, base: import.meta.env.BASE_URL, ground: ground() });
  return new Response(JSON.stringify(content), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
