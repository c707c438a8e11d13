import { defaultLocale, isLocale, type Locale } from '#i18n/locale';

/**
 * The language to show where the address names none.
 *
 * @param remembered what the reader chose here before, if anything
 * @param languages the browser's languages, the preferred one first (BCP 47)
 */
export function preferredLocale(remembered: string | null, languages: readonly string[]): Locale {
  const wanted = [remembered, ...languages].map((tag) => tag?.split('-')[0]?.toLowerCase());
  return wanted.find(isLocale) ?? defaultLocale;
}
