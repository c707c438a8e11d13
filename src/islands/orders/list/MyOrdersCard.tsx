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
import type { ListedOrderProps } from './MyOrdersRow.tsx';
import { AgainQuestion } from '../order/OrderAgain.tsx';
import { serviceName } from '../order/order-words.ts';
import { useListedOrder } from './use-listed-order.ts';

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
