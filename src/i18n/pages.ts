import type { PageMessages } from 'virtual:messages/keys';
import { pages } from 'virtual:messages/pages';
import { defaultLocale, type Locale } from './locale.ts';
import { createTranslator, type Translator } from './translator.ts';

/** A translator that knows what is written in pages only. */
export type PageTranslator = Translator<keyof PageMessages>;

/**
 * The words of pages in the language. An entry point of its own (`#i18n/pages`), for components that run at
 * build time: no browser loads a word of it.
 */
export function pageTranslatorFor(locale: Locale): PageTranslator {
  return createTranslator(locale, pages[locale]);
}

/** Whether there is a message of this key for pages: for keys that are made from the catalogue. */
export function isPageMessage(key: string): key is keyof PageMessages {
  return Object.hasOwn(pages[defaultLocale], key);
}
