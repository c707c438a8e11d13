import type { Order } from '#api';
import type { ReactNode } from 'react';
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
import { AgainQuestion } from '../order/OrderAgain.tsx';
import { serviceName } from '../order/order-words.ts';
import { useListedOrder } from './use-listed-order.ts';

export interface ListedOrderProps extends ListedProps {
  readonly order: Order;
}

/** An order in the table; a question about ordering again gets a row of its own below. */
export function OrderRow(props: ListedOrderProps): ReactNode {
  const { order, context, now, words } = props;
  const { name, price, again } = useListedOrder(order, context, words.locale);
  const service = serviceName(order.service, context);
  return (
    <>
      <tr>
        <th scope="row">
          <OrderLink {...props} name={name} />
          <OrderId order={order} name={name} />
          <Placed order={order} now={now} words={words} />
        </th>
        <td>
          <span className="orders-service">{service}</span>
          <ConfigurationText configuration={order.configuration} words={words} />
        </td>
        <td>
          <Price price={price} words={words} />
        </td>
        <td>
          <Status order={order} context={context} words={words} />
          <AgainButton again={again} what={name ?? order.id} words={words} />
        </td>
      </tr>
      {again?.asking && (
        <tr>
          <td colSpan={4}>
            <AgainQuestion again={again} serviceName={service} words={words} />
          </td>
        </tr>
      )}
    </>
  );
}
