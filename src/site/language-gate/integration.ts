import type { AstroIntegration } from 'astro';

/** The site's root, which belongs to no language and leads to the reader's. */
export function languageGate(): AstroIntegration {
  return {
    name: 'language-gate',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({
          pattern: '/',
          entrypoint: new URL('./LanguageGate.astro', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
