import { openApiDocument } from '#reference';
import type { APIRoute } from 'astro';
import { catalogue } from 'virtual:catalogue';
import { absolute } from '../addresses.ts';

/** Writes the OpenAPI file when the site is built. */
export const GET: APIRoute = ({ site, url }) => {
  const base = import.meta.env.BASE_URL;
  const document = openApiDocument(catalogue, {
    apiUrl: import.meta.env.PUBLIC_ORDER_API_URL,
    siteUrl: absolute('', { site: site ?? url, base }),
  });
  return new Response(`${JSON.stringify(document, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
