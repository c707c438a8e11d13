import type { Order } from '#api';
import type { Locale } from '#i18n';
import { orderNoteStore } from '#stores';
import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';
import { serviceName, serviceOf, type OrderContext } from '../order/order-text.ts';
import { AgainQuestion, useOrderAgain, type OrderingAgain } from '../order/OrderAgain.tsx';
import { orderedPrice, type OrderedPrice } from '../order/ordered.ts';
import {
  AgainButton,
  ConfigurationText,
  OrderId,
  OrderLink,
  Placed,
  Price,
  Status,
} from './MyOrdersParts.tsx';
import type { ListedProps } from './MyOrdersRows.tsx';

export interface ListedOrderProps extends ListedProps {
  readonly order: Order;
}

/** An order in the table; a question about ordering again gets a row of its own below. */
export function OrderRow(props: ListedOrderProps): ReactNode {
  const { order, context, now, translator } = props;
  const { name, price, again } = useListedOrder(order, context, translator.locale);
  const service = serviceName(order.service, context);
  return (
    <>
      <tr>
        <th scope="row">
          <OrderLink {...props} name={name} />
          <OrderId order={order} name={name} />
          <Placed order={order} now={now} translator={translator} />
        </th>
        <td>
          <span className="orders-service">{service}</span>
          <ConfigurationText configuration={order.configuration} translator={translator} />
        </td>
        <td>
          <Price price={price} translator={translator} />
        </td>
        <td>
          <Status order={order} context={context} translator={translator} />
          <AgainButton again={again} what={name ?? order.id} translator={translator} />
        </td>
      </tr>
      {again?.asking && (
        <tr>
          <td colSpan={4}>
            <AgainQuestion again={again} serviceName={service} translator={translator} />
          </td>
        </tr>
      )}
    </>
  );
}

/** An order on a screen that is too narrow for the table. */
export function OrderCard(props: ListedOrderProps): ReactNode {
  const { order, context, now, translator } = props;
  const { name, price, again } = useListedOrder(order, context, translator.locale);
  const service = serviceName(order.service, context);
  return (
    <li className="orders-cards__card">
      <div className="orders-cards__head">
        <span className="orders-service">{service}</span>
        <Status order={order} context={context} translator={translator} />
      </div>
      <div>
        <OrderLink {...props} name={name} />
        <OrderId order={order} name={name} />
      </div>
      <ConfigurationText configuration={order.configuration} translator={translator} />
      <Price price={price} translator={translator} />
      <div className="orders-cards__foot">
        <Placed order={order} now={now} translator={translator} />
        <AgainButton again={again} what={name ?? order.id} translator={translator} />
      </div>
      {again?.asking && (
        <AgainQuestion again={again} serviceName={service} translator={translator} />
      )}
    </li>
  );
}

/** What the list shows of an order in addition to what the API returns. */
export interface ListedOrder {
  /** What the reader calls it, if anything. */
  readonly name: string | undefined;
  /** What a month of it costs, where that is known. */
  readonly price: OrderedPrice | undefined;
  /** How it is ordered again, if it can be. */
  readonly again: OrderingAgain | undefined;
}

/** An order of the list with its note, its price and the way to order it again. */
export function useListedOrder(
  { id, service, configuration }: Order,
  context: OrderContext,
  locale: Locale,
): ListedOrder {
  const note = useStore(orderNoteStore(id), { ssr: () => undefined });
  const known = serviceOf(service, context);
  return {
    name: note?.name,
    price: orderedPrice(configuration, known?.prices, note),
    again: useOrderAgain(known && configuration, locale),
  };
}
