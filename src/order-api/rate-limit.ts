/** So many requests in so many seconds. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

/** Whether a request is within the limit, and what the answer to it says. */
export interface RateVerdict {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** Callers that are remembered before those whose window is over are forgotten. */
const SWEEP_AT = 10_000;

/**
 * Counts requests by caller, in windows that begin with a caller's first request. The headers are
 * those of draft-ietf-httpapi-ratelimit-headers-11: the quota and its window, what remains of it, and
 * the seconds until it is full again.
 *
 * @param now the present, in milliseconds since the epoch
 */
export function createRateLimiter(
  { requests, seconds }: RateLimit,
  now: () => number,
): (caller: string) => RateVerdict {
  const length = seconds * 1000;
  const windows = new Map<string, { used: number; endsAt: number }>();

  function windowOf(caller: string, at: number) {
    const known = windows.get(caller);
    // After the clock was put back, what is left of a window would be longer than a window.
    if (known && known.endsAt > at && known.endsAt <= at + length) return known;
    if (windows.size >= SWEEP_AT) {
      for (const [name, { endsAt }] of windows) if (endsAt <= at) windows.delete(name);
    }
    const fresh = { used: 0, endsAt: at + length };
    windows.set(caller, fresh);
    return fresh;
  }

  return (caller) => {
    const at = now();
    const window = windowOf(caller, at);
    const allowed = window.used < requests;
    if (allowed) window.used += 1;
    const wait = Math.ceil((window.endsAt - at) / 1000);
    return {
      allowed,
      headers: {
        'RateLimit-Policy': `"default";q=${requests};w=${seconds}`,
        RateLimit: `"default";r=${requests - window.used};t=${wait}`,
        ...(!allowed && { 'Retry-After': String(wait) }),
      },
    };
  };
}
