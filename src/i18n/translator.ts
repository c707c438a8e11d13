import type {
  FurtherMessages,
  PageMessages,
  PresentingMessages,
  StepMessages,
} from 'virtual:messages/keys';
import { loaders } from 'virtual:messages/steps';
import { dictionary } from './dictionary.ts';
import {
  formatDateTime,
  formatTicketTime,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatRelative,
  formatTime,
} from './format.ts';
import type { Locale } from './locale.ts';
import { messageText, type Message } from './message.ts';

/** The words of the steps in a language. */
export const messagesFor = await dictionary(loaders);

/** Every message with the parameters of `t` behind its key. */
export interface Messages extends StepMessages, FurtherMessages, PresentingMessages, PageMessages {}

/** The key of a message of the steps. */
export type MessageKey = keyof StepMessages;

/** Words and formats of one language. */
export interface Translator<Key extends keyof Messages = MessageKey> {
  readonly locale: Locale;
  /**
   * The message with its placeholders filled in, in the plural form that fits `count`; numbers are
   * formatted for the language.
   */
  t: <K extends Key>(key: K, ...params: Messages[K]) => string;
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
  /** See {@link formatTicketTime}. */
  ticketTime: (time: string | number) => string;
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
export function createTranslator<Key extends keyof Messages>(
  locale: Locale,
  messages: Readonly<Record<Key, Message>>,
): Translator<Key> {
  return {
    locale,
    t: (key, ...[params = {}]) => messageText(messages[key], params, locale),
    number: (value) => formatNumber(value, locale),
    percent: (value) => formatPercent(value, locale),
    money: (cents, currency) => formatMoney(cents, currency, locale),
    month: (month) => formatMonth(month, locale),
    dateTime: (time) => formatDateTime(time, locale),
    ticketTime: (time) => formatTicketTime(time, locale),
    relative: (time, now) => formatRelative(time, now, locale),
    time: (time) => formatTime(time, locale),
  };
}
