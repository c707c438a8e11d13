import type { Locale } from '#i18n/locale';
import { readErrorTexts, readMessages, type AllMessages } from '#messages';

const messages = readMessages();
const errorTexts = readErrorTexts();

/** The keys of all messages. */
export const messageKeys: readonly string[] = Object.values(messages.de).flatMap(Object.keys);

/** Every text of `content/messages` with its key; each plural form is a text of its own. */
export function messageTexts(locale: Locale): readonly (readonly [key: string, text: string])[] {
  return textsIn(messages, locale);
}

/** Every text of `content/errors` with its key, such as `storage-range.cause`. */
export function errorTextsOf(locale: Locale): readonly (readonly [key: string, text: string])[] {
  return textsIn(errorTexts, locale);
}

function textsIn(all: AllMessages, locale: Locale) {
  return Object.values(all[locale]).flatMap((topic) =>
    Object.entries(topic).flatMap(([key, message]) =>
      (typeof message === 'string' ? [message] : Object.values(message)).map(
        (text) => [key, text] as const,
      ),
    ),
  );
}
