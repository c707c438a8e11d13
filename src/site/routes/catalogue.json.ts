import { catalogueFile, compactJson } from '#reference';
import type { APIRoute } from 'astro';
import { catalogue } from 'virtual:catalogue';
import { absolute } from '../addresses.ts';

/** Writes what scripts need to order when the site is built. */
export const GET: APIRoute = ({ site, url }) => {
  const siteUrl = absolute('', { site: site ?? url, base: import.meta.env.BASE_URL });
  return new Response(`${compactJson(catalogueFile(catalogue, siteUrl))}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
