import { fill, type MessageParams } from './format.ts';
import type { Locale } from './locale.ts';

/** One text, or the plural forms of one by their names in Unicode (CLDR). */
export type Message = string | PluralForms;

/** A text for each plural form of the language that whole numbers take, `other` among them. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The message filled in; of plural forms the one that fits `count`. */
export function messageText(message: Message, params: MessageParams, locale: Locale): string {
  return fill(
    typeof message === 'string' ? message : formOf(message, params, locale),
    params,
    locale,
  );
}

function formOf(forms: PluralForms, { count = 0 }: MessageParams, locale: Locale): string {
  // Kept, because making one takes longer than a thousand uses of it.
  pluralRules[locale] ??= new Intl.PluralRules(locale);
  return forms[pluralRules[locale].select(Number(count))] ?? forms.other ?? '';
}

const pluralRules: Partial<Record<Locale, Intl.PluralRules>> = {};
