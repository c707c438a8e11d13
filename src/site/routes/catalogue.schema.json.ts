import { catalogueJsonSchema } from '#reference';
import type { APIRoute } from 'astro';
import { absolute } from '../addresses.ts';

/** Writes the JSON Schema of the catalogue file when the site is built. */
export const GET: APIRoute = ({ site, url }) => {
  const siteUrl = absolute('', { site: site ?? url, base: import.meta.env.BASE_URL });
  return new Response(`${JSON.stringify(catalogueJsonSchema(siteUrl), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
