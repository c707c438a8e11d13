import { locales } from '#i18n/locale';
import { HASHED_FOLDERS } from '../hashed-files.ts';
import type { Redirect } from '../redirects.ts';

/**
 * How a host serves the site: one table. `./hosts` writes it down in the language of each host, and
 * `npm start` answers from it (`./answer.ts`). To change a header, change it here.
 *
 * Language-neutral addresses (`/guides/caching/`) are files like all others: they are pages that lead
 * to the reader's language, which a host does not know (it may be remembered in the browser).
 */
export interface HostingRules {
  /** Path the site is published under; begins and ends with a slash. */
  readonly base: string;
  /** Sent with every answer, errors and redirects included. */
  readonly headers: Readonly<Record<string, string>>;
  /** `Cache-Control` of the files below `folders`, and of everything else. */
  readonly caching: Caching;
  /** `Content-Type` by extension, without the dot. */
  readonly types: Readonly<Record<string, string>>;
  /** `Content-Type` of all other files. */
  readonly otherType: string;
  /** The file that an address with a slash at the end stands for; without it, the host adds it. */
  readonly index: string;
  /**
   * The file that is sent, with status 404, where there is none: one for all languages, which shows
   * the part in the language of the address.
   */
  readonly notFound: string;
  /** Addresses of renamed pages, below the base, that lead on permanently (301). */
  readonly moved: readonly Moved[];
}

/** What browsers may keep. */
export interface Caching {
  /** Below the base, with a slash at the end; the name of every file in it has its content's hash. */
  readonly folders: readonly string[];
  /** For files in these folders: they never change. */
  readonly hashed: string;
  /**
   * For everything else, missing files included: ask before every use. Without it, browsers guess
   * (RFC 9111, section 4.2.2), and an old page then asks for scripts that are gone.
   */
  readonly other: string;
}

/** A page that was renamed: both below the base, `de/guides/cache/`. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** What of the settings of a build a host has to know. */
export interface HostingSettings {
  readonly site: string;
  readonly base: string;
  /** Who may show the site in a frame, as Content Security Policy writes it: `'none'`. */
  readonly frameAncestors: string;
}

/** Files that tell a host how to serve the site; nobody reads them over the network. */
export const HIDDEN_FILES = ['_headers', '_redirects'] as const;

/** Files of these kinds get smaller; each has its `.br` and its `.gz` beside it. */
export const COMPRESSED = [
  ...['css', 'html', 'js', 'json', 'md', 'svg', 'txt', 'wasm', 'webmanifest', 'xml'],
] as const;

/** The table for a build. */
export function hostingRules(
  { site, base, frameAncestors }: HostingSettings,
  redirects: readonly Redirect[] = [],
): HostingRules {
  return {
    base,
    headers: {
      // The rest of the policy is in each page, with the hashes of its scripts. A second one here
      // that named `script-src` or `default-src` would forbid those scripts.
      'Content-Security-Policy': `frame-ancestors ${frameAncestors}`,
      // Elsewhere browsers ignore it, and complain.
      ...(isTrustworthy(site) && { 'Cross-Origin-Opener-Policy': 'same-origin' }),
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
      // Without `includeSubDomains`: a handbook does not speak for its neighbours.
      ...(site.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000' }),
    },
    caching: {
      folders: HASHED_FOLDERS,
      hashed: 'public, max-age=31536000, immutable',
      other: 'no-cache',
    },
    types: {
      avif: 'image/avif',
      css: 'text/css; charset=utf-8',
      gif: 'image/gif',
      html: 'text/html; charset=utf-8',
      ico: 'image/x-icon',
      jpg: 'image/jpeg',
      js: 'text/javascript; charset=utf-8',
      json: 'application/json',
      md: 'text/markdown; charset=utf-8',
      pagefind: 'application/octet-stream',
      pdf: 'application/pdf',
      pf_fragment: 'application/octet-stream',
      pf_index: 'application/octet-stream',
      pf_meta: 'application/octet-stream',
      png: 'image/png',
      svg: 'image/svg+xml',
      txt: 'text/plain; charset=utf-8',
      wasm: 'application/wasm',
      webmanifest: 'application/manifest+json',
      webp: 'image/webp',
      woff2: 'font/woff2',
      xml: 'application/xml',
      zip: 'application/zip',
    },
    otherType: 'application/octet-stream',
    index: 'index.html',
    notFound: '404.html',
    moved: movedPages(redirects),
  };
}

/** Whether browsers take the origin for one that nobody can tamper with (Secure Contexts, 3.1). */
function isTrustworthy(site: string): boolean {
  const { protocol, hostname } = new URL(site);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/**
 * Renamed pages, without and with each language. One whose new place has an anchor stays a page
 * that leads on: it keeps the anchor of the address, which a redirect would replace.
 */
function movedPages(redirects: readonly Redirect[]): readonly Moved[] {
  return redirects
    .filter(({ from, to }) => from.anchor === '' && to.anchor === '')
    .flatMap(({ from, to }) =>
      ['', ...locales.map((locale) => `${locale}/`)].map((language) => ({
        from: language + from.path,
        to: language + to.path,
      })),
    );
}
