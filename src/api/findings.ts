import type { FieldPath, IssueCode } from '#order';
import type { ProblemError } from './problem.ts';

/*
 * What only an order API can find wrong with an order, by code; everything else it says in the codes
 * of the form's own rules (`IssueCode`). A code that is added here does not compile before it has
 * its words in both languages and its entry in the error reference. An API may send others: they
 * are shown as they came.
 */

/** What is wrong with an entry that the form shows: it is told at the field, `issue.<code>`. */
export const entryFindings = [
  /** The zone has no room for another instance at present. */
  'zone-full',
  /** No billing profile of the caller has this ID. */
  'billing-profile-unknown',
] as const;
export type EntryFinding = (typeof entryFindings)[number];

/** What is wrong with the order as a whole: it is told where sending is told, `rejected.<code>`. */
export const orderFindings = [
  /** No service of this ID can be ordered. */
  'service-unknown',
  /** Something in the request has another shape than the contract says. */
  'not-in-contract',
] as const;
export type OrderFinding = (typeof orderFindings)[number];

/** Codes of `Order.failure` that the error reference explains; an API may send others. */
export type ProvisioningCode = 'no-capacity';

/** A `ProblemError` whose code the error reference explains: the demo sends no other. */
export interface ExplainedError extends ProblemError {
  readonly code: IssueCode | EntryFinding | OrderFinding;
}

/** What an order API found wrong at a field, and no rule of the form. */
export type ApiIssue =
  | {
      readonly path: FieldPath;
      readonly code: EntryFinding;
      readonly params: Readonly<Record<string, never>>;
    }
  /** A rule that this site has no message for; `code` is the API's own word for it. */
  | {
      readonly path: FieldPath;
      readonly code: 'rejected-by-api';
      readonly params: { readonly code: string };
    };

/** Whether a code is about an entry of the form that only the API can judge. */
export function isEntryFinding(code: string): code is EntryFinding {
  return (entryFindings as readonly string[]).includes(code);
}

/** Whether the error reference has an entry for a code that only the API can send. */
export function isExplainedFinding(code: string): code is EntryFinding | OrderFinding {
  return isEntryFinding(code) || (orderFindings as readonly string[]).includes(code);
}
