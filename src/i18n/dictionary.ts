import type { Messages } from './de.ts';
import { isLocale, type Locale } from './locale.ts';

/**
 * The dictionaries at hand: both while pages are built, in the browser only the page's own, so
 * that a reader never loads the other language. Awaited here, once, because what the server has
 * rendered must be hydrated with its words in place.
 */
const dictionaries: Partial<Record<Locale, Messages>> = import.meta.env.SSR
  ? { de: await load('de'), en: await load('en') }
  : await loadForPage();

async function loadForPage(): Promise<Partial<Record<Locale, Messages>>> {
  const { lang } = document.documentElement;
  return isLocale(lang) ? { [lang]: await load(lang) } : {};
}

async function load(locale: Locale): Promise<Messages> {
  return locale === 'de' ? (await import('./de.ts')).de : (await import('./en.ts')).en;
}

/**
 * The messages of the page's language.
 *
 * @throws Error for a language that the page is not written in
 */
export function messagesFor(locale: Locale): Messages {
  const messages = dictionaries[locale];
  if (!messages) {
    throw new Error(
      `No messages for "${locale}". Set lang="${locale}" on <html> of the page that shows them.`,
    );
  }
  return messages;
}
