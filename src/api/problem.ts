import { z } from '#zod';
import type { FieldPath, IssueCode } from '#order';

/** Media type of an error body. Source: RFC 9457, section 3. */
export const problemMediaType = 'application/problem+json';

const IgnoredIfNotText = z.catch(z.optional(z.string()), undefined);

/** One thing that is wrong with a request: where (JSON Pointer, RFC 6901) and what (a code). */
export const ProblemErrorSchema = z.object({
  pointer: z.string(),
  code: z.string(),
  params: z.catch(z.record(z.string(), z.union([z.string(), z.number()])), {}),
});
export type ProblemError = z.infer<typeof ProblemErrorSchema>;

/**
 * Problem details. A member of the wrong type is ignored, and a missing `type` reads as
 * `about:blank`; so any JSON object is a problem. Source: RFC 9457, section 3.1.
 */
export const ProblemSchema = z.object({
  type: z.catch(z.string(), 'about:blank'),
  title: z.catch(z.string(), ''),
  /** Advisory; the status of the response counts. */
  status: z.catch(z.optional(z.int()), undefined),
  detail: IgnoredIfNotText,
  instance: IgnoredIfNotText,
  /** What is wrong with which part of the request; empty if the problem names no part. */
  errors: z.catch(z.array(ProblemErrorSchema), []),
});
export type Problem = z.infer<typeof ProblemSchema>;

/**
 * Every type of problem (RFC 9457) that the order API names: its status, and its title for
 * developers. The type's address is the anchor of that name on the site's page `reference/errors`.
 * An API may send other types; a reader is then told what the status means.
 */
export const problemTypes = {
  'malformed-request': { status: 400, title: 'The body is not JSON' },
  'idempotency-key-missing': { status: 400, title: 'The Idempotency-Key header is missing' },
  'parameter-invalid': {
    status: 400,
    title: 'A parameter of the query has a value that isn’t allowed',
  },
  'cursor-unknown': { status: 400, title: 'No page begins at this cursor' },
  'session-over': { status: 401, title: 'The session is over' },
  'not-allowed': { status: 403, title: 'The account may not do this' },
  'order-not-found': { status: 404, title: 'There is no order with this ID' },
  'address-unknown': { status: 404, title: 'The API has nothing at this address' },
  'order-in-progress': { status: 409, title: 'The first request with this key is still running' },
  'idempotency-key-reused': { status: 409, title: 'The key belongs to a different order' },
  'request-too-large': { status: 413, title: 'The body is too large' },
  'order-rejected': { status: 422, title: 'The order has mistakes' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'The API failed' },
  unavailable: { status: 503, title: 'The API is out of service for now' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly title: string }>>;

/** The name of a problem type, which is also its anchor. */
export type ProblemType = keyof typeof problemTypes;

/** Reads the name from a type's address, whatever site explains it; `undefined` if unknown. */
export function readProblemType(type: string): ProblemType | undefined {
  const name = type.slice(type.lastIndexOf('#') + 1);
  return Object.hasOwn(problemTypes, name) ? (name as ProblemType) : undefined;
}

/*
 * What only an order API can find wrong with an order, by code; everything else it says in the codes
 * of the form's own rules (`IssueCode`). A code that is added here does not compile before it has
 * its words in both languages and its entry in the error reference. An API may send others: they
 * are shown verbatim.
 */

/** What is wrong with an entry that the form shows: it is shown at the field, `issue.<code>`. */
export const entryFindings = [
  /** The zone has no room for another instance at present. */
  'zone-full',
  /** No billing profile of the caller has this ID. */
  'billing-profile-unknown',
] as const;
export type EntryFinding = (typeof entryFindings)[number];

/** What is wrong with the order as a whole: it is shown with the outcome of sending, `rejected.<code>`. */
export const orderFindings = [
  /** No service of this ID can be ordered. */
  'service-unknown',
  /** Something in the request has another shape than the contract says. */
  'not-in-contract',
] as const;
export type OrderFinding = (typeof orderFindings)[number];

/** Codes of `Order.failure` that the error reference explains; an API may send others. */
export const provisioningCodes = ['no-capacity'] as const;
export type ProvisioningCode = (typeof provisioningCodes)[number];

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
