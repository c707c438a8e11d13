import { draftIdOfKey, newDraftId, OrderIdSchema } from '#api';
import { kept } from '#kept';
import type { SendingIn } from '#sending';
import { z } from '#zod';
import { storeFamily, sessionAtom } from './atoms.ts';

/*
 * Stored as JSON, in the session like the draft: a duplicated tab has both.
 * v2: the draft has a name, from which its orders get their idempotency keys.
 */
const SubmissionSchema = z.object({
  /** Names the draft until it becomes an order and the reader asks for another one. */
  draftId: z.exactOptional(z.string()),
  /** The order that was placed last; it is followed until another one is placed. */
  orderId: z.exactOptional(OrderIdSchema),
  /** Whether the reader prepares another order after that one. */
  preparing: z.exactOptional(z.boolean()),
});
export type Submission = z.infer<typeof SubmissionSchema>;

/** Nothing entered, nothing placed: also the server's snapshot of the store. */
export const NO_SUBMISSION: Submission = Object.freeze({});

/** The draft's name, and what was placed for one service in this session. */
export const submissionStore = storeFamily((service) =>
  sessionAtom(`${kept.submission.prefix}v2:${service}`, SubmissionSchema, NO_SUBMISSION),
);

/** The name of a draft; it gets one with the first thing that the reader enters. */
export function draftIdOf(service: string): string {
  const $submission = submissionStore(service);
  const { draftId } = $submission.get();
  if (draftId !== undefined) return draftId;
  const name = newDraftId();
  nameDraft(service, name);
  return name;
}

/** Gives the draft a name: under another one, sending it is another order. */
export function nameDraft(service: string, draftId: string): void {
  const $submission = submissionStore(service);
  if ($submission.get().draftId !== draftId) $submission.set({ ...$submission.get(), draftId });
}

/**
 * The tab shows this order from now on, until the reader prepares another one. Its draft is the one
 * that the order was sent from: what the device knows of another one does not take its place.
 */
export function followPlaced(service: string, { key, orderId }: SendingIn<'placed'>): void {
  const draftId = draftIdOfKey(key);
  const $submission = submissionStore(service);
  const known = $submission.get();
  if (known.orderId === orderId && known.draftId === draftId && !known.preparing) return;
  $submission.set({ draftId, orderId, preparing: false });
}

/**
 * Lets an order be prepared, whatever was placed before.
 *
 * @param draftId The name of its draft; a new one, so that the next sending is a new order.
 */
export function startNewOrder(service: string, draftId = newDraftId()): void {
  const $submission = submissionStore(service);
  $submission.set({ ...$submission.get(), draftId, preparing: true });
}
