import type { AstroIntegration } from 'astro';

/** Gives every page an address that belongs to no language and leads to the reader's. */
export function languageGate(): AstroIntegration {
  return {
    name: 'language-gate',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({
          pattern: '/[...path]',
          entrypoint: new URL('./LanguageGate.astro', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
