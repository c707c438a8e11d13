import type { Order } from '#api';
import type { Translator } from '#i18n';
import { serviceName, statusName, type OrderContext } from './order-words.ts';

/**
 * What support asks for first, one thing a line. Of the configuration only the service: addresses
 * and billing data have no place in a ticket, and the failure's text may repeat them.
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
  const lines: readonly (readonly [term: string, value: string | undefined])[] = [
    [words.text('status.order-id'), order.id],
    [words.text('status.service'), serviceName(order.service, context)],
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
