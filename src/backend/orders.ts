import {
  type CompleteOrder,
  fingerprint,
  OrderIdSchema,
  OrderRequestSchema,
  type ProvisioningCode,
} from '#api';
import { type OrderStatus, readStatus } from '#order';
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
  /** Milliseconds from acceptance to the ready service, if not `doneAfter`; the rest in proportion. */
  readyAfter: z.exactOptional(z.number()),
});
export type AcceptedOrder = z.infer<typeof AcceptedOrderSchema>;

/**
 * The ID that a key's order gets: 24 hexadecimal characters. Made from the key, so that two tabs
 * that accept one order at the same moment, before either sees what the other stored, make one.
 *
 * @param earlier the order that the key stood for until its day was over, if there was one
 */
export function orderIdFor(idempotencyKey: string, earlier?: AcceptedOrder): string {
  const name = earlier ? `${idempotencyKey} after ${earlier.id}` : idempotencyKey;
  return (fingerprint(name) + fingerprint(`order ${name}`)).slice(0, 24);
}

/** Milliseconds after acceptance at which provisioning begins, and at which the service is ready. */
export const processingAfter = 3_000;
export const doneAfter = 25_000;
/** Milliseconds after which a provisioning that is to fail has failed. */
export const failedAfter = 12_000;

const failureCode: ProvisioningCode = 'no-capacity';

/** In the words of the API, which speaks English to callers whose language it has no words in. */
const failureDetail = 'The chosen zone has no room for this size at present.';

/** A status that an order reaches, and when. */
export interface CourseStep {
  /** As the API writes it. */
  readonly status: 'new' | 'processing' | 'DONE' | 'failed';
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Every status that an order reaches, as far as its course goes; the first is `new`. */
export function courseOf(order: AcceptedOrder): readonly CourseStep[] {
  const { acceptedAt, fails = false, stays = Infinity } = order;
  const steps: readonly CourseStep[] = [
    { status: 'new', at: acceptedAt },
    { status: 'processing', at: acceptedAt + Math.round(processingAfter * paceOf(order)) },
    fails
      ? { status: 'failed', at: acceptedAt + Math.round(failedAfter * paceOf(order)) }
      : { status: 'DONE', at: acceptedAt + Math.round(doneAfter * paceOf(order)) },
  ];
  return steps.filter(({ at }) => at <= acceptedAt + stays);
}

/** How many times as long as usual the order takes. */
function paceOf({ readyAfter = doneAfter }: AcceptedOrder): number {
  return readyAfter / doneAfter;
}

/** What an order's status means at a given time. @param now milliseconds since the epoch */
export function statusAt(order: AcceptedOrder, now: number): OrderStatus {
  return readStatus(reached(order, now).at(-1)?.status ?? '');
}

/** A time before the acceptance counts as the acceptance. */
function reached(order: AcceptedOrder, now: number): readonly CourseStep[] {
  return courseOf(order).filter(({ at }) => at <= Math.max(now, order.acceptedAt));
}

/**
 * The order as the API shows it at a given time: a function of what was accepted and the time
 * alone, so that neither a reload nor a sleeping tab can lose its course.
 *
 * @param now Milliseconds since the epoch; before the acceptance counts as the acceptance.
 * @param detail What the API says of a provisioning that has failed.
 */
export function orderAt(
  order: AcceptedOrder,
  now: number,
  detail: string = failureDetail,
): CompleteOrder {
  const { id, acceptedAt, request, stays = Infinity } = order;
  const history = reached(order, now);
  const status = history.at(-1)?.status ?? 'new';
  return {
    id,
    service: request.service,
    configuration: request,
    status,
    progress: progressOf(status, Math.min(now - acceptedAt, stays) / paceOf(order)),
    createdAt: instant(acceptedAt),
    history: history.map(({ status, at }) => ({ status, at: instant(at) })),
    ...(status === 'DONE' && { projectId: `demo-${id.slice(0, 8)}` }),
    ...(status === 'failed' && { failure: { code: failureCode, detail, billed: false } }),
  };
}

/**
 * The portal's own steps: 1 % when ordered, 10 % and up while provisioning, 100 % when ready. What
 * has failed stays where it was.
 *
 * @param age milliseconds since the acceptance, at the usual pace
 */
function progressOf(status: CourseStep['status'], age: number): number {
  if (status === 'new') return 1;
  if (status === 'DONE') return 100;
  const working = Math.min(age, status === 'failed' ? failedAfter : doneAfter) - processingAfter;
  const share = Math.floor((90 * Math.max(0, working)) / (doneAfter - processingAfter));
  // Rounding to whole milliseconds can make provisioning end a moment before its course does.
  return Math.min(10 + share, 99);
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
