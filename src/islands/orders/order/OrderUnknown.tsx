import { isDemo } from '#api';
import type { Translator } from '#i18n';
import { Notice } from '#ui';
import type { ReactNode } from 'react';

export interface OrderUnknownProps {
  readonly orderId: string;
  readonly words: Translator;
}

/** Stands in the place of an order that the API does not know, and says why that may be. */
export function OrderUnknown({ orderId, words }: OrderUnknownProps): ReactNode {
  return (
    <Notice tone="warning" title={words.text('unknown-order.title')}>
      <p>
        <code>{orderId}</code>
      </p>
      <p>{words.text('unknown-order.reasons')}</p>
      <ul>
        <li>{words.text('unknown-order.id')}</li>
        <li>{words.text(isDemo() ? 'unknown-order.demo' : 'unknown-order.account')}</li>
      </ul>
    </Notice>
  );
}
