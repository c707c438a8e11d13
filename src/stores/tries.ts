import {
  connectivity,
  explainFailure,
  newDraftId,
  OrderApiError,
  type OrderApiFailure,
  type OrderClient,
  orderClient,
  referenceCode,
} from '#api';
import { tries } from '#kept/tabs';
import {
  KEY_USABLE_FOR,
  type Outgoing,
  type Report,
  type Sending,
  type SendingIn,
  WAITS_FOR,
} from '#sending';
import { holdLock, isLockHeld, whenLockIsFree } from './locks.ts';
import { mergeOrder, nextSequence } from './order.ts';
import { record } from './sendings.ts';

/*
 * A try: one call of the client that sends an order which is on record. While it runs its page holds
 * a lock, so that other tabs see when the page is gone. `tries` has those of this page, and the waiting
 * for a connection that it does.
 */

/** The part of the client that sending needs. */
export type Sender = Pick<OrderClient, 'placeOrder'>;

const lockOf = (holder: string) => `order-try:${holder}`;

/** Begins a try: from now on other tabs can see that its page is alive. @returns its id */
export async function beginTry(): Promise<string> {
  const id = newDraftId();
  tries.set(id, await holdLock(lockOf(id)));
  return id;
}

/**
 * Whether other tabs, and this one after a reload, can see that the page of a try is alive. Where
 * they cannot, nothing is sent automatically later: no tab could tell whether it still will be.
 */
export function isTrySeen(id: string): boolean {
  return tries.get(id) !== undefined;
}

/** Ends a try that was begun, or the waiting that followed it. */
export function endTry(id: string): void {
  tries.get(id)?.();
  tries.delete(id);
}

/** Whether this page makes the try, or waits for a connection after it. */
export function isTryOfThisPage(id: string): boolean {
  return tries.has(id);
}

/** Whether some page makes the try or waits after it; undefined if nobody can tell. */
export function isTryAlive(id: string): Promise<boolean | undefined> {
  return isLockHeld(lockOf(id));
}

/** Waits until no page makes the try any more. @returns whether that could be found out */
export function whenTryIsOver(id: string): Promise<boolean> {
  return whenLockIsFree(lockOf(id));
}

/** Whether a try is on its way by the record, so that it has to be made. */
export function isTry(sending: Sending | undefined, id: string): sending is SendingIn<'sending'> {
  return sending?.state === 'sending' && sending.tries.some((candidate) => candidate.id === id);
}

/**
 * Whether a press is still what the reader wants now: a device may have slept for hours between the
 * press and the moment at which it can be followed. Times in milliseconds since the epoch.
 */
export function isStillWanted(pressedAt: number, now: number): boolean {
  return now - pressedAt < WAITS_FOR;
}

/** What came of a try. */
export interface TryOutcome {
  readonly sending: Sending | undefined;
  /** Why it failed, if it did. */
  readonly failure?: OrderApiFailure;
  /** Whether the connection came back while the try failed for lack of one. */
  readonly isConnected?: boolean;
}

/**
 * Makes a try that is on record already, and puts on record what comes of it. It ends with that,
 * unless the order waits for a connection now.
 *
 * @throws what is no failure of the API, but an error of the program
 */
export async function makeTry(
  service: string,
  id: string,
  { key, request, price, firstSentAt }: SendingIn<'sending'>,
  client: Sender = orderClient,
): Promise<TryOutcome> {
  const order: Outgoing = { key, request, price };
  const sequence = nextSequence();
  const startedAt = Date.now();
  const connection = watchConnection();
  let after: Sending | undefined;
  try {
    const { order: placed } = await client.placeOrder(request, {
      idempotencyKey: key,
      notAfter: firstSentAt + KEY_USABLE_FOR,
    });
    mergeOrder(placed, sequence, Date.now());
    const event = { type: 'placed', at: Date.now(), order, orderId: placed.id } as const;
    after = await record(service, key, event);
    return { sending: after };
  } catch (error) {
    const at = Date.now();
    if (!(error instanceof OrderApiError)) {
      after = await record(service, key, { type: 'abandoned', at, holder: id });
      throw error;
    }
    const { certainty, failure } = error;
    const report = reportOf(failure, at);
    const event = { type: 'failed', at, order, try: id, startedAt, certainty, report } as const;
    after = await record(service, key, event);
    return { sending: after, failure, isConnected: connection.cameBack() };
  } finally {
    connection.end();
    if (after?.state !== 'waiting') endTry(id);
  }
}

/** Notices whether the connection comes back while something else is under way. */
function watchConnection() {
  let back = false;
  const end = connectivity.subscribe((isOnline) => {
    if (isOnline) back = true;
  });
  return { cameBack: () => back, end };
}

/** How many errors of an API, and characters of its text, are kept: more than anybody reads. */
const maxErrors = 20;
const maxDetailLength = 500;

/** The part of a failure that stays on record. */
function reportOf(failure: OrderApiFailure, at: number): Report {
  const { reason, remedy, retryAfterSeconds, detail } = explainFailure(failure);
  const errors = failure.kind === 'problem' ? failure.problem.errors.slice(0, maxErrors) : [];
  return {
    reason,
    remedy,
    at,
    code: referenceCode(failure),
    ...(retryAfterSeconds !== undefined && { retryAt: at + retryAfterSeconds * 1000 }),
    ...(detail !== undefined && { detail: detail.slice(0, maxDetailLength) }),
    ...(errors.length > 0 && { errors: errors.map(({ pointer, code }) => ({ pointer, code })) }),
  };
}
