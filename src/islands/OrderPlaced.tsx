import type { Translator } from '#i18n';
import { prepareNextOrder } from '#stores';
import { Button, Notice } from '#ui';
import type { ReactNode } from 'react';
import { leadTo } from './lead-to.ts';

export interface OrderPlacedProps {
  readonly service: string;
  readonly orderId: string;
  readonly words: Translator;
}

/** Stands in the place of the order button once the order is placed, so that none follows it. */
export function OrderPlaced({ service, orderId, words }: OrderPlacedProps): ReactNode {
  return (
    <Notice tone="success" title={words.text('review.ordered')}>
      <p>{words.text('review.ordered-text', { id: orderId })}</p>
      <p className="button-row">
        <a className="button button--secondary" href="#status">
          {words.text('review.to-status')}
        </a>
        <Button
          variant="quiet"
          onClick={() => {
            prepareNextOrder(service);
            leadTo('review');
          }}
        >
          {words.text('review.again')}
        </Button>
      </p>
    </Notice>
  );
}
