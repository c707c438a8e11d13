import { readNumber, type Locale } from '#i18n';
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
  const number = readNumber(text, locale);
  const { min, max } = limits[field];
  return Number.isInteger(number) && number !== undefined && number >= min && number <= max
    ? number
    : undefined;
}

/** What the fields come to. */
export interface Estimate<Size extends ComparedSize> {
  /** GB with one decimal. */
  readonly dataGb: number;
  readonly neededGb: number;
  /** Undefined if no size is large enough. */
  readonly fitting: FittingSizes<Size> | undefined;
}

/** The estimate, once every field holds a number that it accepts. */
export function estimateOf<Size extends ComparedSize>(
  texts: Readonly<Record<EstimateField, string>>,
  sizes: readonly Size[],
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
  const { data, needed } = estimateRam(load);
  return {
    dataGb: gigabytesOf(data),
    neededGb: gigabytesOf(needed),
    fitting: fittingSizes(sizes, { ram: needed }),
  };
}

function isComplete(
  load: Readonly<Record<EstimateField, number | undefined>>,
): load is KeyValueLoad {
  return Object.values(load).every((number) => number !== undefined);
}
