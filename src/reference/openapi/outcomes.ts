import { certaintyOf, problemTypes, type Certainty, type ProblemType } from '#api';
import { problemExample } from '../examples.ts';

/**
 * What an answer to an order proves about that order: `x-order-outcome` of the OpenAPI file. `open`:
 * it may have been placed.
 */
export type OrderOutcome = 'placed' | 'not-placed' | 'refused' | 'open';

const ofCertainty = {
  refused: 'refused',
  'not-sent': 'not-placed',
  unknown: 'open',
} as const satisfies Readonly<Record<Certainty, OrderOutcome>>;

/** What a problem proves about an order, as the site's own client concludes it. */
export function problemOutcome(code: ProblemType): OrderOutcome {
  const { status } = problemTypes[code];
  const problem = problemExample(code, '/');
  return ofCertainty[
    certaintyOf({ kind: 'problem', status, problem, retryAfterSeconds: undefined })
  ];
}

/** What holds for every one of some problems; `open` where they differ. */
export function commonOutcome(codes: readonly ProblemType[]): OrderOutcome {
  const [first = 'open', ...others] = new Set(codes.map(problemOutcome));
  return others.length === 0 ? first : 'open';
}
