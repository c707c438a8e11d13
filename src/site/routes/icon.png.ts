import { readSite } from '#catalogue/read';
import type { APIRoute } from 'astro';
import { readFile } from 'node:fs/promises';
import { drawIcon, MANIFEST_ICONS, TOUCH_ICON, type Icon } from '../app/icons.ts';

/** The icons of the installed handbook: `/icons/512.png`. */
export function getStaticPaths() {
  return [...MANIFEST_ICONS, TOUCH_ICON].map((icon) => ({
    params: { name: icon.name },
    props: { icon },
  }));
}

/** Draws the icon when the site is built. */
export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon } }) => {
  const { mark, accent } = readSite();
  const image = await drawIcon(icon, await readFile(`public/${mark}`), accent.light.color);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
