import type { Certainty } from '#api';
import type { OrderRequest } from '#order';
import { subjectOf, type Report, type Sending, type SendingIn, type Try } from './record.ts';
import {
  CLOCK_TOLERANCE,
  KEY_USABLE_FOR,
  OUTCOME_KEPT_FOR,
  REFUSAL_KEPT_FOR,
  TRY_LASTS,
} from './times.ts';

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
  /** A try failed; `certainty` is what that says of this try alone. */
  | {
      readonly type: 'failed';
      readonly at: number;
      readonly try: string;
      readonly certainty: Certainty;
      readonly report: Report;
    }
  /** The page that made a try, or that waits for the connection, is gone. */
  | { readonly type: 'abandoned'; readonly at: number; readonly holder: string }
  /** The reader, or another tab, knows which order it is. */
  | { readonly type: 'recognised'; readonly at: number; readonly orderId: string }
  /** The reader does not want to follow it up, or to wait, any more. */
  | { readonly type: 'discarded'; readonly at: number }
  /** Time has passed. */
  | { readonly type: 'passed'; readonly at: number };

/** An order on its way out. */
export interface Outgoing {
  readonly key: string;
  readonly request: OrderRequest;
  readonly price?: Sending['price'];
}

/*
 * What becomes of a sending. A dash: it stays as it is. "gone": nothing is kept of it.
 *
 *             sent      placed   failed: not sent  failed: refused  failed: unknown  abandoned  recognised  discarded  passed
 *  (none)     sending   placed   -                 -                -                -          -           -          -
 *  waiting    sending   placed   -                 -                -                unsent     placed      gone       unsent, 10 minutes after the press
 *  sending    sending   placed   unsent 1 2        refused 1        unknown 2        unknown 2  placed      -          unknown, 90 s after the try began; expired, 23 h after the first
 *  unknown    sending   placed   unsent 1          refused 1        -                -          placed      given up   expired, 23 hours after the first try
 *  unsent     sending   placed   -                 -                -                -          placed      gone       gone, a day later
 *  refused    sending   placed   -                 -                -                -          placed      gone       gone, a day later
 *  given up   sending 3 placed   gone 1            gone 1           -                -          placed      -          gone, 30 days later
 *  expired    -         placed   -                 -                -                -          placed      given up   -
 *  placed     -         -        -                 -                -                -          -           -          gone, 30 days later
 *
 *  1  once no other try under the key is running or in doubt; else it stays, or becomes unknown. An
 *     unsent order that may wait for the connection becomes waiting.
 *  2  once no other try is running.
 *  3  while the key is usable.
 *
 * Placed wins over everything, because only the order itself proves it.
 */

/** The sending after an event; undefined if nothing is to be kept of it. */
export function transition(known: Sending | undefined, event: SendingEvent): Sending | undefined {
  const sending = known && afterTime(known, event.at);
  switch (event.type) {
    case 'sent':
      return send(sending, event);
    case 'placed':
      return sending?.state === 'placed' ? sending : place(sending ?? fresh(event.order), event);
    case 'failed':
      return sending && fail(sending, event);
    case 'abandoned':
      return sending && abandon(sending, event);
    case 'recognised':
      return sending && sending.state !== 'placed' ? place(sending, event) : sending;
    case 'discarded':
      return sending && discard(sending, event.at);
    case 'passed':
      return sending;
  }
}

/** Whether the key may still be sent: the API has not had it for so long that it may forget it. */
export function isKeyUsable(firstSentAt: number, now: number): boolean {
  const age = now - firstSentAt;
  return age < KEY_USABLE_FOR && age > -CLOCK_TOLERANCE;
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
  const begun: Try = { id, startedAt: at, ...(waitUntil !== undefined && { waitUntil }) };
  return {
    ...common(sending ?? fresh(order)),
    state: 'sending',
    request: order.request,
    // Where it is certain that the API has nothing under the key, its time begins anew.
    firstSentAt: open?.firstSentAt ?? at,
    tries: [...limited(open?.tries ?? []), begun],
  };
}

/** Many failed tries leave no more doubt than a few, and the record stays small. */
function limited(tries: readonly Try[]): readonly Try[] {
  return tries.length < 20 ? tries : tries.slice(0, 19);
}

