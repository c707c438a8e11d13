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

/**
 * A message of `content/messages` as a page shows it.
 *
 * @param values for its placeholders, as they are written in the language; `count` chooses the plural
 * @throws Error for a key that there is not
 */
export function messageOf(
  locale: Locale,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const message = Object.values(messages[locale]).flatMap((topic) => topic[key] ?? [])[0];
  if (message === undefined) throw new Error(`There is no message "${key}".`);
  const form = new Intl.PluralRules(locale).select(Number(values.count ?? 2));
  const forms = typeof message === 'string' ? { other: message } : message;
  let text: string = forms[form] ?? forms.other ?? '';
  for (const [name, value] of Object.entries(values)) {
    text = text.replaceAll(`{${name}}`, String(value));
  }
  return text;
}
