import { OrderApiError, type OrderClient, orderClient } from '#api';
import type { OrderRequest } from '#order';
import {
  attemptStore,
  closeAttempt,
  notePlaced,
  openAttempt,
  placedUnder,
  tellOfAttempt,
} from './attempt.ts';
import { learnOrder, nextQuestion } from './order.ts';
import { NOT_SENDING, sendingStore, submissionStore } from './submission.ts';

/** What of the client sending needs. */
export type Sender = Pick<OrderClient, 'placeOrder'>;

/** Milliseconds in which a sending that was interrupted goes on by itself. */
const resumedWithin = 5 * 60 * 1000;
/** Milliseconds after which an API may have forgotten a key; then it must not be used again. */
const keyLifetime = 24 * 60 * 60 * 1000;

/**
 * Sends an order under its key and keeps what comes of it. The order is noted on the device before
 * the request leaves, and until it is certain whether it was placed.
 *
 * @throws OrderApiError why it was not placed, or is not known to be
 */
export async function send(
  service: string,
  request: OrderRequest,
  idempotencyKey: string,
  client: Sender = orderClient,
): Promise<void> {
  const $sending = sendingStore(service);
  const earlier = attemptStore(service).get().open !== undefined;
  $sending.set({ state: 'sending' });
  try {
    const text = JSON.stringify(request);
    openAttempt(service, { idempotencyKey, request: text, sentAt: Date.now(), told: false });
    const question = nextQuestion();
    const { order } = await client.placeOrder(request, { idempotencyKey });
    notePlaced(service, idempotencyKey, order.id);
    notePlacedHere(service, order.id);
    learnOrder(order, question, Date.now());
  } catch (error) {
    // A second tab with the same draft may have had more luck with the same order.
    const placed = placedUnder(service, idempotencyKey);
    if (placed !== undefined) {
      notePlacedHere(service, placed);
      return;
    }
    if (error instanceof OrderApiError && isSettled(error, earlier)) closeAttempt(service);
    else tellOfAttempt(service);
    throw error;
  } finally {
    $sending.set(NOT_SENDING);
  }
}

function notePlacedHere(service: string, orderId: string): void {
  const $submission = submissionStore(service);
  $submission.set({ ...$submission.get(), orderId, preparing: false });
}

/** Whether it is certain that no sending of this order was taken. */
function isSettled(error: OrderApiError, earlier: boolean): boolean {
  return error.certainty !== 'unknown' && !earlier;
}

/** What became of an order whose answer was missing. */
export type Resumption = 'placed' | 'failed' | 'nothing';

/**
 * Goes on with a sending that a reload or a closed tab has interrupted. One that is older than some
 * minutes is left to the reader, one that is older than a day is forgotten.
 */
export async function resumeInterrupted(service: string, client?: Sender): Promise<Resumption> {
  const { open } = attemptStore(service).get();
  if (!open || sendingStore(service).get().state === 'sending') return 'nothing';
  const age = Date.now() - open.sentAt;
  if (age > keyLifetime) closeAttempt(service);
  else if (age > resumedWithin) tellOfAttempt(service);
  else if (!open.told) return settleAttempt(service, client);
  return 'nothing';
}

/** Sends the open order once more under its own key: it ends as placed, or as not placed. */
export async function settleAttempt(service: string, client?: Sender): Promise<Resumption> {
  const $sending = sendingStore(service);
  const { open } = attemptStore(service).get();
  if (!open || $sending.get().state === 'sending') return 'nothing';
  try {
    await send(service, JSON.parse(open.request) as OrderRequest, open.idempotencyKey, client);
    return 'placed';
  } catch (error) {
    if (!(error instanceof OrderApiError)) throw error;
    fail(service, error);
    return 'failed';
  }
}

let failures = 0;

/** Shows why sending failed. */
export function fail(service: string, { failure }: OrderApiError): void {
  sendingStore(service).set({ state: 'failed', failure, count: ++failures });
}

/** Shows that another order comes first. */
export function hold(service: string): void {
  tellOfAttempt(service);
  sendingStore(service).set({ state: 'held', count: ++failures });
}
