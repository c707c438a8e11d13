import type { Translator } from '#i18n';
import { followOrder, NO_ORDER, orderStore } from '#stores';
import { useStore } from '@nanostores/react';
import { useEffect, type ReactNode } from 'react';
import { isMissing, orderAnnouncement } from './order-announcement.ts';
import { OrderState } from './OrderState.tsx';
import { orderTicket } from './order-ticket.ts';
import { OrderTicket } from './OrderTicket.tsx';
import { OrderUnknown } from './OrderUnknown.tsx';
import type { OrderContext } from './order-words.ts';
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
        {orderAnnouncement(known, context, words)}
      </p>
      {!order && !failure && <p aria-hidden="true">{words.text('status.loading')}</p>}
      {missing && <OrderUnknown orderId={orderId} words={words} />}
      {order && <OrderState order={order} context={context} now={now} words={words} />}
      {failure && !missing && (
        <StaleNotice
          failure={failure}
          checkedAt={checkedAt}
          now={now}
          portal={context.portal}
          words={words}
        />
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
