/** Seconds for which a browser may remember what it was allowed. */
const MAX_AGE = '600';

/**
 * The headers that let a page of another origin call the API and read what it answers; the README
 * tells operators the same. Source: https://fetch.spec.whatwg.org/#http-cors-protocol
 *
 * @param origin what the request names as its origin
 * @param allowed the origins of the sites that order here
 */
export function corsHeaders(
  origin: string | undefined,
  allowed: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  // Said to everyone: a cache must not give the answer for one origin to another.
  if (origin === undefined || !allowed.has(origin)) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': 'Location, Retry-After, ETag, RateLimit, RateLimit-Policy',
  };
}

/** What a browser that asks before a request needs besides. */
export const preflightHeaders = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key',
  'Access-Control-Max-Age': MAX_AGE,
} as const;
