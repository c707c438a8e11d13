import { type Certainty, certaintyOf } from './failure-reason.ts';
import type { Problem } from './problem.ts';

/** How a call to the order API can fail. `status` is the HTTP status of the answer. */
export type OrderApiFailure =
  /** The browser says that there is no connection; nothing was sent. */
  | { readonly kind: 'offline' }
  /** No answer: offline, refused, closed in the middle, blocked by the browser. */
  | { readonly kind: 'network' }
  /** No complete answer in time. */
  | { readonly kind: 'timeout' }
  /** The API refused and said why. */
  | {
      readonly kind: 'problem';
      readonly status: number;
      readonly problem: Problem;
      readonly retryAfterSeconds: number | undefined;
    }
  /** An error status whose body is no problem details, such as a proxy's HTML page. */
  | {
      readonly kind: 'http';
      readonly status: number;
      readonly retryAfterSeconds: number | undefined;
    }
  /** A success status with a body that does not keep to the contract. */
  | { readonly kind: 'contract'; readonly status: number }
  /** A success whose body is another order than the one that was sent or asked for. */
  | { readonly kind: 'mismatch'; readonly status: number }
  /** An answer that was given up, because it is larger than any that the contract allows. */
  | { readonly kind: 'oversized'; readonly status: number }
  /** A redirect: not followed, because an order must only go to the configured address. */
  | { readonly kind: 'redirect' }
  /** The part of the site that would answer, the demo, could not be loaded. */
  | { readonly kind: 'not-loaded' }
  /** An error of the site's own program, before or after the request. */
  | { readonly kind: 'page-error' };

/** The only error, besides an `AbortError`, that a call to the order API rejects with. */
export class OrderApiError extends Error {
  override readonly name = 'OrderApiError';
  /** Why the last try of the call failed. */
  readonly failure: OrderApiFailure;
  /** What is certain of all tries of the call together. */
  readonly certainty: Certainty;

  /**
   * @param message For developers and logs; readers get a message made from `failure`.
   * @param options `doubtful`: an earlier try of the same call may have been taken. Then nothing
   * that a later one is answered makes the call certain.
   */
  constructor(
    failure: OrderApiFailure,
    message: string,
    { doubtful = false, ...options }: ErrorOptions & { readonly doubtful?: boolean } = {},
  ) {
    super(message, options);
    this.failure = failure;
    this.certainty = doubtful ? 'unknown' : certaintyOf(failure);
  }

  get kind(): OrderApiFailure['kind'] {
    return this.failure.kind;
  }
}
