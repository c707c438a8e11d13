import type { APIRoute } from 'astro';
import { absolute } from '../addresses.ts';

/**
 * Writes robots.txt (RFC 9309). Addresses that only lead on are not forbidden: crawlers must see
 * that they say `noindex`. Crawlers look for the file at the root of the host only.
 */
export const GET: APIRoute = ({ site }) => {
  const base = import.meta.env.BASE_URL;
  const sitemap = site && `Sitemap: ${absolute('sitemap-index.xml', { site, base })}\n`;
  return new Response(`User-agent: *\nAllow: /\n\n${sitemap ?? ''}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
