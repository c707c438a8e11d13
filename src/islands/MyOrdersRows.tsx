import type { Order } from '#api';
import type { FurtherTranslator } from '#i18n/further';
import { isFinal, readStatus } from '#order';
import type { MouseEvent, ReactNode } from 'react';
import { orderQuery } from './addresses.ts';
import { serviceName, type OrderContext } from './order-words.ts';
import { StatusBadge } from './StatusBadge.tsx';
import { useWide } from './use-wide.ts';

export interface MyOrdersRowsProps {
  readonly orders: readonly Order[];
  /** The order that is open, if any. */
  readonly openId: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly context: OrderContext;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
  readonly words: FurtherTranslator;
}

/** The orders as a table where it fits, else as cards; both lead to the single order. */
export function MyOrdersRows(props: MyOrdersRowsProps): ReactNode {
  return useWide() ? <Table {...props} /> : <Cards {...props} />;
}

function Table(props: MyOrdersRowsProps): ReactNode {
  const { orders, context, words } = props;
  return (
    <table className="orders-table">
      <caption className="visually-hidden">{words.text('orders.heading')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.text('status.order-id')}</th>
          <th scope="col">{words.text('status.service')}</th>
          <th scope="col">{words.text('status.placed-at')}</th>
          <th scope="col">{words.text('orders.filter-status')}</th>
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <tr key={order.id}>
            <th scope="row">
              <OrderLink {...props} order={order} />
            </th>
            <td>{serviceName(order.service, context)}</td>
            <td>
              <Placed {...props} order={order} />
            </td>
            <td>
              <Status {...props} order={order} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cards(props: MyOrdersRowsProps): ReactNode {
  const { orders, context } = props;
  return (
    <ul className="orders-cards" role="list">
      {orders.map((order) => (
        <li className="orders-cards__card" key={order.id}>
          <span className="orders-cards__service">{serviceName(order.service, context)}</span>
          <Status {...props} order={order} />
          <OrderLink {...props} order={order} />
          <Placed {...props} order={order} />
        </li>
      ))}
    </ul>
  );
}

interface PartProps extends MyOrdersRowsProps {
  readonly order: Order;
}

function OrderLink({ order: { id }, openId, onOpen }: PartProps): ReactNode {
  const follow = (event: MouseEvent): void => {
    // A new tab or window is the browser's business.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    onOpen(id);
  };
  return (
    <a
      className="orders-link"
      href={orderQuery(id)}
      aria-current={id === openId ? 'true' : undefined}
      onClick={follow}
    >
      {id}
    </a>
  );
}

function Placed({ order: { createdAt }, now, words }: PartProps): ReactNode {
  return (
    <time className="orders-placed" dateTime={createdAt} title={words.dateTime(createdAt)}>
      {words.relative(createdAt, now)}
    </time>
  );
}

function Status({ order, context, words }: PartProps): ReactNode {
  const status = readStatus(order.status);
  return (
    <span className="orders-status">
      <StatusBadge status={order.status} context={context} />
      {!isFinal(status) && order.progress !== undefined && (
        <span className="progress orders-status__progress">
          <progress
            className="progress__bar"
            max={100}
            value={order.progress}
            aria-label={words.text('status.progress')}
            aria-valuetext={words.percent(order.progress)}
          />
          <span className="progress__value" aria-hidden="true">
            {words.percent(order.progress)}
          </span>
        </span>
      )}
    </span>
  );
}
