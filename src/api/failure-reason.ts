import type { OrderApiFailure } from './error.ts';
import { readProblemType } from './problem-types.ts';

/**
 * What is certain of an order whose sending failed. `refused`: it was judged and will never be
 * taken, whatever became of earlier sendings. `not-sent`: this sending was not taken; an earlier
 * one may have been. `unconfirmed`: this sending may have been taken.
 */
export type Certainty = 'refused' | 'not-sent' | 'unconfirmed';

/** What the reader can do: each has its own sentence, and `sign-in`, `ticket` a link. */
export type Remedy = 'retry' | 'wait' | 'online' | 'sign-in' | 'ticket' | 'review' | 'reload';

/**
 * Every reason for which a call can fail, as readers are told: what it means for an order that was
 * being sent, and what they can do. Each name has a message in both languages (`reason.<name>`).
 */
export const failureReasons = {
  /** The browser knows that it has no connection; nothing left it. */
  offline: { certainty: 'not-sent', remedy: 'online' },
  /** No answer, or one that broke off. */
  network: { certainty: 'unconfirmed', remedy: 'retry' },
  /** No complete answer in time. */
  timeout: { certainty: 'unconfirmed', remedy: 'retry' },
  /** 400, and 4xx that have no reason of their own: the site and the API do not fit together. */
  'bad-request': { certainty: 'refused', remedy: 'ticket' },
  /** 401. */
  'session-over': { certainty: 'not-sent', remedy: 'sign-in' },
  /** 403. */
  forbidden: { certainty: 'not-sent', remedy: 'ticket' },
  /** 404, 410: no such order, or no order API at this address. */
  'not-found': { certainty: 'not-sent', remedy: 'ticket' },
  /** 409: the first sending is still being worked on. */
  'in-progress': { certainty: 'unconfirmed', remedy: 'wait' },
  /** 409 or 422 of the type `idempotency-key-reused`: the next sending gets a new key. */
  'key-reused': { certainty: 'refused', remedy: 'retry' },
  /** 413. */
  'too-large': { certainty: 'refused', remedy: 'review' },
  /** 422 about nothing that the form shows. */
  rejected: { certainty: 'refused', remedy: 'review' },
  /** 429. */
  'rate-limited': { certainty: 'not-sent', remedy: 'wait' },
  /** 500 and other 5xx; also an answer of a server in between, such as 502 with a page. */
  'server-error': { certainty: 'unconfirmed', remedy: 'retry' },
  /** 503. */
  unavailable: { certainty: 'not-sent', remedy: 'wait' },
  /** A success that does not keep to the contract: broken JSON, no body, another shape. */
  unreadable: { certainty: 'unconfirmed', remedy: 'retry' },
  /** A redirect, which a call never follows: mostly a sign-in page in between. */
  redirect: { certainty: 'not-sent', remedy: 'sign-in' },
  /** The part of the site that would answer could not be loaded. */
  'not-loaded': { certainty: 'not-sent', remedy: 'reload' },
} as const satisfies Readonly<
  Record<string, { readonly certainty: Certainty; readonly remedy: Remedy }>
>;

/** The name of a reason. */
export type FailureReason = keyof typeof failureReasons;

const byStatus: Readonly<Record<number, FailureReason>> = {
  401: 'session-over',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  409: 'in-progress',
  410: 'not-found',
  413: 'too-large',
  422: 'rejected',
  429: 'rate-limited',
  503: 'unavailable',
};

/** The reason that readers are told for a failure. */
export function failureReason(failure: OrderApiFailure): FailureReason {
  switch (failure.kind) {
    case 'problem':
      return readProblemType(failure.problem.type) === 'idempotency-key-reused'
        ? 'key-reused'
        : reasonOfStatus(failure.status);
    case 'http':
      return reasonOfStatus(failure.status);
    case 'contract':
      return 'unreadable';
    default:
      return failure.kind;
  }
}

function reasonOfStatus(status: number): FailureReason {
  return byStatus[status] ?? (status < 500 ? 'bad-request' : 'server-error');
}

/** A failure with all that readers are told about it. */
export interface ExplainedFailure {
  readonly reason: FailureReason;
  readonly certainty: Certainty;
  readonly remedy: Remedy;
  /** Seconds after which trying again is worth it, if the API says so. */
  readonly retryAfterSeconds: number | undefined;
  /** The API's own words for readers, if it sent some. Source: RFC 9457, section 3.1.4. */
  readonly detail: string | undefined;
}

/** What readers are told about a failure. */
export function explainFailure(failure: OrderApiFailure): ExplainedFailure {
  const reason = failureReason(failure);
  return {
    reason,
    ...failureReasons[reason],
    retryAfterSeconds: 'retryAfterSeconds' in failure ? failure.retryAfterSeconds : undefined,
    detail: failure.kind === 'problem' ? failure.problem.detail : undefined,
  };
}
