import type { Session } from './session.ts';

/** Which part of the contract a check belongs to, in the words of the report. */
export const groups = [
  'Access',
  'Listing orders',
  'Reading an order',
  'Billing profiles and client address',
  'Refusing requests',
  'Placing orders',
  'Idempotency',
  'Following an order',
  'Other origins and cookies',
  'All answers',
] as const;
export type Group = (typeof groups)[number];

/** One thing that the contract says, and how to find out whether an API keeps to it. */
export interface Check {
  /** Kebab-case; stays the same as long as the check means the same. */
  readonly id: string;
  readonly group: Group;
  /** What an API does that keeps to it, as a sentence without a full stop. */
  readonly title: string;
  /** What the contract says, or what a client does with it: why it matters. */
  readonly reason: string;
  /** Where the handbook explains it: a page below `reference/` with its anchor. */
  readonly see: `${'order-api' | 'errors'}/#${string}`;
  /** Clients depend on what is required; what is recommended makes them quicker or clearer. */
  readonly level: 'required' | 'recommended';
  /**
   * Whether an API, right or wrong, can make an order of what the check sends. Such a check runs only
   * when the caller has said that orders may be placed.
   */
  readonly mayOrder?: true;
  /** Returns when it is kept; says by `NotKept` and `NotChecked` that it isn't, or can't be told. */
  readonly run: (session: Session) => Promise<void> | void;
}

/** What was seen is not what the contract says. The message says what was seen. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
}

/** Nothing can be said about it. The message says why. */
export class NotChecked extends Error {
  override readonly name = 'NotChecked';
}

/** Ends a check with all that was seen, if anything was: the first three, and how many more. */
export function reportSeen(seen: readonly string[]): void {
  if (seen.length === 0) return;
  const more = seen.length > 3 ? [`and ${seen.length - 3} more like these`] : [];
  throw new NotKept([...seen.slice(0, 3), ...more].join('; '));
}
