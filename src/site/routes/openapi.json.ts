import { openApiDocument } from '#reference';
import type { APIRoute } from 'astro';
import { catalogue } from 'virtual:catalogue';

/** Writes the OpenAPI file when the site is built. */
export const GET: APIRoute = () => {
  const document = openApiDocument(catalogue, { apiUrl: import.meta.env.PUBLIC_ORDER_API_URL });
  return new Response(`${JSON.stringify(document, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
