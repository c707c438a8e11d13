import type { Sending, SendingIn } from './record.ts';
import {
  CLOCK_TOLERANCE,
  KEY_USABLE_FOR,
  MISSED_REQUEST_KEPT_FOR,
  OUTCOME_KEPT_FOR,
  REFUSAL_KEPT_FOR,
  TRY_LASTS,
} from './times.ts';
import { opened, putInDoubt, type Open, type Try } from './tries.ts';

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
export function afterTime(sending: Sending, now: number): Sending | undefined {
  switch (sending.state) {
    case 'sending':
    case 'unknown':
      return isKeyUsable(sending.firstSentAt, now, seenAt(sending))
        ? withoutStaleTries(sending, now)
        : expire(sending, now);
    case 'waiting':
      return now < sending.until ? sending : afterTime(miss(sending, sending.until), now);
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
    ? opened(sending, putInDoubt(sending.tries, isStale))
    : sending;
}
