import type { PresentingMessages } from 'virtual:messages/keys';
import { loaders } from 'virtual:messages/presenting';
import { dictionary } from './dictionary.ts';
import type { Locale } from './locale.ts';
import { createTranslator, type Translator } from './translator.ts';

export { formatExactTime } from './format.ts';

const presentingMessagesFor = await dictionary(loaders);

/** A translator that knows what is said to those who present the demo. */
export type PresentingTranslator = Translator<keyof PresentingMessages>;

/**
 * The words for those who present the demo. An entry point of its own (`#i18n/presenting`), which only the
 * demo's banner leads to: no handbook that orders for real has them.
 */
export function presentingTranslatorFor(locale: Locale): PresentingTranslator {
  return createTranslator(locale, presentingMessagesFor(locale));
}
