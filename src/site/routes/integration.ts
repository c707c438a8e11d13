import type { AstroIntegration, InjectedRoute } from 'astro';

const entrypoint = (path: string): URL => new URL(path, import.meta.url);

/** The pages and files that are not written by authors, all built ahead of time. */
const ROUTES: readonly InjectedRoute[] = [
  // What hosts answer with, status 404, where there is no page.
  { pattern: '/404', entrypoint: entrypoint('../not-found/NotFound.astro') },
  // Every page without its language: leads to the page in the reader's language.
  { pattern: '/[...path]', entrypoint: entrypoint('../language-gate/LanguageGate.astro') },
  // The order API's contract for programs, in every mode.
  { pattern: '/openapi.json', entrypoint: entrypoint('./openapi.json.ts') },
  // What can be ordered, for programs, in every mode; and the schema of this file.
  { pattern: '/catalogue.json', entrypoint: entrypoint('./catalogue.json.ts') },
  { pattern: '/catalogue.schema.json', entrypoint: entrypoint('./catalogue.schema.json.ts') },
  // Everything may be crawled; says where the sitemap is.
  { pattern: '/robots.txt', entrypoint: entrypoint('./robots.txt.ts') },
  // A picture per page and language for link previews.
  { pattern: '/og/[...path].png', entrypoint: entrypoint('./social-card.png.ts') },
  // For those who install the handbook: what it is called in each language, and its icons.
  {
    pattern: '/manifest.[locale].webmanifest',
    entrypoint: entrypoint('./manifest.webmanifest.ts'),
  },
  { pattern: '/icons/[name].png', entrypoint: entrypoint('./icon.png.ts') },
];

/** All parts of the interface in all their states, for those who build and test it. */
const UI_GALLERY: InjectedRoute = { pattern: '/ui/', entrypoint: entrypoint('./UiGallery.astro') };

/**
 * Adds the routes above. The development server always has the gallery; a build has it only when
 * asked, so it is never published.
 */
export function routes(options: { readonly uiGallery: boolean }): AstroIntegration {
  return {
    name: 'routes',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        const withGallery = command === 'dev' || options.uiGallery;
        for (const route of withGallery ? [...ROUTES, UI_GALLERY] : ROUTES) {
          injectRoute({ ...route, prerender: true });
        }
      },
    },
  };
}
