import { OrderApiError, type OrderClient, orderClient } from '#api';
import { type Draft, type Offer, type OrderRequest, toOrderRequest, validate } from '#order';
import { apiIssues } from './api-issues.ts';
import { clearIssues, showIssues, showRefusal } from './issues.ts';
import { learnOrder, nextQuestion } from './order.ts';
import { keyFor, NOT_SENDING, sendingStore, submissionStore } from './submission.ts';

/**
 * What came of a submit: the order was placed; the draft has issues, which are shown; sending
 * failed, and `sendingStore` says why; or it did nothing, because the order is already on its way.
 */
export type PlaceOutcome = 'placed' | 'rejected' | 'failed' | 'ignored';

/**
 * Submits a draft: checks it, sends it, and puts what comes of it into the stores of its service.
 * Sending the same order again, also after a reload, never places a second one.
 */
export async function placeOrder(
  service: string,
  draft: Draft,
  offer: Offer,
  client: Pick<OrderClient, 'placeOrder'> = orderClient,
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
  return send(service, draft, toOrderRequest(draft, offer), client);
}

async function send(
  service: string,
  draft: Draft,
  request: OrderRequest,
  client: Pick<OrderClient, 'placeOrder'>,
): Promise<PlaceOutcome> {
  const $sending = sendingStore(service);
  $sending.set({ state: 'sending' });
  try {
    // Stored before the request leaves: its answer may never be read.
    const idempotencyKey = keyFor(service, request);
    const question = nextQuestion();
    const { order } = await client.placeOrder(request, { idempotencyKey });
    const $submission = submissionStore(service);
    $submission.set({ ...$submission.get(), orderId: order.id });
    learnOrder(order, question, Date.now());
    $sending.set(NOT_SENDING);
    return 'placed';
  } catch (error) {
    $sending.set(NOT_SENDING);
    if (!(error instanceof OrderApiError)) throw error;
    return refuse(service, draft, error);
  }
}

function refuse(service: string, draft: Draft, { failure }: OrderApiError): PlaceOutcome {
  const found = failure.kind === 'problem' ? apiIssues(failure.problem.errors, draft) : [];
  if (found.length > 0) {
    showRefusal(service, draft, found);
    return 'rejected';
  }
  sendingStore(service).set({ state: 'failed', failure });
  return 'failed';
}
