import {
  draftIdOfKey,
  explainFailure,
  newDraftId,
  OrderApiError,
  type OrderApiFailure,
  type OrderClient,
  orderClient,
  referenceCode,
} from '#api';
import {
  comesFirst,
  KEY_USABLE_FOR,
  type Outgoing,
  type Report,
  RESUMES_WITHIN,
  type Sending,
  type SendingIn,
  WAITS_FOR,
} from '#sending';
import { atom } from 'nanostores';
import { holdLock, isLockHeld, whenLockIsFree } from './locks.ts';
import { learnOrder, nextQuestion } from './order.ts';
import { noteOrdered } from './order-notes.ts';
import { perService } from './per-service.ts';
import { decide, forgetUnreadable, record, sendingsStore } from './sendings.ts';
import { followPlaced, submissionStore } from './submission.ts';

/** What of the client sending needs. */
export type Sender = Pick<OrderClient, 'placeOrder'>;

/** How many orders this page has placed: with each of them it leads to the order. */
export const placedHereStore = perService(() => atom(0));

/** The tries that this page makes, and the waiting for a connection that it does, by their ids. */
const held = new Map<string, (() => void) | undefined>();

const lockOf = (holder: string) => `order-try:${holder}`;

/**
 * Whether a press is still what the reader wants now: a device may have slept for hours between the
 * press and the moment at which it can be followed. Times in milliseconds since the epoch.
 */
export function isStillWanted(pressedAt: number, now: number): boolean {
  return now - pressedAt < WAITS_FOR;
}

/** Begins a try: from now on other tabs can see that its page is alive. @returns its id */
export async function beginTry(): Promise<string> {
  const id = newDraftId();
  held.set(id, await holdLock(lockOf(id)));
  return id;
}

/**
 * Whether other tabs, and this one after a reload, can see that the page of a try is alive. Where
 * they cannot, nothing is sent by itself later: nobody could tell whether it still will be.
 */
export function isTrySeen(id: string): boolean {
  return held.get(id) !== undefined;
}

/** Ends a try that was begun, or the waiting that followed it. */
export function endTry(id: string): void {
  held.get(id)?.();
  held.delete(id);
}

/** What came of a try. */
export interface TryOutcome {
  readonly sending: Sending | undefined;
  /** Why it failed, if it did. */
  readonly failure?: OrderApiFailure;
}

/**
 * Makes a try that is on record already, and puts on record what comes of it.
 *
 * @throws what is no failure of the API, but a mistake of the program
 */
export async function makeTry(
  service: string,
  id: string,
  { key, request, price, firstSentAt }: SendingIn<'sending'>,
  client: Sender = orderClient,
): Promise<TryOutcome> {
  const order: Outgoing = { key, request, price };
  const question = nextQuestion();
  const startedAt = Date.now();
  const connection = hearOfConnection();
  try {
    const { order: placed } = await client.placeOrder(request, {
      idempotencyKey: order.key,
      notAfter: firstSentAt + KEY_USABLE_FOR,
    });
    learnOrder(placed, question, Date.now());
    const event = { type: 'placed', at: Date.now(), order, orderId: placed.id } as const;
    const after = await record(service, order.key, event);
    endTry(id);
    showPlaced(service, after);
    return { sending: after };
  } catch (error) {
    const at = Date.now();
    if (!(error instanceof OrderApiError)) {
      await record(service, order.key, { type: 'abandoned', at, holder: id });
      endTry(id);
      throw error;
    }
    const { certainty, failure } = error;
    const report = reportOf(failure, at);
    const event = { type: 'failed', at, order, try: id, startedAt, certainty, report } as const;
    const after = await record(service, order.key, event);
    if (after?.state === 'waiting') {
      waitForConnection(service, after, client);
      // It may have come back before anybody listened for it.
      if (connection.cameBack()) void tryAgain(service, key, 'waiting', client);
    } else {
      endTry(id);
    }
    showPlaced(service, after);
    return { sending: after, failure };
  } finally {
    connection.end();
  }
}

/** Hears whether the connection comes back while something else is waited for. */
function hearOfConnection() {
  let back = false;
  const hear = (): void => {
    back = true;
  };
  const page = typeof window === 'undefined' ? undefined : window;
  page?.addEventListener('online', hear);
  return {
    cameBack: () => back,
    end: () => {
      page?.removeEventListener('online', hear);
    },
  };
}

/** So many errors of an API, and characters of its words, are kept: more than a reader reads at once. */
const mostErrors = 20;
const longestDetail = 500;

/** What of a failure stays on record. */
function reportOf(failure: OrderApiFailure, at: number): Report {
  const { reason, remedy, retryAfterSeconds, detail } = explainFailure(failure);
  const errors = failure.kind === 'problem' ? failure.problem.errors.slice(0, mostErrors) : [];
  return {
    reason,
    remedy,
    at,
    code: referenceCode(failure),
    ...(retryAfterSeconds !== undefined && { retryAt: at + retryAfterSeconds * 1000 }),
    ...(detail !== undefined && { detail: detail.slice(0, longestDetail) }),
    ...(errors.length > 0 && { errors: errors.map(({ pointer, code }) => ({ pointer, code })) }),
  };
}

/** Shows an order that this page has placed, or found to be placed. */
export function showPlaced(service: string, sending: Sending | undefined): void {
  if (sending?.state !== 'placed') return;
  followPlaced(service, sending);
  noteOrdered(sending.orderId, { price: sending.price });
  const $placed = placedHereStore(service);
  $placed.set($placed.get() + 1);
}

