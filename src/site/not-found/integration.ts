import type { AstroIntegration } from 'astro';

/** `/404.html`: what hosts answer with, status 404, where there is no page. */
export function notFound(): AstroIntegration {
  return {
    name: 'not-found',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({
          pattern: '/404',
          entrypoint: new URL('./NotFound.astro', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
