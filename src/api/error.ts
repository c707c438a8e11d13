import type { Problem } from './problem.ts';

/** How a call to the order API can fail. `status` is the HTTP status of the answer. */
export type OrderApiFailure =
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
  /** The demo backend could not be started in this browser. */
  | { readonly kind: 'demo-unavailable' };

/** The only error, besides an `AbortError`, that a call to the order API rejects with. */
export class OrderApiError extends Error {
  override readonly name = 'OrderApiError';
  readonly failure: OrderApiFailure;

  /** @param message For developers and logs; readers get a message made from `failure`. */
  constructor(failure: OrderApiFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }

  get kind(): OrderApiFailure['kind'] {
    return this.failure.kind;
  }
}
