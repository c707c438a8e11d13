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
  const { order, context, now, words } = props;
  const { name, price, again } = useListedOrder(order, context, words.locale);
  const service = serviceName(order.service, context);
  return (
    <li className="orders-cards__card">
      <div className="orders-cards__head">
        <span className="orders-service">{service}</span>
        <Status order={order} context={context} words={words} />
      </div>
      <div>
        <OrderLink {...props} name={name} />
        <OrderId order={order} name={name} />
      </div>
      <ConfigurationText configuration={order.configuration} words={words} />
      <Price price={price} words={words} />
      <div className="orders-cards__foot">
        <Placed order={order} now={now} words={words} />
        <AgainButton again={again} what={name ?? order.id} words={words} />
      </div>
      {again?.asking && <AgainQuestion again={again} serviceName={service} words={words} />}
    </li>
  );
}
