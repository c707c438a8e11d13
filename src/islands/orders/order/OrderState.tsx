import type { Order } from '#api';
import type { FurtherTranslator } from '#i18n/further';
import { isFinal, readStatus } from '#order';
import { orderNoteStore } from '#stores';
import { Timeline } from '#ui';
import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';
import { orderStatusAddress } from '../addresses.ts';
import { OrderedList } from './OrderedList.tsx';
import { OrderName } from './OrderName.tsx';
import { OrderFailed, OrderReady } from './OrderOutcome.tsx';
import { OrderProgress } from './OrderProgress.tsx';
import { timelineItems } from './order-timeline.ts';
import { orderSentences, serviceName, serviceOf, type OrderContext } from './order-words.ts';
import { StatusBadge } from './StatusBadge.tsx';

export interface OrderStateProps {
  readonly order: Order;
  readonly context: OrderContext;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
  /** The way to support: right below a failure, else at the end. */
  readonly support: ReactNode;
  readonly words: FurtherTranslator;
}

/** One order as it stands: status, progress, what comes next, what was ordered, its way so far. */
export function OrderState({ order, context, now, support, words }: OrderStateProps): ReactNode {
  const status = readStatus(order.status);
  const note = useStore(orderNoteStore(order.id), { ssr: () => undefined });
  const { meaning, next } = orderSentences(order, context, words);
  const when = (time: string) =>
    words.text('status.when', { relative: words.relative(time, now), time: words.dateTime(time) });

  return (
    <div className="order-state">
      <p className="order-state__status">
        <StatusBadge status={order.status} context={context} />
        {!isFinal(status) && <span>{meaning}</span>}
        {status !== 'unknown' && (
          <a href={orderStatusAddress(words.locale, `#${status}`)}>
            {words.text('status.meaning-link')}
          </a>
        )}
      </p>
      <OrderProgress progress={order.progress} status={status} words={words} />
      {status === 'done' && <OrderReady order={order} context={context} words={words} />}
      {status === 'failed' && <OrderFailed order={order} context={context} words={words} />}
      {status === 'failed' && support}
      {!isFinal(status) && next && (
        <p>
          <strong>{words.text('status.next')}</strong> {next}
        </p>
      )}
      <OrderedList
        facts={[
          { term: words.text('status.service'), value: serviceName(order.service, context) },
          { term: words.text('status.order-id'), value: <code>{order.id}</code> },
          ...(order.projectId === undefined
            ? []
            : [{ term: words.text('status.project-id'), value: <code>{order.projectId}</code> }]),
          { term: words.text('status.placed-at'), value: when(order.createdAt) },
        ]}
        configuration={order.configuration}
        service={serviceOf(order.service, context)}
        note={note}
        fold
        words={words}
      />
      <OrderName orderId={order.id} words={words} />
      <Timeline
        label={words.text('status.history')}
        items={timelineItems(order, context, when, words)}
      />
      {status !== 'failed' && support}
    </div>
  );
}
