import { isLocale, type Locale } from '#i18n/locale';
import { decoded } from '../decoded.ts';
import { nearestAddress } from '../nearest-address.ts';

/** What a reader wanted who asked for an address that is not there. */
export interface Wanted {
  /** The language that the address names. */
  readonly locale: Locale | undefined;
  /** The address below base and language, as it was asked for: `guides/cachng/`. */
  readonly path: string;
  /** Its words, to search for: `guides cachng`. */
  readonly words: string;
}

/**
 * Reads the address that was asked for.
 *
 * @param pathname as the browser has it
 * @param base path the site is published under; begins and ends with a slash
 */
export function readWanted(pathname: string, base: string): Wanted {
  const below = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
  const [first, ...others] = decoded(below).split('/');
  const locale = isLocale(first) ? first : undefined;
  const path = (locale === undefined ? [first, ...others] : others).join('/');
  const words = path
    .replace(/\.(?:html?|mdx?|php)$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'index');
  return { locale, path, words: words.join(' ') };
}

/**
 * The path of the page that was probably meant, of all that there are; undefined if none is near.
 * The home page, '', is never near: it is linked anyway.
 */
export function nearestPage({ path }: Wanted, pages: readonly string[]): string | undefined {
  return nearestAddress(path.replace(/(?:\/index)?\.(?:html?|mdx?)$/, ''), pages);
}
