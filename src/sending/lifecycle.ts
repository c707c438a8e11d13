import type { Certainty } from '#api';
import type { OrderRequest } from '#order';
import {
  subjectOf,
  type Report,
  type Sending,
  type SendingIn,
  type SendingState,
} from './record.ts';
import { atTime, isKeyUsable, miss } from './time.ts';
import { isOpen, capTries, withTries, markInDoubt, type Open, type Try } from './tries.ts';

/** Something that happened to a sending, at a time in milliseconds since the epoch. */
export type SendingEvent =
  /** A try leaves; `waitUntil` if the order may wait for a connection that is not there. */
  | {
      readonly type: 'sent';
      readonly at: number;
      readonly order: Outgoing;
      readonly try: string;
      readonly waitUntil?: number;
    }
  /** A try was answered: with the order. */
  | {
      readonly type: 'placed';
      readonly at: number;
      readonly order: Outgoing;
      readonly orderId: string;
    }
  /** A try that began at a time failed; `certainty` is what that says of this try alone. */
  | {
      readonly type: 'failed';
      readonly at: number;
      readonly order: Outgoing;
      readonly try: string;
      readonly startedAt: number;
      readonly certainty: Certainty;
      readonly report: Report;
    }
  /** The page that made a try, or that waits for the connection, is gone. */
  | { readonly type: 'abandoned'; readonly at: number; readonly holder: string }
  /** The reader, or another tab, knows which order it is. */
  | { readonly type: 'recognised'; readonly at: number; readonly orderId: string }
  /**
   * The reader, who saw it in this state, does not want to follow it up, to wait or to be told any
   * more. What has changed meanwhile is not what they meant.
   */
  | { readonly type: 'discarded'; readonly at: number; readonly seen: SendingState }
  /** Time has passed. */
  | { readonly type: 'passed'; readonly at: number };

/** An order on its way out. */
export interface Outgoing {
  readonly key: string;
  readonly request: OrderRequest;
  readonly price?: Sending['price'];
}

/*
 * What becomes of a sending. A dash: it stays as it is. "gone": nothing is kept of it. "unknown 4":
 * only a try that the record does not know any more puts it in doubt.
 *
 *             sent      placed   failed: not sent  failed: refused  failed: unknown  abandoned  recognised  discarded  passed
 *  (none)     sending   placed   unsent            refused          unknown          -          -           -          -
 *  waiting    sending   placed   -                 -                unknown 4        missed     placed      gone       missed, 10 minutes after the press
 *  sending    sending   placed   unsent 1          refused 1        unknown 2        unknown 2  placed      -          unknown, 90 s after the last try began; expired, 23 h after the first
 *  unknown    sending   placed   unsent 1          refused 1        -                -          placed      given up   expired, 23 hours after the first try
 *  missed     sending   placed   -                 -                unknown 4        -          placed      gone       without its request a day after the press
 *  unsent     sending   placed   -                 -                unknown 4        -          placed      gone       gone, a day later
 *  refused    sending   placed   -                 -                unknown 4        -          placed      gone       gone, a day later
 *  given up   sending 3 placed   gone 1            gone 1           -                -          placed      -          gone, 30 days later
 *  expired    -         placed   -                 -                -                -          placed      given up   -
 *  placed     -         placed 5 -                 -                -                -          -           -          gone, 30 days later
 *
 *  1  once no other try under the key is running or in doubt; else it stays, or becomes unknown. An
 *     unsent order that may wait for the connection becomes waiting.
 *  2  once no other try is running; only by the page that made the try, or that waits.
 *  3  while the key is usable.
 *  5  with the order that the API names, where so far only the reader had named one.
 *
 * Placed wins over everything, because only the order itself proves it.
 */

/** The sending after an event; undefined if nothing is to be kept of it. */
export function transition(known: Sending | undefined, event: SendingEvent): Sending | undefined {
  const sending = known && atTime(known, event.at);
  switch (event.type) {
    case 'sent':
      return send(sending, event);
    case 'placed':
      return sending?.state === 'placed' && !sending.recognised
        ? sending
        : place(sending ?? fresh(event.order), event);
    case 'failed':
      return fail(sending ?? begun(event), event);
    case 'abandoned':
      return sending && abandon(sending, event);
    case 'recognised':
      if (!sending || sending.state === 'placed') return sending;
      return { ...place(sending, event), recognised: true };
    case 'discarded':
      return sending?.state === event.seen ? discard(sending, event.at) : sending;
    case 'passed':
      return sending;
  }
}

/** What all states keep. */
type Common = Pick<Sending, 'service' | 'key' | 'subject' | 'price'>;

