import type { Order } from '#api';
import type { Translator } from '#i18n';
import type { FurtherTranslator } from '#i18n/further';
import { findStatus, isFinal, readStatus, type OrderStatus } from '#order';
import { orderNoteStore } from '#stores';
import { Timeline, Progress } from '#ui';
import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';
import { orderStatusAddress } from '../addresses.ts';
import { orderSentences, serviceName, serviceOf, type OrderContext } from './order-text.ts';
import { timelineItems } from './order-timeline.ts';
import { OrderedList } from './OrderedList.tsx';
import { OrderName } from './OrderName.tsx';
import { OrderFailed, OrderReady } from './OrderOutcome.tsx';
import { StatusBadge } from './StatusBadge.tsx';

export interface OrderStateProps {
  readonly order: Order;
  readonly context: OrderContext;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
  /** The way to support: right below a failure, else at the end. */
  readonly support: ReactNode;
  readonly translator: FurtherTranslator;
}

/**
 * The current state of an order: status, progress, what comes next, what was ordered, its history.
 */
export function OrderState({
  order,
  context,
  now,
  support,
  translator,
}: OrderStateProps): ReactNode {
  const status = readStatus(order.status);
  const entry = findStatus(order.status, context.statuses);
  const note = useStore(orderNoteStore(order.id), { ssr: () => undefined });
  const { meaning, next } = orderSentences(order, context, translator);
  const when = (time: string) =>
    translator.t('status.when', {
      relative: translator.relative(time, now),
      time: translator.dateTime(time),
    });

  return (
    <div className="order-state">
      <p className="order-state__status">
        <StatusBadge status={order.status} context={context} />
        {!isFinal(status) && <span>{meaning}</span>}
        {entry && (
          <a href={orderStatusAddress(translator.locale, `#${entry.id}`)}>
            {translator.t('status.meaning-link')}
          </a>
        )}
      </p>
      <OrderProgress progress={order.progress} status={status} translator={translator} />
      {status === 'done' && <OrderReady order={order} context={context} translator={translator} />}
      {status === 'failed' && (
        <OrderFailed order={order} context={context} translator={translator} />
      )}
      {status === 'failed' && support}
      {!isFinal(status) && next && (
        <p>
          <strong>{translator.t('status.next')}</strong> <span>{next}</span>
        </p>
      )}
      <OrderedList
        facts={[
          { term: translator.t('status.service'), value: serviceName(order.service, context) },
          { term: translator.t('status.order-id'), value: <code translate="no">{order.id}</code> },
          ...(order.projectId === undefined
            ? []
            : [
                {
                  term: translator.t('status.project-id'),
                  value: <code translate="no">{order.projectId}</code>,
                },
              ]),
          { term: translator.t('status.placed-at'), value: when(order.createdAt) },
        ]}
        configuration={order.configuration}
        service={serviceOf(order.service, context)}
        note={note}
        fold
        translator={translator}
      />
      <OrderName orderId={order.id} translator={translator} />
      <Timeline
        label={translator.t('status.history')}
        items={timelineItems(order, context, when, translator)}
      />
      {status !== 'failed' && support}
    </div>
  );
}

export interface OrderProgressProps {
  /** Percent; undefined if the API does not say, and then nothing is shown. */
  readonly progress: number | undefined;
  readonly status: OrderStatus;
  readonly translator: Translator;
}

/** The progress of an order, in the colour of its status. */
export function OrderProgress({ progress, status, translator }: OrderProgressProps): ReactNode {
  if (progress === undefined) return null;
  return (
    <Progress
      label={translator.t('status.progress')}
      value={progress}
      valueText={translator.percent(progress)}
      tone={status === 'done' ? 'success' : status === 'failed' ? 'danger' : 'accent'}
    />
  );
}
