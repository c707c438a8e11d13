import type { FurtherTranslator } from '#i18n/further';
import { Notice } from '#ui';
import type { ReactNode } from 'react';

export interface OrderIdWrongProps {
  /** What the address names as an order. */
  readonly text: string;
  readonly translator: FurtherTranslator;
}

/** Stands in the place of an order where the address names none, and says what an ID looks like. */
export function OrderIdWrong({ text, translator }: OrderIdWrongProps): ReactNode {
  return (
    <Notice tone="warning" role="status" title={translator.t('orders.no-id')}>
      <p>{translator.t('orders.no-id-text')}</p>
      <p>
        {/* A direction of its own, so that right-to-left letters leave the page around as it is. */}
        <code dir="auto">{text}</code>
      </p>
    </Notice>
  );
}
