import type { CompleteOrder, ProvisioningCode } from '#api';
import type { AcceptedOrder } from './order-store.ts';

/** Milliseconds after acceptance at which provisioning begins, and at which the service is ready. */
export const processingAfter = 3_000;
export const doneAfter = 25_000;
/** Milliseconds after which a provisioning that is to fail has failed. */
export const failedAfter = 12_000;

const failureCode: ProvisioningCode = 'no-capacity';

/** In the words of the API, which answers in the caller's language. */
const failureDetail = {
  de: 'In der gewählten Zone ist für diese Größe gerade kein Platz.',
  en: 'The chosen zone has no room for this size at present.',
};

/**
 * The order as the API shows it at a given time: a function of what was accepted and the time
 * alone, so that neither a reload nor a sleeping tab can lose its course.
 *
 * @param now Milliseconds since the epoch; before the acceptance counts as the acceptance.
 * @param language Language of what the API says in words.
 */
export function orderAt(
  { id, acceptedAt, request, fails = false }: AcceptedOrder,
  now: number,
  language: 'de' | 'en' = 'en',
): CompleteOrder {
  const end = fails ? failedAfter : doneAfter;
  const age = Math.min(Math.max(0, now - acceptedAt), end);
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
        failure: { code: failureCode, detail: failureDetail[language], billed: false },
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
