import { readOrderId } from '#api';
import type { Locale } from '#i18n';
import { furtherTranslatorFor, type FurtherTranslator } from '#i18n/further';
import { Button, StepCard, Notice } from '#ui';
import type { ReactNode } from 'react';
import { focusSection, sectionIds } from '../../review/focus-section.ts';
import type { OrderContext } from '../order/order-text.ts';
import { OrderFollowed, type OrderFollowedProps } from '../order/OrderFollowed.tsx';
import { MyOrdersList } from './MyOrdersList.tsx';
import { useOrderAddress } from './use-order-address.ts';
import { useOrderTitle } from './use-order-title.ts';

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
          focusId={sectionIds.order}
          label={translator.t('orders.one')}
          aside={
            <Button
              variant="quiet"
              icon="close"
              onClick={() => {
                open(undefined);
                focusListed(orderId);
              }}
            >
              {translator.t('orders.close')}
            </Button>
          }
        >
          {orderId === undefined ? (
            <OrderIdWrong text={named} translator={translator} />
          ) : (
            <OpenedOrder
              key={orderId}
              orderId={orderId}
              context={context}
              translator={translator}
            />
          )}
        </StepCard>
      )}
      <StepCard focusId={sectionIds.orders} label={translator.t('orders.heading')}>
        <MyOrdersList
          openId={orderId}
          onOpen={(id) => {
            open(id);
            focusSection('order');
          }}
          context={context}
          translator={translator}
        />
      </StepCard>
    </>
  );
}

/** An order of its own address: the page is called by it. */
function OpenedOrder(props: OrderFollowedProps): ReactNode {
  useOrderTitle(props.orderId, props.context, furtherTranslatorFor(props.translator.locale));
  return <OrderFollowed {...props} />;
}

/** Focuses the order in the list that was closed, or the list if it is not shown there. */
function focusListed(id: string | undefined): void {
  const link = id && document.querySelector<HTMLElement>(`.orders-link[href$="${id}"]`);
  if (link) link.focus();
  else focusSection('orders');
}

export interface OrderIdWrongProps {
  /** What the address names as an order. */
  readonly text: string;
  readonly translator: FurtherTranslator;
}

/** Shown if the address names no valid order: says what an ID looks like. */
export function OrderIdWrong({ text, translator }: OrderIdWrongProps): ReactNode {
  return (
    <Notice tone="warning" role="status" title={translator.t('orders.no-id')}>
      <p>{translator.t('orders.no-id-text')}</p>
      <p>
        {/* A direction of its own, so that right-to-left letters leave the page around as it is. */}
        <code dir="auto" translate="no">
          {text}
        </code>
      </p>
    </Notice>
  );
}
