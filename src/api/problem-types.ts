/**
 * Every type of problem (RFC 9457) that the order API names: its status, and its title for
 * developers. The type's address is the anchor of that name on the site's page `reference/errors`.
 * An API may send other types; a reader is then told what the status means.
 */
export const problemTypes = {
  'malformed-request': { status: 400, title: 'The body is not JSON' },
  'idempotency-key-missing': { status: 400, title: 'The Idempotency-Key header is missing' },
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
