import type { AstroIntegration } from 'astro';

/**
 * `/ui/`: all parts of the interface in all their states, for those who build and test it. The
 * development server always has it, a build only when asked to, so it is never published.
 */
export function uiGallery(options: { readonly enabled: boolean }): AstroIntegration {
  return {
    name: 'ui-gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && !options.enabled) return;
        injectRoute({
          pattern: '/ui/',
          entrypoint: new URL('./UiGallery.astro', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
