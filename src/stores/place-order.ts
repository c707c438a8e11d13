import { idempotencyKeyFor, nextDraftId, type OrderApiFailure } from '#api';
import { type Draft, monthlyPrice, type Offer, type OrderRequest, readOrderRequest } from '#order';
import { isBlocking, isKeyUsable, type Sending, type Sendings, WAITS_FOR } from '#sending';
import { apiIssues } from './api-issues.ts';
import { clearIssues, issuesStore, showIssues, showRefusal } from './issues.ts';
import { send, showPlaced } from './send.ts';
import { updateSendings, type SendingUpdate, isOwn, sendingsStore } from './sendings.ts';
import { draftIdOf, nameDraft } from './submission.ts';
import { beginTry, endTry, isStillWanted, isTry, isTrySeen, type Sender } from './tries.ts';

/**
 * What came of a submit: the order was placed, perhaps by another tab; the draft has issues, which
 * are shown; another order of the service comes first; sending ended otherwise, and the record says
 * how; or it did nothing, because the order is already on its way, or because the device has slept
 * since the press.
 */
export type PlaceOutcome = 'placed' | 'rejected' | 'blocked' | 'failed' | 'ignored';

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
  const order = readOrderRequest(draft, offer);
  if (!order.ok) {
    showIssues(service, offer, order.issues);
    return 'rejected';
  }
  clearIssues(service);

  placing.add(service);
  const press = { at: Date.now(), id: await beginTry() };
  try {
    return await submit(service, press, { draft, offer, request: order.request }, client);
  } finally {
    placing.delete(service);
  }
}

/** A draft without issues, and what it is sent as. */
interface Submitted {
  readonly draft: Draft;
  readonly offer: Offer;
  readonly request: OrderRequest;
}

async function submit(
  service: string,
  { at: pressedAt, id }: { readonly at: number; readonly id: string },
  { draft, offer, request }: Submitted,
  client: Sender | undefined,
): Promise<PlaceOutcome> {
  const price = monthlyPrice(draft, offer);
  const order = {
    request,
    ...(price && {
      price: { cents: price.cents, currency: price.currency, approximate: price.approximate },
    }),
  };
  const text = JSON.stringify(request);
  let key = '';
  const sendings = await updateSendings(service, (present, at): SendingUpdate => {
    const before = replaceable(present);
    const draftId = usableDraftId(service, text, present, at);
    key = idempotencyKeyFor(draftId, text);
    if (isBlocked(key, present) || Object.values(present).some(isOwnPlaced)) return [];
    if (present[key]?.state === 'sending' || !isStillWanted(pressedAt, at)) return [];
    nameDraft(service, draftId);
    const waits = isTrySeen(id) ? { waitUntil: at + WAITS_FOR } : {};
    return [
      ...before
        .filter((old) => old.key !== key)
        .map((old) => [old.key, { type: 'discarded', at, seen: old.state }] as const),
      [key, { type: 'sent', at, order: { ...order, key }, try: id, ...waits }],
    ];
  });

  const sending = sendings[key];
  if (!isTry(sending, id)) {
    endTry(id);
    const placed = Object.values(sendings).find(isOwnPlaced);
    showPlaced(service, placed);
    if (placed) return 'placed';
    return isBlocked(key, sendings) ? 'blocked' : 'ignored';
  }
  const outcome = await send(service, id, sending, client);
  switch (outcome.sending?.state) {
    case 'placed':
      return 'placed';
    case 'refused':
      return refuse(service, key, { draft, offer }, outcome.failure);
    default:
      return 'failed';
  }
}

/** The first name of the draft under which the order can be sent. */
function usableDraftId(service: string, text: string, present: Sendings, now: number): string {
  let draftId = draftIdOf(service);
  while (isKeySpent(present[idempotencyKeyFor(draftId, text)], now)) draftId = nextDraftId(draftId);
  return draftId;
}

/**
 * Whether a key is no good for another sending: the API may have forgotten it since the reader gave
 * the order up, or it is somebody else's.
 */
function isKeySpent(known: Sending | undefined, now: number): boolean {
  return (
    (known?.state === 'given-up' && !isKeyUsable(known.firstSentAt, now)) ||
    (known?.state === 'refused' && known.report?.reason === 'key-reused')
  );
}

/** Whether another order comes first, or this one itself has to be found before it is sent again. */
function isBlocked(key: string, present: Sendings): boolean {
  return Object.values(present).some(
    (sending) => isBlocking(sending) && (sending.key !== key || sending.state === 'expired'),
  );
}

const isOwnPlaced = (sending: Sending): boolean => sending.state === 'placed' && isOwn(sending);

/** What this draft was sent as before, and was certainly not taken: the next sending replaces it. */
function replaceable(present: Sendings): readonly Sending[] {
  return Object.values(present)
    .filter(isOwn)
    .filter(({ state }) => ['waiting', 'missed', 'unsent', 'refused'].includes(state));
}

/**
 * Shows at its fields what the API found wrong with the draft, if it named any; until the same order
 * is sent again in another tab, because that may end otherwise.
 */
function refuse(
  service: string,
  key: string,
  { draft, offer }: Pick<Submitted, 'draft' | 'offer'>,
  failure: OrderApiFailure | undefined,
): PlaceOutcome {
  const found = failure?.kind === 'problem' ? apiIssues(failure.problem.errors, draft) : [];
  if (found.length === 0) return 'failed';
  showRefusal(service, draft, offer, found);
  const unsubscribe = sendingsStore(service).listen((sendings) => {
    if (sendings[key]?.state === 'refused') return;
    unsubscribe();
    if (sendings[key] && issuesStore(service).get().refusal) clearIssues(service);
  });
  return 'rejected';
}
