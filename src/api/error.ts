import { failureReason, failureReasons } from './failure-reason.ts';
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
  /** A redirect: calls do not follow it, for an order must not go where nobody chose. */
  | { readonly kind: 'redirect' }
  /** The part of the site that would answer, the demo, could not be loaded. */
  | { readonly kind: 'not-loaded' };

/** The only error, besides an `AbortError`, that a call to the order API rejects with. */
export class OrderApiError extends Error {
  override readonly name = 'OrderApiError';
  readonly failure: OrderApiFailure;
  /** Whether this try of the call, or one before it, may have been taken by the API. */
  readonly unconfirmed: boolean;

  /**
   * @param message For developers and logs; readers get a message made from `failure`.
   * @param options `unconfirmed`: an earlier try of the same call may have been taken.
   */
  constructor(
    failure: OrderApiFailure,
    message: string,
    { unconfirmed = false, ...options }: ErrorOptions & { readonly unconfirmed?: boolean } = {},
  ) {
    super(message, options);
    this.failure = failure;
    const { certainty } = failureReasons[failureReason(failure)];
    this.unconfirmed = certainty === 'unconfirmed' || (unconfirmed && certainty === 'not-sent');
  }

  get kind(): OrderApiFailure['kind'] {
    return this.failure.kind;
  }
}
