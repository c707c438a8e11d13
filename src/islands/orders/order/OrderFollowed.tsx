import type { Translator } from '#i18n';
import { furtherTranslatorFor } from '#i18n/further';
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
  readonly translator: Translator;
}

/** Follows one order to its end and shows it; the same part in the guides and among all orders. */
export function OrderFollowed({ orderId, context, ...props }: OrderFollowedProps): ReactNode {
  const translator = furtherTranslatorFor(props.translator.locale);
  const known = useStore(orderStore(orderId), { ssr: () => NO_ORDER });
  const now = useNow();
  useEffect(() => followOrder(orderId), [orderId]);

  const { order, checkedAt, failure } = known;
  const missing = isMissing(known);
  return (
    <>
      <p className="visually-hidden" role="status">
        {orderAnnouncement(known, context, translator)}
      </p>
      {!order && !failure && <p aria-hidden="true">{translator.t('status.loading')}</p>}
      {missing && <OrderUnknown orderId={orderId} translator={translator} />}
      {order && (
        <OrderState
          {...{ order, context, now, translator }}
          support={
            <AskSupport
              ticket={() => orderTicket(order, checkedAt, context, translator)}
              ticketUrl={context.portal.ticketUrl}
              translator={translator}
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
          translator={translator}
        />
      )}
      {checkedAt !== undefined && (
        <p className="order-checked">
          {translator.t('status.checked', {
            relative: translator.relative(checkedAt, now),
            time: translator.time(checkedAt),
          })}
        </p>
      )}
    </>
  );
}
