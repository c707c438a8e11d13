import type { Order } from '#api';
import type { AcceptedOrder } from './order-store.ts';

/** Milliseconds after acceptance at which provisioning begins, and at which the service is ready. */
export const processingAfter = 3_000;
export const doneAfter = 25_000;

/**
 * The order as the API shows it at a given time: a function of what was accepted and the time
 * alone, so that neither a reload nor a sleeping tab can lose its course.
 *
 * @param now Milliseconds since the epoch; before the acceptance counts as the acceptance.
 */
export function orderAt({ id, acceptedAt, request }: AcceptedOrder, now: number): Order {
  const age = Math.max(0, now - acceptedAt);
  const course = [
    { status: 'new', after: 0 },
    { status: 'processing', after: processingAfter },
    { status: 'DONE', after: doneAfter },
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
