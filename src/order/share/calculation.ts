import { z } from '#zod';
import { decodeObject, encodeObject, MAX_FRAGMENT, readVersioned } from './encoding.ts';
import { plainFragment } from './fragment.ts';

/** What the fragment of a link to the price calculator begins with, behind `#`. */
const START = 'prices=';

/** The version that is written; every earlier one is still read. */
const VERSION = 1;

/** Configurations that can be compared, and that a link holds. */
export const MOST_CONFIGURATIONS = 12;

/** Characters of the name that a reader gives a configuration. */
export const LONGEST_NAME = 60;

const text = z.string().check(z.maxLength(200));

/** What comes from anyone: nothing but this shape is read. */
const CalculationSchema = z.strictObject({
  configurations: z
    .array(
      z.strictObject({
        name: z.string().check(z.maxLength(LONGEST_NAME)),
        service: text,
        nodeSize: text,
        storageGb: text,
      }),
    )
    .check(z.minLength(1), z.maxLength(MOST_CONFIGURATIONS)),
});

/** A configuration whose price is calculated: raw texts, right or wrong. */
export type CalculatedConfiguration = z.infer<typeof CalculationSchema>['configurations'][number];

/** The configurations of a link, not yet held against any offer, or why there are none. */
export type CalculationReading =
  | { readonly ok: true; readonly configurations: readonly CalculatedConfiguration[] }
  | { readonly ok: false; readonly problem: 'damaged' | 'newer-version' };

/** The fragment for a link to the calculator; undefined where it would be too long for one. */
export function toCalculationFragment(
  configurations: readonly CalculatedConfiguration[],
): string | undefined {
  const fragment = `${START}v${VERSION}.${encodeObject({ configurations })}`;
  return fragment.length > MAX_FRAGMENT ? undefined : fragment;
}

/** Reads the fragment of an address; undefined where it is meant for something else. Never throws. */
export function readCalculation(hash: string): CalculationReading | undefined {
  if (!plainFragment(hash).toLowerCase().startsWith(START)) return undefined;
  const { version, encoded } = readVersioned(hash, START);
  if (version > VERSION) return { ok: false, problem: 'newer-version' };
  const result = z.safeParse(CalculationSchema, decodeObject(encoded));
  if (version < 1 || !result.success) return { ok: false, problem: 'damaged' };
  return { ok: true, configurations: result.data.configurations };
}
