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

/** `16777216` as `16.777.216` or `16,777,216`; four digits stay together, as in `1000 GB`. */
export function formatNumber(value: number | bigint, locale: Locale): string {
  // Kept, because making one takes longer than a thousand uses of it.
  numberFormats[locale] ??= new Intl.NumberFormat(formatTag(locale), { useGrouping: 'min2' });
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

/** An RFC 3339 time as date and time in the reader's time zone, with the zone's name. */
export function formatDateTime(time: string | number, locale: Locale): string {
  return new Intl.DateTimeFormat(formatTag(locale), {
    day: 'numeric',
    month: locale === 'de' ? '2-digit' : 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(time));
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

/** An RFC 3339 time as the time of day in the reader's time zone. */
export function formatTime(time: string | number, locale: Locale): string {
  return new Intl.DateTimeFormat(formatTag(locale), { timeStyle: 'medium' }).format(new Date(time));
}
