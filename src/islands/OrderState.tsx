import type { Order } from '#api';
import type { Translator } from '#i18n';
import { isFinal, type OrderStatus } from '#order';
import { Badge, Notice, Progress, SummaryList, Timeline, type Tone } from '#ui';
import type { ReactNode } from 'react';
import { timelineItems } from './order-timeline.ts';

/** A status in the page's language. */
export interface StatusWords {
  readonly id: OrderStatus;
  readonly name: string;
  /** What is happening; `{service}` stands for the name of the ordered service. */
  readonly meaning: string;
}

export interface OrderStateProps {
  readonly order: Order;
  readonly status: OrderStatus;
  readonly serviceName: string;
  readonly statuses: readonly StatusWords[];
  readonly ticketUrl: string;
  readonly words: Translator;
}

const tones: Readonly<Record<OrderStatus, Tone>> = {
  new: 'info',
  processing: 'warning',
  failed: 'danger',
  done: 'success',
  unknown: 'info',
};

/** One order as it stands: its status, its progress and its way so far. */
export function OrderState(props: OrderStateProps): ReactNode {
  const { order, status, serviceName, statuses, ticketUrl, words } = props;
  const known = statuses.find(({ id }) => id === status);
  const name = known?.name ?? words.text('status.unknown', { word: order.status });
  const meaning = known?.meaning.replace('{service}', serviceName);

  return (
    <div className="order-state">
      <div role="status">
        <p className="order-state__status">
          <Badge tone={tones[status]}>{name}</Badge> {!isFinal(status) && meaning}
        </p>
        {status === 'done' && (
          <Notice tone="success" {...(meaning && { title: meaning })}>
            <p>
              {words.text('status.done-text')}{' '}
              <a href="#afterwards">{words.text('status.done-link')}</a>
            </p>
          </Notice>
        )}
        {status === 'failed' && (
          <Notice tone="danger" {...(meaning && { title: meaning })}>
            {order.failure && (
              <p>
                {words.text('status.failed-code', {
                  code: order.failure.code,
                  detail: order.failure.detail,
                })}
              </p>
            )}
            <p>
              {order.failure?.billed === false && `${words.text('status.not-billed')} `}
              {words.text('status.failed-text')}{' '}
              <a href={ticketUrl} rel="external">
                {words.text('status.ticket')}
              </a>
            </p>
          </Notice>
        )}
      </div>
      <Progress
        label={words.text('status.progress')}
        value={order.progress}
        valueText={words.percent(order.progress)}
        tone={status === 'done' ? 'success' : status === 'failed' ? 'danger' : 'accent'}
      />
      <SummaryList
        items={[
          { term: words.text('status.service'), value: serviceName },
          { term: words.text('status.order-id'), value: <code>{order.id}</code> },
          { term: words.text('status.placed-at'), value: words.dateTime(order.createdAt) },
          ...(order.projectId === undefined
            ? []
            : [{ term: words.text('status.project-id'), value: <code>{order.projectId}</code> }]),
        ]}
      />
      <Timeline
        label={words.text('status.history')}
        items={timelineItems(order, statuses, words)}
      />
    </div>
  );
}
