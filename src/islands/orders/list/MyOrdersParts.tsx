import type { Order } from '#api';
import { priceText } from '#i18n';
import type { FurtherTranslator } from '#i18n/further';
import { isEnd, type OrderRequest } from '#order';
import { Button } from '#ui';
import { Fragment, type MouseEvent, type ReactNode } from 'react';
import { orderQuery } from '../addresses.ts';
import type { OrderingAgain } from '../order/OrderAgain.tsx';
import { shortConfiguration, type OrderedPrice } from '../order/ordered.ts';
import { StatusBadge } from '../order/StatusBadge.tsx';
import type { ListedProps } from './MyOrdersRows.tsx';

interface OrderLinkProps extends Pick<ListedProps, 'openId' | 'onOpen'> {
  readonly order: Order;
  readonly name: string | undefined;
}

/** Opens the order: by the name that the reader gave it, else by its ID. */
export function OrderLink({ order: { id }, name, openId, onOpen }: OrderLinkProps): ReactNode {
  const follow = (event: MouseEvent): void => {
    // The browser opens new tabs and windows.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    onOpen(id);
  };
  return (
    <a
      className={name === undefined ? 'orders-link orders-id' : 'orders-link'}
      href={orderQuery(id)}
      aria-current={id === openId ? 'true' : undefined}
      onClick={follow}
    >
      {name ?? id}
    </a>
  );
}

/** The ID below the name; without a name it is the link itself. */
export function OrderId(props: Pick<OrderLinkProps, 'order' | 'name'>): ReactNode {
  return props.name !== undefined && <span className="orders-id">{props.order.id}</span>;
}

interface PlacedProps extends Pick<ListedProps, 'now' | 'translator'> {
  readonly order: Order;
}

/** When the order was placed. */
export function Placed({ order: { createdAt }, now, translator }: PlacedProps): ReactNode {
  return (
    <time className="orders-placed" dateTime={createdAt} title={translator.dateTime(createdAt)}>
      {translator.relative(createdAt, now)}
    </time>
  );
}

interface ConfigurationTextProps {
  /** Undefined if the API does not say it, or not readably. */
  readonly configuration: OrderRequest | undefined;
  readonly translator: FurtherTranslator;
}

/** Size, storage and zone in one line, which breaks between them only. */
export function ConfigurationText({
  configuration,
  translator,
}: ConfigurationTextProps): ReactNode {
  if (!configuration) return null;
  return (
    <span className="orders-configuration">
      {shortConfiguration(configuration, translator).map((part, index) => (
        <Fragment key={index}>
          <span>{index > 0 && ' · '}</span>
          <span>{part}</span>
        </Fragment>
      ))}
    </span>
  );
}

interface PriceProps {
  readonly price: OrderedPrice | undefined;
  readonly translator: FurtherTranslator;
}

/** The monthly price, when it was ordered or today's; nothing if it is unknown. */
export function Price({ price, translator }: PriceProps): ReactNode {
  return (
    price && (
      <span className="orders-price">
        <span>{priceText(price, price.currency, translator)}</span>{' '}
        <small>{translator.t(`orders.price-${price.of}`)}</small>
      </span>
    )
  );
}

interface StatusProps extends Pick<ListedProps, 'context' | 'translator'> {
  readonly order: Order;
}

/** The status, and while the order is running how far it has come. */
export function Status({ order, context, translator }: StatusProps): ReactNode {
  const isRunning = !isEnd(order.status, context.statuses);
  return (
    <span className="orders-status">
      <StatusBadge status={order.status} context={context} />
      {isRunning && <SmallProgress progress={order.progress} translator={translator} />}
    </span>
  );
}

interface SmallProgressProps {
  /** Percent; undefined if the API does not say. */
  readonly progress: number | undefined;
  readonly translator: FurtherTranslator;
}

function SmallProgress({ progress, translator }: SmallProgressProps): ReactNode {
  if (progress === undefined) return null;
  return (
    <span className="progress orders-status__progress">
      <progress
        className="progress__bar"
        max={100}
        value={progress}
        aria-label={translator.t('status.progress')}
        aria-valuetext={translator.percent(progress)}
      />
      <span className="progress__value" aria-hidden="true">
        {translator.percent(progress)}
      </span>
    </span>
  );
}

interface AgainButtonProps {
  readonly again: OrderingAgain | undefined;
  /** Name or ID of the order, read out behind the label. */
  readonly what: string;
  readonly translator: FurtherTranslator;
}

/** Orders the same again; nothing for an order that cannot be ordered here. */
export function AgainButton({ again, what, translator }: AgainButtonProps): ReactNode {
  return (
    again && (
      <Button variant="quiet" onClick={again.begin}>
        <span>{translator.t('orders.again')}</span>
        <span className="visually-hidden"> {what}</span>
      </Button>
    )
  );
}
