import type { Order } from '#api';
import type { Translator } from '#i18n';
import { type OrderStatus, type PriceList, readStatus } from '#order';
import type { PortalLinks } from '../../review/RemedyLink.tsx';
import type { ReviewLabels } from '../../review/review-labels.ts';

/** A status in the page's language; `{service}` stands for the name of the ordered service. */
export interface StatusWords {
  readonly id: OrderStatus;
  readonly name: string;
  /** What is happening. */
  readonly meaning: string;
  /** What happens next. */
  readonly next: string;
}

/** What the orders of one service are shown with. */
export interface OrderedService {
  /** Names of what the service offers today; an older order may have ids that are not in them. */
  readonly labels: ReviewLabels;
  /** Today's prices. */
  readonly prices: PriceList;
}

/** What an order is shown with, whatever the order. */
export interface OrderContext {
  /** The statuses of an order's life, in their order. */
  readonly statuses: readonly StatusWords[];
  /** The handbook's services by their ids; one that is missing is shown by its id. */
  readonly services: Readonly<Record<string, OrderedService>>;
  readonly portal: PortalLinks;
}

/** The name of a status: a word that the site does not know is shown as it came. */
export function statusName(word: string, { statuses }: OrderContext): string {
  return statuses.find(({ id }) => id === readStatus(word))?.name ?? word;
}

/** What an order's service is shown with; undefined if the handbook has no such service. */
export function serviceOf(service: string, { services }: OrderContext): OrderedService | undefined {
  return Object.hasOwn(services, service) ? services[service] : undefined;
}

/** The name of the ordered service, or its id if the handbook has no such service. */
export function serviceName(service: string, context: OrderContext): string {
  return serviceOf(service, context)?.labels.service ?? service;
}

/** What the status of an order means and what comes next, with the name of its service. */
export function orderSentences(
  order: Order,
  context: OrderContext,
  translator: Translator,
): { readonly meaning: string; readonly next: string | undefined } {
  const known = context.statuses.find(({ id }) => id === readStatus(order.status));
  if (!known) return { meaning: translator.t('status.unknown-text'), next: undefined };
  const service = serviceName(order.service, context);
  return {
    meaning: known.meaning.replaceAll('{service}', () => service),
    next: known.next.replaceAll('{service}', () => service),
  };
}
