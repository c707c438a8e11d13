/** What every web server has to answer: one list, for all of them. Paths are below the base. */

/** A file that is there, and the address that it has. */
export interface Published {
  readonly path: string;
  /** Path below the site's folder, or a pattern of which the first match counts. */
  readonly file: string;
}

/** Files of each kind that the site has, as they are asked for. */
export const PUBLISHED: readonly Published[] = [
  { path: '', file: 'index.html' },
  { path: 'de/', file: 'de/index.html' },
  { path: 'en/guides/caching/', file: 'en/guides/caching/index.html' },
  { path: 'en/guides/caching/?from=mail', file: 'en/guides/caching/index.html' },
  // Leads to the reader's language in the browser, which alone knows it.
  { path: 'guides/caching/', file: 'guides/caching/index.html' },
  ...[
    ...['_astro/*.js', '_astro/*.css'],
    ...['pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'pagefind/wasm.de.pagefind'],
    ...['pagefind/fragment/*.pf_fragment', 'pagefind/index/*.pf_index'],
    ...['de/guides/caching.md', 'llms.txt', 'robots.txt', 'sitemap-index.xml', 'openapi.json'],
    ...['catalogue.json', 'catalogue.schema.json'],
    ...['sw.js', 'manifest.de.webmanifest', 'favicon.svg', 'og/de/guides/caching.png'],
  ].map((file) => ({ path: file, file })),
];

/** An address that leads to another one. */
export interface Leading {
  readonly path: string;
  readonly to: string;
}

/** Addresses without their slash: of pages, of pages without a language, with a query. */
export const WITHOUT_SLASH: readonly Leading[] = [
  { path: 'de', to: 'de/' },
  { path: 'en/guides/caching', to: 'en/guides/caching/' },
  { path: 'guides/caching', to: 'guides/caching/' },
  { path: 'de/order-status?order=42&from=%2Fmail', to: 'de/order-status/?order=42&from=%2Fmail' },
];

/** Addresses that there is nothing at, and that say so with the site's own page. */
export const NOT_FOUND: readonly string[] = [
  'de/nowhere/',
  'en/nowhere',
  'de/guides/nowhere.html',
  // Folders without a page: what is in them is nobody's business.
  ...['de/guides/', '_astro/', 'pagefind/'],
  // A file of an older publication: browsers must not keep that it is gone.
  '_astro/gone.0123abcd.js',
  // UTF-8 that breaks off.
  'de/%C3',
  // What is there for the host, and for nobody else.
  ...['.htaccess', '.nojekyll', '.hosting/nginx.conf', '.hosting/Caddyfile'],
  ...['_headers', '_redirects', '.git/config'],
];
