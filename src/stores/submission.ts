import { atom } from 'nanostores';
import { newIdempotencyKey, OrderIdSchema, type OrderApiFailure } from '#api';
import type { OrderRequest } from '#order';
import { z } from '#sources';
import { perService } from './per-service.ts';
import { sessionAtom } from './session.ts';

/*
 * Stored as JSON. `attempt` is written before the request leaves, so that a reload in the middle,
 * or a lost answer, is followed by a second sending of the same order, never by a second order.
 * `attempt.request` is the request's JSON: a different order is a different text and gets a new key.
 */
const SubmissionSchema = z.object({
  attempt: z.exactOptional(z.object({ idempotencyKey: z.string(), request: z.string() })),
  /** The order that was placed last. */
  orderId: z.exactOptional(OrderIdSchema),
});
export type Submission = z.infer<typeof SubmissionSchema>;

/** Nothing sent, nothing placed: also the server's snapshot of the store. */
export const NO_SUBMISSION: Submission = Object.freeze({});

/** What was sent and placed for one service in this session. */
export const submissionStore = perService((service) =>
  sessionAtom(`order-submission:v1:${service}`, SubmissionSchema, NO_SUBMISSION),
);

/** Whether an order is on its way. Not stored: a reload ends every sending. */
export type Sending =
  | { readonly state: 'idle' }
  | { readonly state: 'sending' }
  | { readonly state: 'failed'; readonly failure: OrderApiFailure };

/** Also the server's snapshot of the store. */
export const NOT_SENDING: Sending = Object.freeze({ state: 'idle' });

/** Whether the order of one service is on its way, and how the last sending failed. */
export const sendingStore = perService(() => atom<Sending>(NOT_SENDING));

/** The key for a request: the last one's if the request is the same, else a new one, stored. */
export function keyFor(service: string, request: OrderRequest): string {
  const $submission = submissionStore(service);
  const { attempt } = $submission.get();
  const text = JSON.stringify(request);
  if (attempt?.request === text) return attempt.idempotencyKey;

  const idempotencyKey = newIdempotencyKey();
  $submission.set({ ...$submission.get(), attempt: { idempotencyKey, request: text } });
  return idempotencyKey;
}

/** Lets the same configuration be ordered once more: the next sending is a new order. */
export function startNewOrder(service: string): void {
  submissionStore(service).set(NO_SUBMISSION);
  sendingStore(service).set(NOT_SENDING);
}