function place(sending: Common, { at, orderId }: { at: number; orderId: string }): Sending {
  return { ...common(sending), state: 'placed', changedAt: at, orderId };
}

type Failed = Extract<SendingEvent, { type: 'failed' }>;

function fail(sending: Sending, event: Failed): Sending | undefined {
  const { at, certainty, report } = event;
  const givenUp = sending.state === 'given-up';
  if (!isOpen(sending) && !givenUp) return sending;
  const ended = sending.tries.find(({ id }) => id === event.try);
  if (!ended) return sending;

  if (certainty === 'unknown') {
    const tries = inDoubt(sending.tries, ({ id }) => id === ended.id);
    return givenUp ? { ...sending, tries } : opened({ ...sending, report }, tries);
  }
  const tries = sending.tries.filter(({ id }) => id !== ended.id);
  if (tries.length > 0)
    return givenUp ? { ...sending, tries } : opened({ ...sending, report }, tries);
  // Nothing has arrived after all.
  if (givenUp) return undefined;
  if (certainty === 'refused')
    return { ...common(sending), state: 'refused', changedAt: at, report };
  const { request } = sending;
  if (report.reason === 'offline' && ended.waitUntil !== undefined && at < ended.waitUntil) {
    return {
      ...common(sending),
      state: 'waiting',
      request,
      holder: ended.id,
      until: ended.waitUntil,
    };
  }
  return { ...common(sending), state: 'unsent', changedAt: at, report };
}

function abandon(sending: Sending, { at, holder }: { at: number; holder: string }): Sending {
  if (sending.state === 'waiting' && sending.holder === holder) return miss(sending, at);
  if (sending.state !== 'sending') return sending;
  return doubt(sending, ({ id }) => id === holder);
}

/** It was not sent while it could be: the request stays, so that it can be put back into the form. */
function miss(sending: SendingIn<'waiting'>, at: number): Sending {
  const report: Report = { reason: 'offline', remedy: 'online', at, code: 'offline' };
  return { ...common(sending), state: 'unsent', changedAt: at, report, request: sending.request };
}

function discard(sending: Sending, at: number): Sending | undefined {
  switch (sending.state) {
    case 'waiting':
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

/** The sending as it is now: time alone ends tries, keys, waiting and keeping. */
function afterTime(sending: Sending, now: number): Sending | undefined {
  switch (sending.state) {
    case 'sending':
    case 'unknown': {
      const { firstSentAt } = sending;
      if (!isKeyUsable(firstSentAt, now)) {
        return { ...common(sending), state: 'expired', changedAt: now, firstSentAt };
      }
      if (sending.state === 'unknown') return sending;
      return doubt(sending, ({ startedAt }) => now - startedAt >= TRY_LASTS);
    }
    case 'waiting':
      return now < sending.until ? sending : afterTime(miss(sending, sending.until), now);
    case 'unsent':
    case 'refused':
      return now - sending.changedAt < REFUSAL_KEPT_FOR ? sending : undefined;
    case 'placed':
    case 'given-up':
      return now - sending.changedAt < OUTCOME_KEPT_FOR ? sending : undefined;
    case 'expired':
      return sending;
  }
}

type Open = SendingIn<'sending' | 'unknown'>;

function isOpen(sending: Sending | undefined): sending is Open {
  return sending?.state === 'sending' || sending?.state === 'unknown';
}

/** Puts the running tries that are meant in doubt. */
function doubt(sending: Open, isMeant: (running: Try) => boolean): Sending {
  const isHit = (candidate: Try) => !candidate.inDoubt && isMeant(candidate);
  return sending.tries.some(isHit) ? opened(sending, inDoubt(sending.tries, isHit)) : sending;
}

/** An open sending with these tries: on its way while one of them runs. */
function opened(sending: Open, tries: readonly Try[]): Sending {
  const running = tries.some((candidate) => !candidate.inDoubt);
  return { ...sending, state: running ? 'sending' : 'unknown', tries: [...tries] };
}

function inDoubt(tries: readonly Try[], isMeant: (candidate: Try) => boolean): Try[] {
  return tries.map((candidate) =>
    isMeant(candidate) ? { ...candidate, inDoubt: true } : candidate,
  );
}
