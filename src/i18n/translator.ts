import type { MessageKey, Messages } from './de/index.ts';
import { dictionary } from './dictionary.ts';
import {
  fill,
  formatDateTime,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatRelative,
  formatTime,
  type MessageParams,
} from './format.ts';
import type { Locale } from './locale.ts';

/** The words of the steps in a language. */
export const messagesFor = await dictionary<Messages>({
  de: async () => (await import('./de/index.ts')).de,
  en: async () => (await import('./en/index.ts')).en,
});

/** Words and formats of one language. */
export interface Translator<Key extends string = MessageKey> {
  readonly locale: Locale;
  /** The message with its names filled in; numbers are formatted for the language. */
  t: (key: Key, params?: MessageParams) => string;
  /** See {@link formatNumber}. */
  number: (value: number | bigint) => string;
  /** See {@link formatPercent}. */
  percent: (value: number) => string;
  /** See {@link formatMoney}. */
  money: (cents: number, currency: string) => string;
  /** See {@link formatMonth}. */
  month: (month: string) => string;
  /** See {@link formatDateTime}. */
  dateTime: (time: string | number) => string;
  /** See {@link formatRelative}. */
  relative: (time: string | number, now: number) => string;
  /** See {@link formatTime}. */
  time: (time: string | number) => string;
}

/** Words and formats of the language. */
export function translatorFor(locale: Locale): Translator {
  return createTranslator(locale, messagesFor(locale));
}

/** Formats of the language, with these words. */
export function createTranslator<Key extends string>(
  locale: Locale,
  messages: Readonly<Record<Key, string>>,
): Translator<Key> {
  return {
    locale,
    t: (key, params = {}) => fill(messages[key], params, locale),
    number: (value) => formatNumber(value, locale),
    percent: (value) => formatPercent(value, locale),
    money: (cents, currency) => formatMoney(cents, currency, locale),
    month: (month) => formatMonth(month, locale),
    dateTime: (time) => formatDateTime(time, locale),
    relative: (time, now) => formatRelative(time, now, locale),
    time: (time) => formatTime(time, locale),
  };
}
