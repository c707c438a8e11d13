import type { FurtherTranslator } from '#i18n/further';
import { loadMoreOrders, type OrderListing } from '#stores';
import { Button, Notice } from '#ui';
import type { ReactNode } from 'react';
import { guideAddress } from '../addresses.ts';
import { leftOutText } from './left-out-text.ts';
import type { OrderContext } from '../order/order-words.ts';

export interface MyOrdersEmptyProps {
  readonly listing: OrderListing;
  readonly context: OrderContext;
  readonly translator: FurtherTranslator;
}

/**
 * Stands in the place of the list while it has no order to show. Only of a list that has ended, and
 * of which all was read, it says that nothing has been ordered; then it leads to the guides.
 */
export function MyOrdersEmpty({ listing, context, translator }: MyOrdersEmptyProps): ReactNode {
  const leftOut = leftOutText(listing, translator);
  if (listing.nextCursor !== undefined) {
    return (
      <Notice tone="info" title={translator.t('orders.none-yet')}>
        <p>{`${translator.t('orders.none-yet-text')} ${leftOut}`}</p>
        <Button busy={listing.loading} onClick={() => void loadMoreOrders()}>
          {translator.t('orders.more')}
        </Button>
      </Notice>
    );
  }
  if (leftOut !== '') {
    return (
      <Notice tone="warning" title={translator.t('orders.none-readable')}>
        <p>{leftOut}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="info" title={translator.t('orders.none')}>
      <p>{translator.t('orders.none-text')}</p>
      <ul>
        {Object.entries(context.services).map(([id, { labels }]) => (
          <li key={id}>
            <a href={guideAddress(id, translator.locale, 'start')}>
              {translator.t('cards.order', { service: labels.service })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
