import type { AstroIntegration } from 'astro';

/** `/og/….png`: a picture per page and language for link previews, drawn when the site is built. */
export function socialCards(): AstroIntegration {
  return {
    name: 'social-cards',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({
          pattern: '/og/[...path].png',
          entrypoint: new URL('./card.png.ts', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
