import type { Order } from '#api';
import type { Translator } from '#i18n';
import type { OrderRequest } from '#order';
import { nodeSizeText, storageText, zoneText } from './ordered-texts.ts';
import { serviceName, serviceOf, statusName, type OrderContext } from './order-words.ts';

type Line = readonly [term: string, value: string | undefined];

/**
 * What support asks for first, one thing a line. Of the configuration service, size, storage and
 * zone: networks, notes and billing data have no place in a ticket, which others read, and the
 * failure's text may repeat them.
 *
 * @param checkedAt When the order was looked up, in milliseconds since the epoch.
 */
export function orderTicket(
  order: Order,
  checkedAt: number | undefined,
  context: OrderContext,
  words: Translator,
): string {
  const changedAt = order.history.at(-1)?.at;
  const both = (time: string | number) =>
    `${new Date(time).toISOString()} (UTC), ${words.dateTime(time)}`;
  const lines: readonly Line[] = [
    [words.text('status.order-id'), order.id],
    [words.text('status.project-id'), order.projectId],
    [words.text('status.service'), serviceName(order.service, context)],
    ...configurationLines(order.configuration, context, words),
    [words.text('ticket.status'), `${order.status} (${statusName(order.status, context)})`],
    [words.text('ticket.code'), order.failure?.code],
    [words.text('ticket.placed'), both(order.createdAt)],
    [words.text('ticket.changed'), changedAt && both(changedAt)],
    [words.text('ticket.checked'), checkedAt === undefined ? undefined : both(checkedAt)],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([term, value]) => `${term}: ${value ?? ''}`)
    .join('\n');
}

function configurationLines(
  configuration: OrderRequest | undefined,
  context: OrderContext,
  words: Translator,
): readonly Line[] {
  if (!configuration) return [];
  const service = serviceOf(configuration.service, context);
  return [
    [words.text('node-size.legend'), nodeSizeText(configuration, service, words)],
    [words.text('storage.label'), storageText(configuration, words)],
    [words.text('region.legend'), zoneText(configuration, service)],
  ];
}
