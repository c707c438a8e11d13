import { readOrderId } from '#api';
import type { Locale } from '#i18n';
import { furtherTranslator } from '#i18n/further';
import { Button, StepCard } from '#ui';
import type { ReactNode } from 'react';
import { leadTo, places } from '../../review/lead-to.ts';
import { MyOrdersList } from './MyOrdersList.tsx';
import { OrderFollowed } from '../order/OrderFollowed.tsx';
import type { OrderContext } from '../order/order-words.ts';
import { OrderIdWrong } from './OrderIdWrong.tsx';
import { useOrderAddress } from './use-order-address.ts';

export interface MyOrdersProps {
  readonly locale: Locale;
  readonly context: OrderContext;
}

/** The order that the address names, and below it all orders of the caller. */
export function MyOrders({ locale, context }: MyOrdersProps): ReactNode {
  const words = furtherTranslator(locale);
  const [named, open] = useOrderAddress();
  const orderId = named === undefined ? undefined : readOrderId(named);

  return (
    <>
      {named !== undefined && (
        <StepCard
          place={places.order}
          label={words.text('orders.one')}
          aside={
            <Button
              variant="quiet"
              icon="close"
              onClick={() => {
                open(undefined);
                leadTo('orders');
              }}
            >
              {words.text('orders.close')}
            </Button>
          }
        >
          {orderId === undefined ? (
            <OrderIdWrong text={named} words={words} />
          ) : (
            <OrderFollowed key={orderId} orderId={orderId} context={context} words={words} />
          )}
        </StepCard>
      )}
      <StepCard place={places.orders} label={words.text('orders.heading')}>
        <MyOrdersList
          openId={orderId}
          onOpen={(id) => {
            open(id);
            leadTo('order');
          }}
          context={context}
          words={words}
        />
      </StepCard>
    </>
  );
}
