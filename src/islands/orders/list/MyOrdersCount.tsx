import type { FurtherTranslator } from '#i18n/further';
import { loadAllOrders, stopLoadingOrders, type OrderListing } from '#stores';
import { Button } from '#ui';
import type { ReactNode } from 'react';
import { leftOutText } from './left-out-text.ts';
import { needsAll, type OrdersQuery } from './my-orders-query.ts';

export interface MyOrdersCountProps {
  readonly listing: OrderListing;
  readonly query: OrdersQuery;
  /** How many of the loaded orders fit the query. */
  readonly matching: number;
  readonly translator: FurtherTranslator;
}

/** Says among how many orders was searched, how many are not shown, and lets the reader load the rest or stop it. */
export function MyOrdersCount(props: MyOrdersCountProps): ReactNode {
  const { listing, query, translator } = props;
  const partial = needsAll(query) && listing.nextCursor !== undefined;
  return (
    <div className="orders-count">
      <p>{countText(props)}</p>
      <p role="status">{leftOutText(listing, translator)}</p>
      {listing.loadingAll && (
        <Button variant="quiet" onClick={stopLoadingOrders}>
          {translator.t('orders.stop')}
        </Button>
      )}
      {partial && !listing.loadingAll && (
        <Button variant="quiet" onClick={() => void loadAllOrders()}>
          {translator.t('orders.load-rest')}
        </Button>
      )}
      <p className="visually-hidden" role="status">
        {!listing.loadingAll && needsAll(query) && countText(props)}
      </p>
    </div>
  );
}

function countText({ listing, query, matching, translator }: MyOrdersCountProps): string {
  const { orders, nextCursor, loadingAll } = listing;
  const counts = { loaded: orders.length, matching };
  if (loadingAll) return translator.t('orders.count-loading', counts);
  if (!needsAll(query)) {
    return translator.t(nextCursor ? 'orders.count-newest' : 'orders.count-all', counts);
  }
  return translator.t(nextCursor ? 'orders.count-partial' : 'orders.count-matching', counts);
}
