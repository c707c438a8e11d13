import { readOrderId } from '#api';
import type { Locale } from '#i18n';
import { furtherTranslatorFor } from '#i18n/further';
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
  const translator = furtherTranslatorFor(locale);
  const [named, open] = useOrderAddress();
  const orderId = named === undefined ? undefined : readOrderId(named);

  return (
    <>
      {named !== undefined && (
        <StepCard
          place={places.order}
          label={translator.t('orders.one')}
          aside={
            <Button
              variant="quiet"
              icon="close"
              onClick={() => {
                open(undefined);
                leadTo('orders');
              }}
            >
              {translator.t('orders.close')}
            </Button>
          }
        >
          {orderId === undefined ? (
            <OrderIdWrong text={named} translator={translator} />
          ) : (
            <OrderFollowed
              key={orderId}
              orderId={orderId}
              context={context}
              translator={translator}
            />
          )}
        </StepCard>
      )}
      <StepCard place={places.orders} label={translator.t('orders.heading')}>
        <MyOrdersList
          openId={orderId}
          onOpen={(id) => {
            open(id);
            leadTo('order');
          }}
          context={context}
          translator={translator}
        />
      </StepCard>
    </>
  );
}
