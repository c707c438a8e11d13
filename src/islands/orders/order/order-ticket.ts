import type { Order } from '#api';
import type { Translator } from '#i18n';
import type { OrderRequest } from '#order';
import { serviceName, serviceOf, type OrderContext } from './order-text.ts';
import { statusName } from './status-name.ts';
import { nodeSizeText, storageText, zoneText } from './ordered.ts';

type Line = readonly [term: string, value: string | undefined];

/**
 * What support asks for first, one item per line. Of the configuration only service, size, storage
 * and zone: networks, notes and billing data must not be in a ticket, which others read, and the
 * text of the failure may repeat them.
 *
 * @param checkedAt When the order was looked up, in milliseconds since the epoch.
 */
export function orderTicket(
  order: Order,
  checkedAt: number | undefined,
  context: OrderContext,
  translator: Translator,
): string {
  const changedAt = order.history.at(-1)?.at;
  const { ticketTime } = translator;
  const lines: readonly Line[] = [
    [translator.t('status.order-id'), order.id],
    [translator.t('status.project-id'), order.projectId],
    [translator.t('status.service'), serviceName(order.service, context)],
    ...configurationLines(order.configuration, context, translator),
    [translator.t('ticket.status'), `${order.status} (${statusName(order.status, context)})`],
    [translator.t('ticket.code'), order.failure?.code],
    [translator.t('ticket.placed'), ticketTime(order.createdAt)],
    [translator.t('ticket.changed'), changedAt && ticketTime(changedAt)],
    [translator.t('ticket.checked'), checkedAt === undefined ? undefined : ticketTime(checkedAt)],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([term, value]) => `${term}: ${value ?? ''}`)
    .join('\n');
}

function configurationLines(
  configuration: OrderRequest | undefined,
  context: OrderContext,
  translator: Translator,
): readonly Line[] {
  if (!configuration) return [];
  const service = serviceOf(configuration.service, context);
  return [
    [translator.t('node-size.legend'), nodeSizeText(configuration, service, translator)],
    [translator.t('storage.label'), storageText(configuration, translator)],
    [translator.t('region.legend'), zoneText(configuration, service)],
  ];
}
