import * as z from 'zod';
import { reason } from './reason.ts';

/** Money in whole cents: prices are added and multiplied, so they are never fractions. */
const cents = z.int().positive().describe('a whole number of cents, such as 715 for 7.15');

/** The month in which this rule was written: a clock that says an earlier one is wrong. */
const FIRST_MONTH = '2026-11';

/** The current month, as authors write it. */
function thisMonth(): string {
  const now = new Date().toISOString().slice(0, 7);
  return now > FIRST_MONTH ? now : FIRST_MONTH;
}

/** The id of a source; that it is listed is checked between the files. */
export const sourceSchema = z
  .string()
  .describe('the id of a source in content/evidence.yaml, such as order-forms');

/** A month that has been, as authors write it: `2025-11`. */
export const monthSchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { abort: true })
  .refine((month) => month <= thisMonth(), {
    error: ({ input }) =>
      reason(`${String(input)} lies in the future`, `Write ${thisMonth()} or an earlier month`),
  })
  .describe('the year and month in which the figure was true, such as 2025-11');

/**
 * How sure the handbook is. What nobody knows has no entry at all: it is said in a sentence.
 *
 * - `known`: the provider states it about the service itself, in that month
 * - `assumed`: taken from another service, or made up so that everything can be tried
 */
export const confidenceSchema = z
  .enum(['known', 'assumed'])
  .describe('known (the provider states it about this service) or assumed (anything else)');

const provenance = {
  source: sourceSchema,
  asOf: monthSchema,
  confidence: confidenceSchema,
};

/** Where a figure comes from, when it was true and how sure it is. */
export const provenanceSchema = z.strictObject(provenance);
export type Provenance = z.infer<typeof provenanceSchema>;

/**
 * A value that may change at the provider's and therefore says where it comes from.
 *
 * @param what the value is, for authors: "the smallest storage size"
 */
export function figure<Value extends z.ZodType>(what: string, value: Value) {
  return z
    .strictObject({ value, ...provenance })
    .describe(`${what}, as { value: …, source: …, asOf: …, confidence: … }`);
}

/** A price in cents; `approximate` when the published price looks rounded. */
export const priceSchema = z.strictObject({
  cents,
  approximate: z
    .boolean()
    .default(false)
    .describe('true when the published price is rounded, so that totals are approximate'),
  checked: z
    .boolean()
    .exactOptional()
    .describe('true when the price is right although it is far from all others'),
  ...provenance,
});
export type Price = z.infer<typeof priceSchema>;
