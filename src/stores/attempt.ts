import { OrderIdSchema } from '#api';
import { z } from '#sources';
import { perService } from './per-service.ts';
import { deviceAtom } from './session.ts';

/*
 * An order that was sent and whose answer is not known yet. It is written before the request leaves
 * and removed with the answer, so what lies here is an order that may or may not have been placed.
 * On the device and not in the session: the tab may be closed in the middle.
 */
const AttemptSchema = z.object({
  idempotencyKey: z.string(),
  /** The request's JSON. */
  request: z.string(),
  /** Milliseconds since the epoch. */
  sentAt: z.number(),
  /** Whether the reader was told that the answer is missing; from then on only they send it. */
  told: z.boolean(),
});
export type Attempt = z.infer<typeof AttemptSchema>;

const OpenAttemptSchema = z.object({
  open: z.exactOptional(AttemptSchema),
  /** What became of the last one that was placed: a second tab with the same draft learns it here. */
  placed: z.exactOptional(z.object({ idempotencyKey: z.string(), orderId: OrderIdSchema })),
});
export type OpenAttempt = z.infer<typeof OpenAttemptSchema>;

/** Every sending was answered: also the server's snapshot of the store. */
export const NO_ATTEMPT: OpenAttempt = Object.freeze({});

/** The order of one service whose answer is not known, in whatever tab it was sent. */
export const attemptStore = perService((service) =>
  deviceAtom(`order-attempt:v1:${service}`, OpenAttemptSchema, NO_ATTEMPT),
);

/** Notes an order before it is sent. */
export function openAttempt(service: string, open: Attempt): void {
  const $attempt = attemptStore(service);
  $attempt.set({ ...$attempt.get(), open });
}

/** It was not placed, or the reader does not want to know it any more. */
export function closeAttempt(service: string): void {
  const { placed } = attemptStore(service).get();
  attemptStore(service).set(placed ? { placed } : NO_ATTEMPT);
}

/** It was placed. */
export function notePlaced(service: string, idempotencyKey: string, orderId: string): void {
  attemptStore(service).set({ placed: { idempotencyKey, orderId } });
}

/** The order that was placed last under this key, in whatever tab. */
export function placedUnder(service: string, idempotencyKey: string): string | undefined {
  const { placed } = attemptStore(service).get();
  return placed?.idempotencyKey === idempotencyKey ? placed.orderId : undefined;
}

/** The reader knows that the answer is missing. */
export function tellOfAttempt(service: string): void {
  const { open } = attemptStore(service).get();
  if (open && !open.told) openAttempt(service, { ...open, told: true });
}
