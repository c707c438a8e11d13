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
