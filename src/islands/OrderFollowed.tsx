import { reasonMessage, type Translator } from '#i18n';
import { followOrder, NO_ORDER, orderStore, type KnownOrder } from '#stores';
import { useStore } from '@nanostores/react';
import { useEffect, type ReactNode } from 'react';
import { OrderState } from './OrderState.tsx';
import { orderTicket } from './order-ticket.ts';
import { OrderTicket } from './OrderTicket.tsx';
import { OrderUnknown } from './OrderUnknown.tsx';
import { orderSentences, statusName, type OrderContext } from './order-words.ts';
import { StaleNotice } from './StaleNotice.tsx';
import { useNow } from './use-now.ts';

export interface OrderFollowedProps {
  readonly orderId: string;
  readonly context: OrderContext;
  readonly words: Translator;
}

/** Follows one order to its end and shows it; the same part in the guides and among all orders. */
export function OrderFollowed({ orderId, context, words }: OrderFollowedProps): ReactNode {
  const known = useStore(orderStore(orderId), { ssr: () => NO_ORDER });
  const now = useNow();
  useEffect(() => followOrder(orderId), [orderId]);

  const { order, checkedAt, failure } = known;
  const missing = isMissing(known);
  return (
    <>
      <p className="visually-hidden" role="status">
        {announcement(known, context, words)}
      </p>
      {!order && !failure && <p aria-hidden="true">{words.text('status.loading')}</p>}
      {missing && <OrderUnknown words={words} />}
      {order && <OrderState order={order} context={context} now={now} words={words} />}
      {failure && !missing && (
        <StaleNotice failure={failure} checkedAt={checkedAt} now={now} words={words} />
      )}
      {order && (
        <div className="order-followed__foot">
          <OrderTicket text={() => orderTicket(order, checkedAt, context, words)} words={words} />
          {checkedAt !== undefined && (
            <p>
              {words.text('status.checked', {
                relative: words.relative(checkedAt, now),
                time: words.time(checkedAt),
              })}
            </p>
          )}
        </div>
      )}
    </>
  );
}

/** Whether the API answered that it has no such order. */
function isMissing({ order, failure }: KnownOrder): boolean {
  return !order && failure !== undefined && 'status' in failure && failure.status === 404;
}

/** What is read out: another text only when the status or the connection has really changed. */
function announcement(known: KnownOrder, context: OrderContext, words: Translator): string {
  const { order, failure } = known;
  if (isMissing(known)) return words.text('unknown-order.title');
  if (failure) return words.text('status.stale-first', { reason: reasonMessage(failure, words) });
  if (!order) return words.text('status.loading');
  return `${statusName(order.status, context)}: ${orderSentences(order, context, words).meaning}`;
}
