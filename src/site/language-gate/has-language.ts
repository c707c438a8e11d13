import { isLocale } from '#i18n';

/**
 * Whether an address is that of a page in a language, and no address that only leads to one.
 *
 * @param base path the site is published under; begins and ends with a slash
 */
export function hasLanguage(address: string, base: string): boolean {
  return isLocale(new URL(address).pathname.slice(base.length).split('/')[0]);
}
