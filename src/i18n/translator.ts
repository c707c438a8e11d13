import { messagesFor } from './dictionary.ts';
import type { MessageKey } from './de.ts';
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

/** Words and formats of one language. */
export interface Translator {
  readonly locale: Locale;
  /** The message with its names filled in; numbers are formatted for the language. */
  text: (key: MessageKey, params?: MessageParams) => string;
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
export function translator(locale: Locale): Translator {
  const messages = messagesFor(locale);
  return {
    locale,
    text: (key, params = {}) => fill(messages[key], params, locale),
    number: (value) => formatNumber(value, locale),
    percent: (value) => formatPercent(value, locale),
    money: (cents, currency) => formatMoney(cents, currency, locale),
    month: (month) => formatMonth(month, locale),
    dateTime: (time) => formatDateTime(time, locale),
    relative: (time, now) => formatRelative(time, now, locale),
    time: (time) => formatTime(time, locale),
  };
}
