import type { AstroIntegration } from 'astro';

/** `/robots.txt`: everything may be read, and where the list of pages is. */
export function robots(): AstroIntegration {
  return {
    name: 'robots',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({
          pattern: '/robots.txt',
          entrypoint: new URL('./robots.txt.ts', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
