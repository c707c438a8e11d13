import type { FurtherTranslator } from '#i18n/further';
import { Notice } from '#ui';
import type { ReactNode } from 'react';
import { guideAddress } from './addresses.ts';
import type { OrderContext } from './ordered/order-words.ts';

export interface MyOrdersEmptyProps {
  readonly context: OrderContext;
  readonly words: FurtherTranslator;
}

/** Stands in the place of the list while nothing has been ordered, and leads to the guides. */
export function MyOrdersEmpty({ context, words }: MyOrdersEmptyProps): ReactNode {
  return (
    <Notice tone="info" title={words.text('orders.none')}>
      <p>{words.text('orders.none-text')}</p>
      <ul>
        {Object.entries(context.services).map(([id, { labels }]) => (
          <li key={id}>
            <a href={guideAddress(id, words.locale, 'start')}>
              {words.text('cards.order', { service: labels.service })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
