import { languages, type Locale } from '#catalogue/languages';

export type { Locale } from '#catalogue/languages';

/** The languages of the site, as in its addresses, in the order in which they are offered. */
export const locales = Object.keys(languages) as readonly Locale[] as readonly [
  Locale,
  ...Locale[],
];

/** The language that the others are translated from, and the one for readers of none of them. */
export const defaultLocale: Locale = locales[0];

/** Whether the text names a language of the site. */
export function isLocale(text: string | null | undefined): text is Locale {
  return locales.some((locale) => locale === text);
}

/** What speakers of the language call it. */
export function languageName(locale: Locale): string {
  return languages[locale].name;
}

/** What the language is called in another one. */
export function languageNameIn(locale: Locale, of: Locale): string {
  return new Intl.DisplayNames(of, { type: 'language' }).of(locale) ?? languageName(locale);
}

/** The BCP 47 tag whose number and date formats fit the texts. */
export function formatTag(locale: Locale): string {
  return languages[locale].formats;
}
