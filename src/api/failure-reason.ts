import { namesField } from '#order';
import type { OrderApiFailure } from './error.ts';
import { isExplainedFinding, type ProblemError, readProblemType } from './problem.ts';

/**
 * What is certain of one request that failed to place an order. `refused`: the API judged the order
 * and did not take it. `not-sent`: this request was not taken. `unknown`: it may have been taken.
 * None of them says anything of earlier requests under the same key.
 */
export type Certainty = 'refused' | 'not-sent' | 'unknown';

/** What the reader can do: each has its own sentence, and `sign-in`, `ticket` a link. */
export const remedies = [
  'retry',
  'wait',
  'online',
  'sign-in',
  'ticket',
  'review',
  'reload',
] as const;
export type Remedy = (typeof remedies)[number];

/**
 * Every reason why a call can fail, as shown to customers: what they can do, and what it means
 * for an order that was being sent if the API itself says so; see `certaintyOf` for who else may
 * say it. Each name has a message in both languages (`reason.<name>`).
 */
export const failureReasons = {
  /** The browser knows that it has no connection; nothing left it. */
  offline: { certainty: 'not-sent', remedy: 'online' },
  /** No answer, or one that broke off. */
  network: { certainty: 'unknown', remedy: 'retry' },
  /** No complete answer in time. */
  timeout: { certainty: 'unknown', remedy: 'retry' },
  /** 400, and other 4xx of the API itself: the site and the API do not fit together. */
  'bad-request': { certainty: 'refused', remedy: 'ticket' },
  /** 401. */
  'session-over': { certainty: 'not-sent', remedy: 'sign-in' },
  /** 403. */
  forbidden: { certainty: 'not-sent', remedy: 'ticket' },
  /** 404, 410: no such order, or no order API at this address. */
  'not-found': { certainty: 'not-sent', remedy: 'ticket' },
  /** 409: the first sending is still being worked on. */
  'in-progress': { certainty: 'unknown', remedy: 'wait' },
  /** 409 or 422 of the type `idempotency-key-reused`: the next sending gets a new key. */
  'key-reused': { certainty: 'refused', remedy: 'retry' },
  /** 413. */
  'too-large': { certainty: 'refused', remedy: 'review' },
  /** 422. */
  rejected: { certainty: 'refused', remedy: 'review' },
  /** 429. */
  'rate-limited': { certainty: 'not-sent', remedy: 'wait' },
  /** 500 and other 5xx; also an answer of a server in between, such as 502 with a page. */
  'server-error': { certainty: 'unknown', remedy: 'retry' },
  /** 503: servers in between say it too when the API breaks off in the middle of its work. */
  unavailable: { certainty: 'unknown', remedy: 'wait' },
  /** A success that does not keep to the contract: broken JSON, no body, another shape. */
  unreadable: { certainty: 'unknown', remedy: 'retry' },
  /** A success that is about another order than the one in question. */
  mismatch: { certainty: 'unknown', remedy: 'retry' },
  /** An answer so large that it was given up. */
  oversized: { certainty: 'unknown', remedy: 'ticket' },
  /** A redirect, which a call never follows: mostly a sign-in page in between. */
  redirect: { certainty: 'unknown', remedy: 'sign-in' },
  /** 4xx without problem details: nothing says that the API itself has answered. */
  'not-from-api': { certainty: 'unknown', remedy: 'retry' },
  /** The part of the site that would answer could not be loaded. */
  'not-loaded': { certainty: 'not-sent', remedy: 'reload' },
  /** The page itself failed: a mistake in its program, or a browser that is too old for it. */
  'page-error': { certainty: 'unknown', remedy: 'reload' },
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

/** The reason that is shown for a failure. */
export function failureReason(failure: OrderApiFailure): FailureReason {
  switch (failure.kind) {
    case 'problem':
      return readProblemType(failure.problem.type) === 'idempotency-key-reused'
        ? 'key-reused'
        : reasonOfStatus(failure.status);
    case 'http':
      return isSignInOrServer(failure.status) ? reasonOfStatus(failure.status) : 'not-from-api';
    case 'contract':
      return 'unreadable';
    default:
      return failure.kind;
  }
}

/** What a status says alike, whoever sends it: that a sign-in is missing, or that a server failed. */
function isSignInOrServer(status: number): boolean {
  return status === 401 || status >= 500;
}

function reasonOfStatus(status: number): FailureReason {
  return byStatus[status] ?? (status < 500 ? 'bad-request' : 'server-error');
}

/**
 * What a failure says for certain of the request that met it. Certainty comes from evidence: a
 * status alone may come from any server in between, and before it the API may have done its work.
 * Problem details (RFC 9457) count as the API's own word: servers in between seldom write them, and
 * the README asks operators to see to it that theirs do not.
 */
export function certaintyOf(failure: OrderApiFailure): Certainty {
  switch (failure.kind) {
    case 'offline':
    case 'not-loaded':
      // Nothing left the page.
      return 'not-sent';
    case 'problem':
      return failureReasons[failureReason(failure)].certainty;
    default:
      return 'unknown';
  }
}

/** A failure with everything that is shown about it. */
export interface ExplainedFailure {
  readonly reason: FailureReason;
  readonly certainty: Certainty;
  readonly remedy: Remedy;
  /** Seconds after which trying again is worth it, if the API says so. */
  readonly retryAfterSeconds: number | undefined;
  /** The codes of what the API found wrong with the order, each once, in their order. */
  readonly findings: readonly string[];
  /** The API's own words for readers, if it sent some. Source: RFC 9457, section 3.1.4. */
  readonly detail: string | undefined;
}

/** What is shown about a failure. */
export function explainFailure(failure: OrderApiFailure): ExplainedFailure {
  const reason = failureReason(failure);
  return {
    reason,
    certainty: certaintyOf(failure),
    remedy: isOutOfReach(failure) ? 'ticket' : failureReasons[reason].remedy,
    retryAfterSeconds: 'retryAfterSeconds' in failure ? failure.retryAfterSeconds : undefined,
    findings: [...new Set(errorsOf(failure).map(({ code }) => code))],
    detail: failure.kind === 'problem' ? failure.problem.detail : undefined,
  };
}

/**
 * The entry of the error reference that says most about a failure: the first finding that has one,
 * else the API's own type of problem, else the reason.
 */
export function referenceCode(failure: OrderApiFailure): string {
  const finding = errorsOf(failure).find(({ code }) => isExplainedFinding(code));
  const type = failure.kind === 'problem' ? readProblemType(failure.problem.type) : undefined;
  return finding?.code ?? type ?? failureReason(failure);
}

/** Whether the API objects to nothing but what no entry of the reader can change. */
function isOutOfReach(failure: OrderApiFailure): boolean {
  const errors = errorsOf(failure);
  return errors.length > 0 && !errors.some(({ pointer }) => namesField(pointer));
}

function errorsOf(failure: OrderApiFailure): readonly ProblemError[] {
  return failure.kind === 'problem' ? failure.problem.errors : [];
}