function common({ service, key, subject, price }: Common): Common {
  return { service, key, subject, price };
}

function fresh({ key, request, price }: Outgoing): Common {
  return { service: request.service, key, subject: subjectOf(request), price };
}

type Sent = Extract<SendingEvent, { type: 'sent' }>;

function send(sending: Sending | undefined, { at, order, try: id, waitUntil }: Sent): Sending {
  if (sending?.state === 'placed' || sending?.state === 'expired') return sending;
  const open = isOpen(sending) || sending?.state === 'given-up' ? sending : undefined;
  if (open && !isKeyUsable(open.firstSentAt, at)) return open;
  const begins: Try = { id, startedAt: at, ...(waitUntil !== undefined && { waitUntil }) };
  return {
    ...common(sending ?? fresh(order)),
    state: 'sending',
    request: order.request,
    // Where it is certain that the API has nothing under the key, its time starts over.
    firstSentAt: open?.firstSentAt ?? at,
    tries: [...capTries(open?.tries ?? []), begins],
  };
}

type Placed = SendingIn<'placed'>;

function place(sending: Common, { at, orderId }: { at: number; orderId: string }): Placed {
  return { ...common(sending), state: 'placed', changedAt: at, orderId };
}

type Failed = Extract<SendingEvent, { type: 'failed' }>;

/** The sending as it was when the try began: for one whose record has been lost meanwhile. */
function begun({ order, try: id, startedAt }: Failed): Sending {
  const tries = [{ id, startedAt }];
  const { request } = order;
  return { ...fresh(order), state: 'sending', request, firstSentAt: startedAt, tries };
}

function fail(sending: Sending, event: Failed): Sending | undefined {
  const { at, certainty, report } = event;
  if (!isOpen(sending) && sending.state !== 'given-up') return sendingInDoubt(sending, event);
  const givenUp = sending.state === 'given-up';
  const ended = sending.tries.find(({ id }) => id === event.try);
  if (!ended && certainty !== 'unknown') return sending;

  if (certainty === 'unknown' || !ended) {
    const doubtful: Try = { id: event.try, startedAt: event.startedAt, inDoubt: true };
    const tries = ended
      ? markInDoubt(sending.tries, ({ id }) => id === ended.id)
      : [...capTries(sending.tries), doubtful];
    return givenUp ? { ...sending, tries } : withTries({ ...sending, report }, tries);
  }
  const tries = sending.tries.filter(({ id }) => id !== ended.id);
  if (tries.length > 0) {
    return givenUp ? { ...sending, tries } : withTries({ ...sending, report }, tries);
  }
  // Nothing has arrived after all.
  if (givenUp) return undefined;
  if (certainty === 'refused') {
    return { ...common(sending), state: 'refused', changedAt: at, report };
  }
  const { request } = sending;
  const { id: holder, waitUntil: until } = ended;
  if (report.reason === 'offline' && until !== undefined && at < until) {
    return { ...common(sending), state: 'waiting', request, holder, until };
  }
  return { ...common(sending), state: 'unsent', changedAt: at, report };
}

/** A try that the record had lost, and that may have been taken, reopens what seemed settled. */
function sendingInDoubt(sending: Sending, event: Failed): Sending {
  const { state } = sending;
  if (event.certainty !== 'unknown' || state === 'placed' || state === 'expired') return sending;
  const { order, report, startedAt } = event;
  const tries: Try[] = [{ id: event.try, startedAt, inDoubt: true }];
  const { request } = order;
  return { ...common(sending), state: 'unknown', request, firstSentAt: startedAt, tries, report };
}

function abandon(sending: Sending, { at, holder }: { at: number; holder: string }): Sending {
  if (sending.state === 'waiting' && sending.holder === holder) return miss(sending, at);
  if (sending.state !== 'sending') return sending;
  return doubt(sending, holder);
}

function doubt(sending: Open, holder: string): Sending {
  const isHit = ({ id, inDoubt }: Try): boolean => id === holder && !inDoubt;
  if (!sending.tries.some(isHit)) return sending;
  return withTries(sending, markInDoubt(sending.tries, isHit));
}

function discard(sending: Sending, at: number): Sending | undefined {
  switch (sending.state) {
    case 'waiting':
    case 'missed':
    case 'unsent':
    case 'refused':
      return undefined;
    case 'unknown':
    case 'expired': {
      const { firstSentAt } = sending;
      const tries = sending.state === 'unknown' ? sending.tries : [];
      return { ...common(sending), state: 'given-up', changedAt: at, firstSentAt, tries };
    }
    default:
      return sending;
  }
}
