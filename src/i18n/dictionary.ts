import { isLocale, locales, type Locale } from './locale.ts';

/** Loads words of one language each. */
type Loaders<Words> = Readonly<Record<Locale, () => Promise<Words>>>;

/**
 * Words by language: all of them while pages are built, in the browser only those of the page, so that a
 * reader never loads another language. A module awaits it once, at its top, because what the
 * server has rendered must be hydrated with its words in place.
 *
 * @returns the words of a language; it throws for one that the page is not written in
 */
export async function dictionary<Words>(
  loaders: Loaders<Words>,
): Promise<(locale: Locale) => Words> {
  const words: Partial<Record<Locale, Words>> = import.meta.env.SSR
    ? Object.fromEntries(
        await Promise.all(
          locales.map(async (locale) => [locale, await loaders[locale]()] as const),
        ),
      )
    : await wordsOfPage(loaders);
  return (locale) => {
    const found = words[locale];
    if (found) return found;
    throw new Error(
      `No messages for "${locale}". Set lang="${locale}" on <html> of the page that shows them.`,
    );
  };
}

async function wordsOfPage<Words>(
  loaders: Loaders<Words>,
): Promise<Partial<Record<Locale, Words>>> {
  const { lang } = document.documentElement;
  return isLocale(lang) ? { [lang]: await loaders[lang]() } : {};
}
