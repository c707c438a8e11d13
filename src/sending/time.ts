import { kept } from '#kept';
import type { Sending, SendingIn } from './record.ts';
import { type Open, withTries, markInDoubt, type Try } from './tries.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/*
 * How long things last, in milliseconds. The contract asks an API to keep an idempotency key for
 * a day; what is placed under a forgotten key is a second order.
 */

/** How long a key is used from its first sending: a day, less an hour for clocks and slow answers. */
export const KEY_USABLE_FOR = kept.sending.holds.request;

/** How far a device's clock may be set back before the age of a key counts as unknown. */
const CLOCK_TOLERANCE = 5 * MINUTE;

/** An order that found no connection is sent automatically within this time, and not later. */
export const WAITS_FOR = 10 * MINUTE;

/** A sending that a reload interrupts is resumed automatically within this time. */
export const RESUMES_WITHIN = 5 * MINUTE;

/**
 * The longest that a try takes while its page is alive: three requests of 15 seconds, and the
 * pauses between them. After this time it is in doubt, also where nothing tells that its page is gone.
 */
const TRY_LASTS = 90 * SECOND;

/** How long an order that waited in vain can be put back into the form from then on. */
const MISSED_REQUEST_KEPT_FOR = KEY_USABLE_FOR - WAITS_FOR;

/** How long an order that was certainly not taken is remembered, so that a reload still says why. */
const REFUSAL_KEPT_FOR = kept.sending.holds.refusal;

/** How long every tab of the device knows an order that was placed or given up. */
const OUTCOME_KEPT_FOR = kept.sending.holds.outcome;

/**
 * Whether a key may still be sent: the API has not had it for so long that it may forget it.
 *
 * @param seenAt The latest time that is known of the sending. A clock that is behind it was put
 * back, and nobody knows how old the key is.
 */
export function isKeyUsable(firstSentAt: number, now: number, seenAt = firstSentAt): boolean {
  return now - firstSentAt < KEY_USABLE_FOR && now - seenAt > -CLOCK_TOLERANCE;
}

/** The sending as it is now: time alone ends tries, keys, waiting and keeping. */
export function atTime(sending: Sending, now: number): Sending | undefined {
  switch (sending.state) {
    case 'sending':
    case 'unknown':
      return isKeyUsable(sending.firstSentAt, now, seenAt(sending))
        ? withoutStaleTries(sending, now)
        : expire(sending, now);
    case 'waiting':
      return now < sending.until ? sending : atTime(miss(sending, sending.until), now);
    case 'missed':
      return now - sending.changedAt < MISSED_REQUEST_KEPT_FOR ? sending : withoutRequest(sending);
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

/** It was not sent while it could be: the request stays, so that it can be put back into the form. */
export function miss(sending: SendingIn<'waiting'>, at: number): Sending {
  const { service, key, subject, price, request } = sending;
  return { service, key, subject, price, state: 'missed', changedAt: at, request };
}

function withoutRequest(sending: SendingIn<'missed'>): Sending {
  if (!sending.request) return sending;
  const { service, key, subject, price, changedAt } = sending;
  return { service, key, subject, price, state: 'missed', changedAt };
}

function expire({ service, key, subject, price, firstSentAt }: Open, now: number): Sending {
  return { service, key, subject, price, state: 'expired', changedAt: now, firstSentAt };
}

function seenAt({ firstSentAt, tries, report }: Open): number {
  const started = tries.map(({ startedAt }) => startedAt);
  return Math.max(firstSentAt, ...started, report?.at ?? firstSentAt);
}

function withoutStaleTries(sending: Open, now: number): Sending {
  const isStale = ({ startedAt, inDoubt }: Try): boolean =>
    !inDoubt && now - startedAt >= TRY_LASTS;
  return sending.tries.some(isStale)
    ? withTries(sending, markInDoubt(sending.tries, isStale))
    : sending;
}
