import type { Translator } from '#i18n';
import type { PriceList } from '#order';
import { prepareNextOrder } from '#stores';
import { Button, Notice } from '#ui';
import type { ReactNode } from 'react';
import { lazyPart, OnDemand } from '../on-demand.tsx';
import { focusSection } from './focus-section.ts';
import type { ReviewLabels } from './ReviewSummary.tsx';

const OrderedSummary = lazyPart(
  async () => (await import('../orders/order/index.ts')).OrderedSummary,
);

export interface OrderPlacedProps {
  readonly service: string;
  readonly orderId: string;
  readonly labels: ReviewLabels;
  /** Today's prices. */
  readonly prices: PriceList;
  readonly translator: Translator;
}

/**
 * Replaces the draft's summary and the order button once the order is placed, so that no second one
 * follows. It shows the order and not the draft, which may have changed since.
 */
export function OrderPlaced(props: OrderPlacedProps): ReactNode {
  const { service, orderId, labels, prices, translator } = props;
  return (
    <>
      <Notice tone="success" title={translator.t('review.ordered')}>
        <p>{translator.t('review.ordered-text', { id: orderId })}</p>
        <p className="button-row">
          <a className="button button--secondary" href="#status">
            {translator.t('review.to-status')}
          </a>
          <Button
            variant="quiet"
            onClick={() => {
              prepareNextOrder(service);
              focusSection('review');
            }}
          >
            {translator.t('review.again')}
          </Button>
        </p>
      </Notice>
      {/* The step below says so if the order cannot be shown. */}
      <OnDemand wanted>
        <OrderedSummary orderId={orderId} service={{ labels, prices }} translator={translator} />
      </OnDemand>
    </>
  );
}