/**
 * Sends an open order once more under its own key, to find out what became of it. Does nothing while
 * it is on its way, and once the API may have forgotten the key.
 */
export async function settleSending(service: string, key: string, client?: Sender): Promise<void> {
  await tryAgain(service, key, 'unknown', client);
}

async function tryAgain(
  service: string,
  key: string,
  from: 'unknown' | 'waiting',
  client: Sender | undefined,
): Promise<void> {
  const pressedAt = Date.now();
  const id = await beginTry();
  const sendings = await decide(service, (present, at) => {
    const sending = present[key];
    if (sending?.state !== from || !isStillWanted(pressedAt, at)) return [];
    if (sending.state === 'waiting') {
      // Nothing is ordered behind the reader's back while another order comes first.
      const isBehind = Object.values(present).some(comesFirst);
      if (isBehind) return [[key, { type: 'abandoned', at, holder: sending.holder }]];
    }
    const waitUntil = sending.state === 'waiting' ? { waitUntil: sending.until } : {};
    return [[key, { type: 'sent', at, order: sending, try: id, ...waitUntil }]];
  });
  const sending = sendings[key];
  if (isTry(sending, id)) await makeTry(service, id, sending, client);
  else endTry(id);
}

/** Whether a try is on its way by the record, so that it has to be made. */
export function isTry(sending: Sending | undefined, id: string): sending is SendingIn<'sending'> {
  return sending?.state === 'sending' && sending.tries.some((candidate) => candidate.id === id);
}

/**
 * Sends what found no connection as soon as there is one, but not later than the reader was told.
 * A change of the order, another tab or the reader may end the waiting before.
 */
function waitForConnection(service: string, waiting: SendingIn<'waiting'>, client: Sender): void {
  const { key, holder, until } = waiting;
  const connected = (): void => void tryAgain(service, key, 'waiting', client);
  const late = setTimeout(() => {
    void record(service, key, { type: 'passed', at: Date.now() });
  }, until - Date.now());
  window.addEventListener('online', connected);
  // Held until the record says that it waits no more: whoever sees the lock free may end the waiting.
  const unsubscribe = sendingsStore(service).listen((sendings) => {
    const sending = sendings[key];
    if (sending?.state === 'waiting' && sending.holder === holder) return;
    window.removeEventListener('online', connected);
    clearTimeout(late);
    unsubscribe();
    endTry(holder);
  });
}

/**
 * The reader does not follow a sending up any more, or does not want to be told of it. One that has
 * changed since they saw it stays, and is shown as it is now.
 */
export async function forgetSending({ service, key, state: seen }: Sending): Promise<void> {
  await record(service, key, { type: 'discarded', at: Date.now(), seen });
}

/** Ends the waiting of this tab's order for a connection: nothing of it is sent by itself. */
export function stopWaiting(service: string): void {
  for (const sending of Object.values(sendingsStore(service).get())) {
    if (sending.state === 'waiting' && isOwn(sending)) void forgetSending(sending);
  }
}

/**
 * What a page of a service begins with: it finds out which pages are gone that were sending, or
 * waiting to send; and goes on with a sending that a reload of this very tab has interrupted a
 * moment ago. Any other is left to the reader.
 */
export async function resumeSending(service: string, client?: Sender): Promise<void> {
  followSendings(service);
  forgetUnreadable(service);
  if (!isReloaded()) return;
  for (const sending of Object.values(sendingsStore(service).get())) {
    if (sending.state !== 'sending' || !isOwn(sending)) continue;
    const { id = '', startedAt = 0 } = sending.tries.findLast(({ inDoubt }) => !inDoubt) ?? {};
    // Where nobody can tell, the page may be alive, in the tab that this one was duplicated from.
    if (held.has(id) || (await isLockHeld(lockOf(id))) !== false) continue;
    await record(service, sending.key, { type: 'abandoned', at: Date.now(), holder: id });
    if (Date.now() - startedAt < RESUMES_WITHIN) await settleSending(service, sending.key, client);
  }
}

/** Whether the reader has loaded the page anew: it was not opened, restored, or come back to. */
function isReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
}

/** Takes over what becomes of this draft's order in any tab, and learns which pages are gone. */
function followSendings(service: string): void {
  if (followedServices.has(service)) return;
  followedServices.add(service);
  sendingsStore(service).subscribe((sendings) => {
    for (const sending of Object.values(sendings)) {
      if (sending.state === 'placed' && isOwn(sending)) followPlaced(service, sending);
      for (const holder of holdersOf(sending)) void followHolder(service, sending.key, holder);
    }
  });
}

const followedServices = new Set<string>();
const followedHolders = new Set<string>();

/** Learns when the page that sends, or waits to, is gone. Where nobody can tell, time does. */
async function followHolder(service: string, key: string, holder: string): Promise<void> {
  if (held.has(holder) || followedHolders.has(holder)) return;
  followedHolders.add(holder);
  if (!(await whenLockIsFree(lockOf(holder)))) return;
  await record(service, key, { type: 'abandoned', at: Date.now(), holder });
}

/** Whether it was sent from the draft of this tab, in whatever tab. */
export function isOwn({ service, key }: Sending): boolean {
  return draftIdOfKey(key) === submissionStore(service).get().draftId;
}

function holdersOf(sending: Sending): readonly string[] {
  if (sending.state === 'waiting') return [sending.holder];
  if (sending.state !== 'sending') return [];
  return sending.tries.filter(({ inDoubt }) => !inDoubt).map(({ id }) => id);
}
