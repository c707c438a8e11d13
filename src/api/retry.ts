import { OrderApiError, type OrderApiFailure } from './error.ts';
import { failureReason, type FailureReason } from './failure-reason.ts';
import { throwIfAborted } from './response.ts';

/*
 * Small and our own. p-retry 9.0 sets the pause before it knows the answer, so that a server's
 * Retry-After could only be waited for on top of it. ky 2.1 honours Retry-After, but does not tell
 * what is certain of all tries together, which decides whether an order may have been placed.
 */

/** How often a call is tried, and how long it may wait in between. Times in milliseconds. */
export interface RetryPolicy {
  /** Tries altogether. */
  readonly tries: number;
  /** The longest pause before the second try; it doubles with each further one. */
  readonly firstPause: number;
  /** If a server asks for a longer one, the call is not repeated: the customer decides. */
  readonly longestPause: number;
  /** No further try begins after this time, counted from the first. */
  readonly budget: number;
  /** A number from 0 to 1, so that many readers do not come back at the same moment. */
  readonly random: () => number;
  readonly now: () => number;
}

export const defaultRetryPolicy: RetryPolicy = {
  tries: 3,
  firstPause: 600,
  longestPause: 5_000,
  budget: 25_000,
  random: Math.random,
  now: Date.now,
};

/** Reasons that may pass in a moment. A call that failed for another one is not repeated. */
const transientReasons: ReadonlySet<FailureReason> = new Set([
  'network',
  'timeout',
  'in-progress',
  'rate-limited',
  'server-error',
  'unavailable',
]);

/** The same for answers of unknown origin: request timeout, conflict, too early, too many requests. */
const transientStatuses: readonly number[] = [408, 409, 425, 429];

function isTransient(failure: OrderApiFailure): boolean {
  if (failure.kind === 'http' && transientStatuses.includes(failure.status)) return true;
  return transientReasons.has(failureReason(failure));
}

/**
 * Makes a call, and again while its failure may pass. Only for calls that are safe to repeat: those
 * that read, and the sending of an order under its idempotency key.
 *
 * @param notAfter No try begins after this time, in milliseconds since the epoch; asked after each
 * pause anew, because a device may sleep for hours in the middle of one.
 * @throws the last failure; its `certainty` speaks of all tries
 */
export async function withRetries<T>(
  call: () => Promise<T>,
  policy: RetryPolicy,
  signal?: AbortSignal,
  notAfter = Infinity,
): Promise<T> {
  const end = Math.min(policy.now() + policy.budget, notAfter);
  if (policy.now() > end) throw tooLate();
  let doubtful = false;
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof OrderApiError)) throw error;
      const last: OrderApiError = new OrderApiError(error.failure, error.message, {
        cause: error,
        doubtful,
      });
      doubtful = last.certainty === 'unknown';
      const pause = pauseAfter(error.failure, attempt, policy);
      if (pause === undefined || policy.now() + pause > end) throw last;
      await sleep(pause, signal);
      throwIfAborted(signal);
      if (policy.now() > end) throw last;
    }
  }
}

/** Nothing was sent: the moment at which it could be has passed, as when a device has slept. */
function tooLate(): OrderApiError {
  return new OrderApiError({ kind: 'timeout' }, 'The time in which it could be sent is over');
}

/** @returns milliseconds before the next try; `undefined` if there is to be none */
function pauseAfter(
  failure: OrderApiFailure,
  tried: number,
  { tries, firstPause, longestPause, random }: RetryPolicy,
): number | undefined {
  if (tried >= tries || !isTransient(failure)) return undefined;
  const asked = 'retryAfterSeconds' in failure ? (failure.retryAfterSeconds ?? 0) * 1000 : 0;
  if (asked > longestPause) return undefined;
  // Half of the pause is kept, so that a try never follows at once.
  const own = Math.min(firstPause * 2 ** (tried - 1), longestPause) * (0.5 + random() / 2);
  return Math.max(asked, own);
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
  });
}
