import { isDemo } from '#api';
import type { Translator } from '#i18n';
import { Notice } from '#ui';
import type { ReactNode } from 'react';

export interface OrderUnknownProps {
  readonly orderId: string;
  readonly translator: Translator;
}

/** Stands in the place of an order that the API does not know, and says why that may be. */
export function OrderUnknown({ orderId, translator }: OrderUnknownProps): ReactNode {
  return (
    <Notice tone="warning" title={translator.t('unknown-order.title')}>
      <p>
        <code>{orderId}</code>
      </p>
      <p>{translator.t('unknown-order.reasons')}</p>
      <ul>
        <li>{translator.t('unknown-order.id')}</li>
        <li>{translator.t(isDemo() ? 'unknown-order.demo' : 'unknown-order.account')}</li>
      </ul>
    </Notice>
  );
}
