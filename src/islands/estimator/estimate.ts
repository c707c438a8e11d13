import { readWhole, type Locale } from '#i18n';
import {
  type ComparedSize,
  estimateRam,
  fittingSizes,
  type FittingSizes,
  gigabytesOf,
  type KeyValueLoad,
} from '#order';
import type { EstimateEntries } from '#stores';

/** What a reader enters: an entry for each part of the load. */
export type EstimateField = keyof KeyValueLoad;

/** What is assumed of the software, and an example of what a reader may enter. */
export type Assumptions = KeyValueLoad;

/** The fields in the order in which they are shown: first what only the reader knows. */
export const loadFields = ['entries', 'keyBytes', 'valueBytes'] as const;
export const assumptionFields = ['overheadBytes', 'reservePercent'] as const;

/** The most that a key or a value of a key-value store holds: 512 MB (valkey.io/topics/strings). */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * What each field accepts. All results stay numbers that can be shown: a million million entries is
 * beyond any single instance.
 */
export const limits: Readonly<
  Record<EstimateField, { readonly min: number; readonly max: number }>
> = {
  entries: { min: 1, max: 1_000_000_000_000 },
  keyBytes: { min: 1, max: MOST_BYTES },
  valueBytes: { min: 1, max: MOST_BYTES },
  overheadBytes: { min: 0, max: 10_000 },
  reservePercent: { min: 0, max: 90 },
};

/** What is in a field: what the reader entered, or what is assumed until then. */
export function textOf(
  field: EstimateField,
  entered: EstimateEntries,
  assumptions: Assumptions,
): string {
  const isAssumed = assumptionFields.some((assumed) => assumed === field);
  return entered[field] ?? (isAssumed ? String(assumptions[field]) : '');
}

/** The number in a field; undefined while it is none that the field accepts. */
export function numberIn(field: EstimateField, text: string, locale: Locale): number | undefined {
  const number = readWhole(text, locale);
  const { min, max } = limits[field];
  return number !== undefined && number >= min && number <= max ? number : undefined;
}

/**
 * Why a field does not accept a text: the number is too small or too large, its thousands are not
 * separated as in the language, it has decimals, or it is not written in digits.
 */
export type Mistake = 'range' | 'thousands' | 'decimals' | 'form';

/** Digits with more than one separator, or with three digits behind the only one. */
const THOUSANDS = /^[-+]?(?:\d+(?:[.,'’ ]\d+){2,}|\d{1,3}[.,]\d{3})$/;
const DECIMALS = /^[-+]?\d*[.,]\d*$/;

/** What is wrong with what was entered in a field; undefined for a number that it accepts. */
export function mistakeIn(field: EstimateField, text: string, locale: Locale): Mistake | undefined {
  if (numberIn(field, text, locale) !== undefined) return undefined;
  if (readWhole(text, locale) !== undefined) return 'range';
  const plain = text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  if (limits[field].max >= 1000 && THOUSANDS.test(plain)) return 'thousands';
  return DECIMALS.test(plain) ? 'decimals' : 'form';
}

/** What the fields come to. */
export interface Estimate<Size extends ComparedSize> {
  /** GB with one decimal; undefined if all of it is less than the smallest such number. */
  readonly amounts: { readonly dataGb: number; readonly neededGb: number } | undefined;
  /** Whether less RAM stays free than is assumed. */
  readonly isReserveSmall: boolean;
  /** Undefined if no size is large enough. */
  readonly fitting: FittingSizes<Size> | undefined;
}

/** The smallest number of GB that is shown. */
export const LEAST_GB = 0.1;

/**
 * The estimate, once every field holds a number that it accepts.
 *
 * @param assumedReserve percent of the RAM
 */
export function estimateOf<Size extends ComparedSize>(
  texts: Readonly<Record<EstimateField, string>>,
  sizes: readonly Size[],
  assumedReserve: number,
  locale: Locale,
): Estimate<Size> | undefined {
  const number = (field: EstimateField) => numberIn(field, texts[field], locale);
  const load = {
    entries: number('entries'),
    keyBytes: number('keyBytes'),
    valueBytes: number('valueBytes'),
    overheadBytes: number('overheadBytes'),
    reservePercent: number('reservePercent'),
  };
  if (!isComplete(load)) return undefined;
  const { data, needed, isTiny } = estimateRam(load);
  return {
    amounts: isTiny ? undefined : { dataGb: gigabytesOf(data), neededGb: gigabytesOf(needed) },
    isReserveSmall: load.reservePercent < assumedReserve,
    fitting: fittingSizes(sizes, { ram: needed }),
  };
}

function isComplete(
  load: Readonly<Record<EstimateField, number | undefined>>,
): load is KeyValueLoad {
  return Object.values(load).every((number) => number !== undefined);
}
