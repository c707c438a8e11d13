import { failureReason, idempotencyKeyFor, OrderApiError } from '#api';
import { type Draft, monthlyPrice, type Offer, toOrderRequest, validate } from '#order';
import { apiIssues } from './api-issues.ts';
import { attemptStore } from './attempt.ts';
import { clearIssues, showIssues, showRefusal } from './issues.ts';
import { noteOrdered } from './order-notes.ts';
import { fail, hold, send, type Sender } from './send.ts';
import {
  draftIdOf,
  NOT_SENDING,
  renameDraft,
  sendingStore,
  submissionStore,
} from './submission.ts';

/**
 * What came of a submit: the order was placed; the draft has issues, which are shown; sending
 * failed, and `sendingStore` says why; or it did nothing, because the order is already on its way.
 */
export type PlaceOutcome = 'placed' | 'rejected' | 'failed' | 'ignored';

/**
 * Submits a draft: checks it, sends it, and puts what comes of it into the stores of its service.
 * Sending the same order again, also after a reload or from a second tab with the same draft, never
 * places a second one. While it is not certain whether another order was placed, none is sent.
 */
export async function placeOrder(
  service: string,
  draft: Draft,
  offer: Offer,
  client?: Sender,
): Promise<PlaceOutcome> {
  const $sending = sendingStore(service);
  if ($sending.get().state === 'sending') return 'ignored';

  const issues = validate(draft, offer);
  if (issues.length > 0) {
    $sending.set(NOT_SENDING);
    showIssues(service, issues);
    return 'rejected';
  }
  clearIssues(service);

  const request = toOrderRequest(draft, offer);
  const idempotencyKey = idempotencyKeyFor(draftIdOf(service), JSON.stringify(request));
  const { open } = attemptStore(service).get();
  if (open && open.idempotencyKey !== idempotencyKey) {
    hold(service);
    return 'failed';
  }
  try {
    await send(service, request, idempotencyKey, client);
    const { orderId } = submissionStore(service).get();
    if (orderId !== undefined) noteOrdered(orderId, { price: monthlyPrice(draft, offer) });
    return 'placed';
  } catch (error) {
    if (!(error instanceof OrderApiError)) throw error;
    return refuse(service, draft, error);
  }
}

function refuse(service: string, draft: Draft, error: OrderApiError): PlaceOutcome {
  const { failure } = error;
  // Whoever used the key, the next sending is not theirs.
  if (failureReason(failure) === 'key-reused') renameDraft(service);
  const found = failure.kind === 'problem' ? apiIssues(failure.problem.errors, draft) : [];
  if (found.length > 0) {
    showRefusal(service, draft, found);
    return 'rejected';
  }
  fail(service, error);
  return 'failed';
}
