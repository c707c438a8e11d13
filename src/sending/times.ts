import { kept } from '#kept';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/*
 * How long things last, in milliseconds. The contract asks an API to keep an idempotency key for
 * a day; what is placed under a forgotten key is a second order.
 */

/** A key is used for so long from its first sending: a day, less an hour for clocks and slow answers. */
export const KEY_USABLE_FOR = kept.sending.holds.request;

/** A device's clock may be put back by so much before nobody knows how old a key is. */
export const CLOCK_TOLERANCE = 5 * MINUTE;

/** An order that found no connection is sent by itself within this time, and not later. */
export const WAITS_FOR = 10 * MINUTE;

/** A sending that a reload interrupts goes on by itself within this time. */
export const RESUMES_WITHIN = 5 * MINUTE;

/**
 * The longest that a try takes while its page is alive: three requests of 15 seconds, and the
 * pauses between them. After this time it is in doubt, also where nothing tells that its page is gone.
 */
export const TRY_LASTS = 90 * SECOND;

/** What waited in vain can be put back into the form for so long from then on. */
export const MISSED_REQUEST_KEPT_FOR = KEY_USABLE_FOR - WAITS_FOR;

/** What was certainly not taken is remembered for so long, so that a reload still says why. */
export const REFUSAL_KEPT_FOR = kept.sending.holds.refusal;

/** An order that was placed, or given up, is known to every tab of the device for so long. */
export const OUTCOME_KEPT_FOR = kept.sending.holds.outcome;
