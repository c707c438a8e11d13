import { failureReason, idempotencyKeyFor, type OrderApiFailure } from '#api';
import { type Draft, monthlyPrice, type Offer, toOrderRequest, validate } from '#order';
import { comesFirst, isKeyUsable, type Sending, type Sendings, WAITS_FOR } from '#sending';
import { apiIssues } from './api-issues.ts';
import { clearIssues, showIssues, showRefusal } from './issues.ts';
import { beginTry, endTry, isOwn, isTry, makeTry, type Sender, showPlaced } from './send.ts';
import { decide, type Decision } from './sendings.ts';
import { draftIdOf, renameDraft } from './submission.ts';

/**
 * What came of a submit: the order was placed, perhaps by another tab; the draft has issues, which
 * are shown; another order of the service comes first; sending ended otherwise, and the record says
 * how; or it did nothing, because the order is already on its way.
 */
export type PlaceOutcome = 'placed' | 'rejected' | 'held' | 'failed' | 'ignored';

const placing = new Set<string>();

/**
 * Submits a draft: checks it, puts it on record, sends it, and puts what comes of it into the stores
 * of its service. Sending the same order again, also after a reload or from a second tab with the
 * same draft, never places a second one. While it is not certain whether another order was placed,
 * none is sent.
 */
export async function placeOrder(
  service: string,
  draft: Draft,
  offer: Offer,
  client?: Sender,
): Promise<PlaceOutcome> {
  if (placing.has(service)) return 'ignored';
  const issues = validate(draft, offer);
  if (issues.length > 0) {
    showIssues(service, issues);
    return 'rejected';
  }
  clearIssues(service);

  placing.add(service);
  const id = await beginTry();
  try {
    return await submit(service, id, draft, offer, client);
  } finally {
    placing.delete(service);
  }
}

async function submit(
  service: string,
  id: string,
  draft: Draft,
  offer: Offer,
  client: Sender | undefined,
): Promise<PlaceOutcome> {
  const request = toOrderRequest(draft, offer);
  const price = monthlyPrice(draft, offer);
  const order = {
    request,
    ...(price && {
      price: { cents: price.cents, currency: price.currency, approximate: price.approximate },
    }),
  };
  let key = '';
  const sendings = await decide(service, (present, at): Decision => {
    key = keyFor(service, JSON.stringify(request), present, at);
    if (isHeld(key, present) || Object.values(present).some(isOwnPlaced)) return [];
    if (present[key]?.state === 'sending') return [];
    return [
      ...supersededBy(key, present).map((old) => [old, { type: 'discarded', at }] as const),
      [key, { type: 'sent', at, order: { ...order, key }, try: id, waitUntil: at + WAITS_FOR }],
    ];
  });

  const sending = sendings[key];
  if (!isTry(sending, id)) {
    endTry(id);
    const placed = Object.values(sendings).find(isOwnPlaced);
    showPlaced(service, placed);
    if (placed) return 'placed';
    return isHeld(key, sendings) ? 'held' : 'ignored';
  }
  const outcome = await makeTry(service, id, sending, client);
  switch (outcome.sending?.state) {
    case 'placed':
      return 'placed';
    case 'refused':
      return outcome.failure ? refuse(service, draft, outcome.failure) : 'failed';
    default:
      return 'failed';
  }
}

/** The key of the order. One that was given up so long ago that the API may forget it is not used. */
function keyFor(service: string, text: string, present: Sendings, now: number): string {
  const key = idempotencyKeyFor(draftIdOf(service), text);
  const known = present[key];
  if (known?.state !== 'given-up' || isKeyUsable(known.firstSentAt, now)) return key;
  return idempotencyKeyFor(renameDraft(service), text);
}

/** Whether another order comes first, or this one itself has to be found before it is sent again. */
function isHeld(key: string, present: Sendings): boolean {
  return Object.values(present).some(
    (sending) => comesFirst(sending) && (sending.key !== key || sending.state === 'expired'),
  );
}

const isOwnPlaced = (sending: Sending): boolean => sending.state === 'placed' && isOwn(sending);

/** What the same draft was sent as before: it was not taken, and its place is taken now. */
function supersededBy(key: string, present: Sendings): readonly string[] {
  return Object.values(present)
    .filter((sending) => sending.key !== key && isOwn(sending))
    .filter(({ state }) => state === 'unsent' || state === 'refused' || state === 'waiting')
    .map((sending) => sending.key);
}

function refuse(service: string, draft: Draft, failure: OrderApiFailure): PlaceOutcome {
  // Whoever used the key, the next sending is not theirs.
  if (failureReason(failure) === 'key-reused') renameDraft(service);
  const found = failure.kind === 'problem' ? apiIssues(failure.problem.errors, draft) : [];
  if (found.length === 0) return 'failed';
  showRefusal(service, draft, found);
  return 'rejected';
}
