import {
  type CompleteOrder,
  fingerprint,
  OrderIdSchema,
  OrderRequestSchema,
  type ProvisioningCode,
} from '#api';
import { z } from '#zod';

/** Everything a backend remembers of an order; the rest follows from the time (`orderAt`). */
export const AcceptedOrderSchema = z.object({
  id: OrderIdSchema,
  idempotencyKey: z.string(),
  /** Milliseconds since the epoch. */
  acceptedAt: z.number(),
  request: OrderRequestSchema,
  /** Whether its provisioning will fail. */
  fails: z.exactOptional(z.boolean()),
  /** Milliseconds after acceptance at which its course stands still: an example stays what it shows. */
  stays: z.exactOptional(z.number()),
});
export type AcceptedOrder = z.infer<typeof AcceptedOrderSchema>;

/** The orders of one caller, newest first. */
export interface OrderStore {
  list: () => readonly AcceptedOrder[];
  add: (order: AcceptedOrder) => void;
}

/**
 * The ID that a key's order gets: 24 hexadecimal characters. Made from the key, so that two tabs
 * that accept one order at the same moment, before either sees what the other stored, make one.
 */
export function orderIdFor(idempotencyKey: string): string {
  return (fingerprint(idempotencyKey) + fingerprint(`order ${idempotencyKey}`)).slice(0, 24);
}

/** Milliseconds after acceptance at which provisioning begins, and at which the service is ready. */
export const processingAfter = 3_000;
export const doneAfter = 25_000;
/** Milliseconds after which a provisioning that is to fail has failed. */
export const failedAfter = 12_000;

const failureCode: ProvisioningCode = 'no-capacity';

/** In the words of the API, which speaks English to callers whose language it has no words in. */
const failureDetail = 'The chosen zone has no room for this size at present.';

/**
 * The order as the API shows it at a given time: a function of what was accepted and the time
 * alone, so that neither a reload nor a sleeping tab can lose its course.
 *
 * @param now Milliseconds since the epoch; before the acceptance counts as the acceptance.
 * @param detail What the API says of a provisioning that has failed.
 */
export function orderAt(
  { id, acceptedAt, request, fails = false, stays = Infinity }: AcceptedOrder,
  now: number,
  detail: string = failureDetail,
): CompleteOrder {
  const end = fails ? failedAfter : doneAfter;
  const age = Math.min(Math.max(0, now - acceptedAt), stays, end);
  const course = [
    { status: 'new', after: 0 },
    { status: 'processing', after: processingAfter },
    { status: fails ? 'failed' : 'DONE', after: end },
  ].filter(({ after }) => after <= age);

  return {
    id,
    service: request.service,
    configuration: request,
    status: course.at(-1)?.status ?? 'new',
    progress: progressAt(age),
    createdAt: instant(acceptedAt),
    history: course.map(({ status, after }) => ({ status, at: instant(acceptedAt + after) })),
    ...(age >= doneAfter && { projectId: `demo-${id.slice(0, 8)}` }),
    ...(fails &&
      age >= end && {
        failure: { code: failureCode, detail, billed: false },
      }),
  };
}

/** The portal's own steps: 1 % when ordered, 10 % and up while provisioning, 100 % when ready. */
function progressAt(age: number): number {
  if (age < processingAfter) return 1;
  if (age >= doneAfter) return 100;
  return 10 + Math.floor((90 * (age - processingAfter)) / (doneAfter - processingAfter));
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
