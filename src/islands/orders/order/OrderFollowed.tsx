import type { Translator } from '#i18n';
import { furtherTranslator } from '#i18n/further';
import { followOrder, NO_ORDER, orderStore } from '#stores';
import { useStore } from '@nanostores/react';
import { useEffect, type ReactNode } from 'react';
import { useNow } from '../use-now.ts';
import { AskSupport } from './AskSupport.tsx';
import { isMissing, orderAnnouncement } from './order-announcement.ts';
import { OrderState } from './OrderState.tsx';
import { orderTicket } from './order-ticket.ts';
import { OrderUnknown } from './OrderUnknown.tsx';
import type { OrderContext } from './order-words.ts';
import { StaleNotice } from './StaleNotice.tsx';

export interface OrderFollowedProps {
  readonly orderId: string;
  readonly context: OrderContext;
  readonly words: Translator;
}

/** Follows one order to its end and shows it; the same part in the guides and among all orders. */
export function OrderFollowed({ orderId, context, ...props }: OrderFollowedProps): ReactNode {
  const words = furtherTranslator(props.words.locale);
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
      {order && (
        <OrderState
          {...{ order, context, now, words }}
          support={
            <AskSupport
              ticket={() => orderTicket(order, checkedAt, context, words)}
              ticketUrl={context.portal.ticketUrl}
              words={words}
            />
          }
        />
      )}
      {failure && !missing && (
        <StaleNotice
          failure={failure}
          checkedAt={checkedAt}
          now={now}
          portal={context.portal}
          words={words}
        />
      )}
      {checkedAt !== undefined && (
        <p className="order-checked">
          {words.text('status.checked', {
            relative: words.relative(checkedAt, now),
            time: words.time(checkedAt),
          })}
        </p>
      )}
    </>
  );
}
