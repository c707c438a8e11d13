/** The languages of the site, as in its addresses (BCP 47). */
export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The language that the others are translated from. */
export const defaultLocale: Locale = 'de';

/** Whether the text names a language of the site. */
export function isLocale(text: string | null | undefined): text is Locale {
  return locales.some((locale) => locale === text);
}

/** The BCP 47 tag whose number and date formats fit the texts. */
export const formatTag: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-US' };
