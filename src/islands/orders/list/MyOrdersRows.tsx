import type { Order } from '#api';
import type { FurtherTranslator } from '#i18n/further';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { OrderContext } from '../order/order-text.ts';
import { OrderCard, OrderRow } from './MyOrdersRow.tsx';

/** What every order of the list is shown with. */
export interface ListedProps {
  /** The order that is open, if any. */
  readonly openId: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly context: OrderContext;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
  readonly translator: FurtherTranslator;
}

export interface MyOrdersRowsProps extends ListedProps {
  readonly orders: readonly Order[];
}

/** The orders as a table where it fits, else as cards; both link to the single order. */
export function MyOrdersRows({ orders, ...listed }: MyOrdersRowsProps): ReactNode {
  const { translator } = listed;
  if (!useWide()) {
    return (
      <ul className="orders-cards" role="list">
        {orders.map((order) => (
          <OrderCard key={order.id} order={order} {...listed} />
        ))}
      </ul>
    );
  }
  return (
    <table className="orders-table">
      <caption className="visually-hidden">{translator.t('orders.heading')}</caption>
      <thead>
        <tr>
          <th scope="col">{translator.t('orders.one')}</th>
          <th scope="col">{translator.t('orders.configuration')}</th>
          <th scope="col">{translator.t('review.price')}</th>
          <th scope="col">{translator.t('orders.filter-status')}</th>
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <OrderRow key={order.id} order={order} {...listed} />
        ))}
      </tbody>
    </table>
  );
}

/** From this width the text column is wide enough for the table of orders. */
const wide = '(min-width: 62em)';

/** Whether a table fits; false on the server, which cannot know. */
export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(wide).matches,
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}
