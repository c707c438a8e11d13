import type { FurtherMessages } from 'virtual:messages/keys';
import { loaders } from 'virtual:messages/further';
import { dictionary } from './dictionary.ts';
import type { Locale } from './locale.ts';
import { createTranslator, messagesFor, type MessageKey, type Translator } from './translator.ts';

const furtherMessagesFor = await dictionary(loaders);

/** A translator that also knows what only some readers come to see. */
export type FurtherTranslator = Translator<MessageKey | keyof FurtherMessages>;

const translators: Partial<Record<Locale, FurtherTranslator>> = {};

/**
 * All words of the language; always the same object, so that components can compare it. An entry point of
 * its own (`#i18n/further`), so that the steps of a guide load without the words of sharing, of
 * pasted lists, of the list of orders and of other pages.
 */
export function furtherTranslatorFor(locale: Locale): FurtherTranslator {
  return (translators[locale] ??= createTranslator(locale, {
    ...messagesFor(locale),
    ...furtherMessagesFor(locale),
  }));
}
