import { connectivity } from '#api';
import { isBlocking, RESUMES_WITHIN, type Sending, type SendingIn } from '#sending';
import { atom } from 'nanostores';
import { noteOrdered } from './order-notes.ts';
import { storeFamily } from './atoms.ts';
import { updateSendings, forgetUnreadable, isOwn, record, sendingsStore } from './sendings.ts';
import { followPlaced } from './submission.ts';
import {
  beginTry,
  endTry,
  isStillWanted,
  isTry,
  isTryAlive,
  isTryOfThisPage,
  makeTry,
  type Sender,
  type TryOutcome,
  whenTryIsOver,
} from './tries.ts';

/** How many orders this page has placed: with each of them it leads to the order. */
export const placedHereStore = storeFamily(() => atom(0));

/** Shows an order that this page has placed, or found to be placed. */
export function showPlaced(service: string, sending: Sending | undefined): void {
  if (sending?.state !== 'placed') return;
  followPlaced(service, sending);
  noteOrdered(sending.orderId, { price: sending.price });
  const $placed = placedHereStore(service);
  $placed.set($placed.get() + 1);
}

/**
 * Sends an order that is on record as being sent, shows it if it is placed, and lets it wait if
 * there is no connection.
 */
export async function send(
  service: string,
  id: string,
  sending: SendingIn<'sending'>,
  client?: Sender,
): Promise<TryOutcome> {
  const outcome = await makeTry(service, id, sending, client);
  const { sending: after, isConnected } = outcome;
  if (after?.state === 'waiting') {
    waitForConnection(service, after, client);
    // It may have come back before anybody listened for it.
    if (isConnected) void tryAgain(service, after.key, 'waiting', client);
  }
  showPlaced(service, after);
  return outcome;
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
  const sendings = await updateSendings(service, (present, at) => {
    const sending = present[key];
    if (sending?.state !== from || !isStillWanted(pressedAt, at)) return [];
    if (sending.state === 'waiting') {
      // Nothing is ordered behind the reader's back while another order comes first.
      const isBehind = Object.values(present).some(isBlocking);
      if (isBehind) return [[key, { type: 'abandoned', at, holder: sending.holder }]];
    }
    const waitUntil = sending.state === 'waiting' ? { waitUntil: sending.until } : {};
    return [[key, { type: 'sent', at, order: sending, try: id, ...waitUntil }]];
  });
  const sending = sendings[key];
  if (isTry(sending, id)) await send(service, id, sending, client);
  else endTry(id);
}

/**
 * Sends what found no connection as soon as there is one, but not after the time that the reader was shown.
 * A change of the order, another tab or the reader may end the waiting before.
 */
function waitForConnection(service: string, waiting: SendingIn<'waiting'>, client?: Sender): void {
  const { key, holder, until } = waiting;
  const disconnect = connectivity.subscribe((isOnline) => {
    if (isOnline) void tryAgain(service, key, 'waiting', client);
  });
  const late = setTimeout(() => {
    void record(service, key, { type: 'passed', at: Date.now() });
  }, until - Date.now());
  // Held until the record says that it waits no more: whoever sees the lock free may end the waiting.
  const unsubscribe = sendingsStore(service).listen((sendings) => {
    const sending = sendings[key];
    if (sending?.state === 'waiting' && sending.holder === holder) return;
    disconnect();
    clearTimeout(late);
    unsubscribe();
    endTry(holder);
  });
}

/**
 * The reader does not follow a sending up any more, or does not want to see it. One that has
 * changed since they saw it stays, and is shown as it is now.
 */
export async function forgetSending({ service, key, state: seen }: Sending): Promise<void> {
  await record(service, key, { type: 'discarded', at: Date.now(), seen });
}

/** Stops waiting for a connection to send this tab's order: it is no longer sent automatically. */
export function stopWaiting(service: string): void {
  for (const sending of Object.values(sendingsStore(service).get())) {
    if (sending.state === 'waiting' && isOwn(sending)) void forgetSending(sending);
  }
}

/**
 * Called when a page of a service opens: finds out which pages that were sending, or waiting to,
 * are gone; and resumes a sending that a reload of this very tab has just interrupted. Any other is
 * left to the customer.
 */
export async function resumeSending(service: string, client?: Sender): Promise<void> {
  followSendings(service);
  forgetUnreadable(service);
  if (!isReloaded()) return;
  for (const sending of Object.values(sendingsStore(service).get())) {
    if (sending.state !== 'sending' || !isOwn(sending)) continue;
    const { id = '', startedAt = 0 } = sending.tries.findLast(({ inDoubt }) => !inDoubt) ?? {};
    // Without an answer the page may still be alive, in the tab that this one was duplicated from.
    if (isTryOfThisPage(id) || (await isTryAlive(id)) !== false) continue;
    await record(service, sending.key, { type: 'abandoned', at: Date.now(), holder: id });
    if (Date.now() - startedAt < RESUMES_WITHIN) await settleSending(service, sending.key, client);
  }
}

/** Whether the page was reloaded, and not opened, restored, or returned to. */
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

/** Finds out when the page that sends, or waits to, is gone. Where it cannot, the tries time out. */
async function followHolder(service: string, key: string, holder: string): Promise<void> {
  if (isTryOfThisPage(holder) || followedHolders.has(holder)) return;
  followedHolders.add(holder);
  if (!(await whenTryIsOver(holder))) return;
  await record(service, key, { type: 'abandoned', at: Date.now(), holder });
}

function holdersOf(sending: Sending): readonly string[] {
  if (sending.state === 'waiting') return [sending.holder];
  if (sending.state !== 'sending') return [];
  return sending.tries.filter(({ inDoubt }) => !inDoubt).map(({ id }) => id);
}
