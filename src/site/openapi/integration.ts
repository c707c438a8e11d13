import type { AstroIntegration } from 'astro';

/** `/openapi.json`: the order API's contract for programs, in every mode. */
export function openApi(): AstroIntegration {
  return {
    name: 'openapi',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({
          pattern: '/openapi.json',
          entrypoint: new URL('./openapi.json.ts', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
