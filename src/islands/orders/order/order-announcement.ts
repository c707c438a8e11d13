import { explainFailure } from '#api';
import { reasonMessage, type Translator } from '#i18n';
import type { KnownOrder } from '#stores';
import { orderSentences, statusName, type OrderContext } from './order-words.ts';

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
