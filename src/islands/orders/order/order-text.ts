import { explainFailure, type Order, type ProvisioningCode } from '#api';
import { reasonMessage, type Translator } from '#i18n';
import { findStatus, type CatalogueStatus, type PriceList } from '#order';
import type { KnownOrder } from '#stores';
import type { ReviewLabels } from '../../review/ReviewSummary.tsx';
import type { PortalLinks } from '../../steps/HelpLinks.tsx';
import { statusName } from './status-name.ts';

/** A status in the page's language; `{service}` stands for the name of the ordered service. */
export interface StatusText extends CatalogueStatus {
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
  readonly statuses: readonly StatusText[];
  /** The handbook's services by their ids; one that is missing is shown by its id. */
  readonly services: Readonly<Record<string, OrderedService>>;
  readonly portal: PortalLinks;
}

/** What an order's service is shown with; undefined if the handbook has no such service. */
export function serviceOf(service: string, { services }: OrderContext): OrderedService | undefined {
  return Object.hasOwn(services, service) ? services[service] : undefined;
}

/** The name of the ordered service, or its id if the handbook has no such service. */
export function serviceName(service: string, context: OrderContext): string {
  return serviceOf(service, context)?.labels.service ?? service;
}

const noCapacity: ProvisioningCode = 'no-capacity';

/** Whether the same order would fail again, because its zone has no room for its size. */
export function lacksRoom({ failure }: Order): boolean {
  return failure?.code === noCapacity;
}

/** What the status of an order means and what comes next, with the name of its service. */
export function orderSentences(
  order: Order,
  context: OrderContext,
  translator: Translator,
): { readonly meaning: string; readonly next: string | undefined } {
  const known = findStatus(order.status, context.statuses);
  if (!known) return { meaning: translator.t('status.unknown-text'), next: undefined };
  const service = serviceName(order.service, context);
  return {
    meaning: known.meaning.replaceAll('{service}', () => service),
    next: lacksRoom(order)
      ? translator.t('status.no-room')
      : known.next.replaceAll('{service}', () => service),
  };
}

/** Whether the API answered that it has no such order. */
export function isMissing({ order, failure }: KnownOrder): boolean {
  return !order && failure?.kind === 'problem' && failure.status === 404;
}

/**
 * What is read out about an order. It is another text only when the status or the connection has
 * really changed: not with each percent, and not as times grow older.
 */
export function orderAnnouncement(
  known: KnownOrder,
  context: OrderContext,
  translator: Translator,
): string {
  const { order, failure } = known;
  if (isMissing(known)) return translator.t('unknown-order.title');
  if (failure)
    return translator.t('status.stale-first', {
      reason: reasonMessage(explainFailure(failure), translator),
    });
  if (!order) return translator.t('status.loading');
  return `${statusName(order.status, context)}: ${orderSentences(order, context, translator).meaning}`;
}
