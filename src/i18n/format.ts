import { formatTag, type Locale } from './locale.ts';

/** What may be put into a message. */
export type MessageParams = Readonly<Record<string, string | number | bigint>>;

/** Fills the names in braces. A name without a value stays, so that the error is seen. */
export function fill(template: string, params: MessageParams, locale: Locale): string {
  return template.replace(/\{(\w+)\}/g, (name: string, key: string) => {
    const value = params[key];
    if (value === undefined) return name;
    return typeof value === 'string' ? value : formatNumber(value, locale);
  });
}

/**
 * `16777216` as `16.777.216` or `16,777,216`. Four digits are grouped in English, as in `1,000 GB`,
 * but not in German: `1000 GB` (DIN 5008).
 */
export function formatNumber(value: number | bigint, locale: Locale): string {
  // Kept, because making one takes longer than a thousand uses of it.
  numberFormats[locale] ??= new Intl.NumberFormat(formatTag(locale), {
    useGrouping: locale === 'de' ? 'min2' : 'auto',
  });
  return numberFormats[locale].format(value);
}

const numberFormats: Partial<Record<Locale, Intl.NumberFormat>> = {};

/** `99.95` as `99,95 %` or `99.95%`. */
export function formatPercent(value: number, locale: Locale): string {
  const style = { style: 'percent', maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(formatTag(locale), style).format(value / 100);
}

/** Whole cents as money of the currency (ISO 4217), such as `87,67 €` or `€87.67`. */
export function formatMoney(cents: number, currency: string, locale: Locale): string {
  const style = { style: 'currency', currency } as const;
  return new Intl.NumberFormat(formatTag(locale), style).format(cents / 100);
}

/** `2025-11` as `November 2025`. */
export function formatMonth(month: string, locale: Locale): string {
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(formatTag(locale), options).format(new Date(`${month}-01`));
}

/** Day and time of day; German has two digits in all of their parts. */
const dayOf = (locale: Locale) =>
  locale === 'de'
    ? ({ day: '2-digit', month: '2-digit', year: 'numeric' } as const)
    : ({ day: 'numeric', month: 'short', year: 'numeric' } as const);

const timeOfDay = (locale: Locale) =>
  ({ hour: locale === 'de' ? '2-digit' : 'numeric', minute: '2-digit' }) as const;

/**
 * A time in the reader's time zone as all pages show it: `28.11.2026, 05:47 Uhr` or
 * `Nov 28, 2026, 5:47 AM`. The unit is part of it, so no message repeats it.
 *
 * @param time RFC 3339, or milliseconds since the epoch
 */
export function formatDateTime(time: string | number, locale: Locale): string {
  return withUnit(formatted(time, locale, { ...dayOf(locale), ...timeOfDay(locale) }), locale);
}

/** The time of day alone, in the same form: `05:47 Uhr` or `5:47 AM`. */
export function formatTime(time: string | number, locale: Locale): string {
  return withUnit(formatted(time, locale, timeOfDay(locale)), locale);
}

/**
 * The time of day to the second, where things happen one after another and stand below each other:
 * `05:47:09` or `5:47:09 AM`. Without a unit, because nothing else could be meant there.
 */
export function formatExactTime(time: string | number, locale: Locale): string {
  return formatted(time, locale, { ...timeOfDay(locale), second: '2-digit' });
}

/**
 * A time for a ticket, to the second: in UTC, for whoever reads logs, and in the reader's time zone
 * with its name.
 */
export function formatTicketTime(time: string | number, locale: Locale): string {
  const exact = { second: '2-digit', timeZoneName: 'short' } as const;
  const local = formatted(time, locale, { ...dayOf(locale), ...timeOfDay(locale), ...exact });
  return `${new Date(time).toISOString()} (UTC), ${local}`;
}

function formatted(
  time: string | number,
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(formatTag(locale), options).format(new Date(time));
}

/** Joined by a no-break space; Intl puts a normal one in front of AM and PM in some browsers. */
function withUnit(time: string, locale: Locale): string {
  return locale === 'de' ? `${time}\u00a0Uhr` : time.replace(/\s(?=[AP]M$)/, '\u00a0');
}

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/**
 * How long ago a time is, such as `vor 2 Minuten`: in the largest unit that fits, seconds in tens,
 * because nobody counts along. A time in the future, from a clock that is ahead, is now.
 */
export function formatRelative(time: string | number, now: number, locale: Locale): string {
  const seconds = Math.max(0, now - new Date(time).getTime()) / 1000;
  const format = new Intl.RelativeTimeFormat(formatTag(locale), { numeric: 'auto' });
  const unit = units.find(([, length]) => seconds >= length);
  if (unit) return format.format(-Math.floor(seconds / unit[1]), unit[0]);
  return format.format(-Math.floor(seconds / 10) * 10, 'second');
}
