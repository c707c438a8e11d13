import type { FurtherTranslator } from '#i18n/further';
import { loadAllOrders, stopLoadingOrders, type OrderListing } from '#stores';
import { Button, LoadingText, Notice } from '#ui';
import type { ReactNode } from 'react';
import { guideAddress } from '../addresses.ts';
import type { OrderContext } from '../order/order-text.ts';
import { needsAll, type OrdersQuery } from './my-orders-query.ts';

export interface MyOrdersCountProps {
  readonly listing: OrderListing;
  readonly query: OrdersQuery;
  /** How many of the loaded orders fit the query. */
  readonly matching: number;
  /** Called when the button gets the focus: it is gone once all is loaded. */
  readonly onFocus: () => void;
  readonly translator: FurtherTranslator;
}

/**
 * How many orders were searched and how many are not shown, with buttons to load the rest or stop.
 */
export function MyOrdersCount(props: MyOrdersCountProps): ReactNode {
  const { listing, query, onFocus, translator } = props;
  const { loadingAll } = listing;
  const partial = needsAll(query) && listing.nextCursor !== undefined;
  return (
    <div className="orders-count">
      <p>
        {loadingAll ? (
          // Anew with each page that has come.
          <LoadingText key={listing.cursors.length} late={translator.t('loading.late')}>
            {countText(props)}
          </LoadingText>
        ) : (
          countText(props)
        )}
      </p>
      <p role="status">{leftOutText(listing, translator)}</p>
      {(loadingAll || partial) && (
        // One button for both: the one that is pressed keeps the focus.
        <Button
          variant="quiet"
          onFocus={onFocus}
          onClick={() => {
            if (loadingAll) stopLoadingOrders();
            else void loadAllOrders();
          }}
        >
          {translator.t(loadingAll ? 'orders.stop' : 'orders.load-rest')}
        </Button>
      )}
      <p className="visually-hidden" role="status">
        {!loadingAll && countText(props)}
      </p>
    </div>
  );
}

function countText({ listing, query, matching, translator }: MyOrdersCountProps): string {
  const { orders, nextCursor, loadingAll } = listing;
  const counts = { count: orders.length, matching };
  if (loadingAll) return translator.t('orders.count-loading', counts);
  if (!needsAll(query)) {
    return translator.t(nextCursor ? 'orders.count-newest' : 'orders.count-all', counts);
  }
  return translator.t(nextCursor ? 'orders.count-partial' : 'orders.count-matching', counts);
}

export interface MyOrdersEmptyProps {
  readonly listing: OrderListing;
  /** Goes on looking for orders that can be shown. */
  readonly onMore: () => void;
  readonly context: OrderContext;
  readonly translator: FurtherTranslator;
}

/**
 * Shown while the list has no order to show. Only for a list that was read completely does it say
 * that nothing has been ordered, and link to the guides.
 */
export function MyOrdersEmpty(props: MyOrdersEmptyProps): ReactNode {
  const { listing, onMore, context, translator } = props;
  const leftOut = leftOutText(listing, translator);
  if (listing.nextCursor !== undefined) {
    return (
      <Notice tone="info" title={translator.t('orders.none-yet')}>
        <p>{`${translator.t('orders.none-yet-text')} ${leftOut}`}</p>
        <Button busy={listing.loading} onClick={onMore}>
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

/** Says how many orders the list cannot show; '' for none. */
export function leftOutText({ leftOut }: OrderListing, translator: FurtherTranslator): string {
  const count = leftOut.newest + leftOut.older;
  if (count === 0) return '';
  return translator.t('orders.left-out', { count });
}
