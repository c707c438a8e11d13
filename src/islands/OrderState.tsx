import type { Order } from '#api';
import type { Translator } from '#i18n';
import { isFinal, readStatus } from '#order';
import { Progress, SummaryList, Timeline } from '#ui';
import type { ReactNode } from 'react';
import { orderStatusAddress } from './addresses.ts';
import { timelineItems } from './order-timeline.ts';
import { OrderFailed, OrderReady } from './OrderOutcome.tsx';
import { orderSentences, orderedService, type OrderContext } from './order-words.ts';
import { StatusBadge } from './StatusBadge.tsx';

export interface OrderStateProps {
  readonly order: Order;
  readonly context: OrderContext;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
  readonly words: Translator;
}

/** One order as it stands: its status, its progress, what comes next and its way so far. */
export function OrderState({ order, context, now, words }: OrderStateProps): ReactNode {
  const status = readStatus(order.status);
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
      {order.progress !== undefined && (
        <Progress
          label={words.text('status.progress')}
          value={order.progress}
          valueText={words.percent(order.progress)}
          tone={status === 'done' ? 'success' : status === 'failed' ? 'danger' : 'accent'}
        />
      )}
      {status === 'done' && <OrderReady order={order} context={context} words={words} />}
      {status === 'failed' && <OrderFailed order={order} context={context} words={words} />}
      {!isFinal(status) && next && (
        <p>
          <strong>{words.text('status.next')}</strong> {next}
        </p>
      )}
      <SummaryList
        items={[
          { term: words.text('status.service'), value: orderedService(order, context) },
          { term: words.text('status.order-id'), value: <code>{order.id}</code> },
          ...(order.projectId === undefined
            ? []
            : [{ term: words.text('status.project-id'), value: <code>{order.projectId}</code> }]),
          { term: words.text('status.placed-at'), value: when(order.createdAt) },
        ]}
      />
      <Timeline
        label={words.text('status.history')}
        items={timelineItems(order, context, when, words)}
      />
    </div>
  );
}
