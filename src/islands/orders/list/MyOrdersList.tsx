import { explainFailure, readOrderId } from '#api';
import { reasonMessage } from '#i18n';
import type { FurtherTranslator } from '#i18n/further';
import { findStatus, isEnd } from '#order';
import {
  $orderList,
  $orderNames,
  loadAllOrders,
  loadMoreOrders,
  NO_LISTING,
  NO_NAMES,
  stopLoadingOrders,
  watchOrders,
} from '#stores';
import { Button, LoadingText, Notice } from '#ui';
import { useStore } from '@nanostores/react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { sectionIds } from '../../review/focus-section.ts';
import { serviceName, type OrderContext } from '../order/order-text.ts';
import { useNow } from '../use-now.ts';
import { EVERYTHING, isFiltering, needsAll, selectOrders } from './my-orders-query.ts';
import { MyOrdersCount, MyOrdersEmpty } from './MyOrdersCount.tsx';
import { MyOrdersFilters, searchFieldId } from './MyOrdersFilters.tsx';
import { MyOrdersRows } from './MyOrdersRows.tsx';
import { isNowhere, useNextFocus } from './use-next-focus.ts';

/** Rows rendered at once; more on request, so that thousands of orders stay fast. */
const rowsPerPage = 20;

export interface MyOrdersListProps {
  readonly openId: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly context: OrderContext;
  readonly translator: FurtherTranslator;
}

/** The caller's orders: found, sorted, and kept up to date. */
export function MyOrdersList({
  openId,
  onOpen,
  context,
  translator,
}: MyOrdersListProps): ReactNode {
  const listing = useStore($orderList, { ssr: () => NO_LISTING });
  const names = useStore($orderNames, { ssr: () => NO_NAMES });
  const [query, setQuery] = useState(EVERYTHING);
  const [rows, setRows] = useState(rowsPerPage);
  const now = useNow();
  const focusNext = useNextFocus();

  const { orders, checkedAt, failure, nextCursor } = listing;
  const { statuses } = context;
  const running = orders.some(({ status }) => !isEnd(status, statuses));
  useEffect(
    () => watchOrders({ isFinal: (status) => isEnd(status, statuses) }),
    [running, statuses],
  );

  // Older pages are searched too: otherwise "no match" would be true of the newest orders only.
  const wantsAll = needsAll(query) && checkedAt !== undefined;
  useEffect(() => {
    if (!wantsAll) return undefined;
    void loadAllOrders();
    return stopLoadingOrders;
  }, [wantsAll]);

  const found = useMemo(
    () =>
      selectOrders(orders, query, {
        service: (service) => serviceName(service, context),
        status: (word) => findStatus(word, statuses)?.id ?? 'unknown',
        isEnd: (word) => isEnd(word, statuses),
        orders: names,
      }),
    [orders, query, context, names, statuses],
  );

  if (checkedAt === undefined) {
    if (!failure) {
      return (
        <p role="status">
          <LoadingText late={translator.t('loading.late')}>
            {translator.t('orders.loading')}
          </LoadingText>
        </p>
      );
    }
    const reason = reasonMessage(explainFailure(failure), translator);
    return (
      <Notice tone="warning" role="status">
        <p>{translator.t('orders.failed', { reason })}</p>
      </Notice>
    );
  }
  const stale = failure && (
    <Notice tone="warning">
      <p>
        {translator.t('orders.stale', {
          reason: reasonMessage(explainFailure(failure), translator),
          relative: translator.relative(checkedAt, now),
        })}
      </p>
    </Notice>
  );
  if (orders.length === 0) {
    return (
      <>
        {stale}
        <MyOrdersEmpty
          listing={listing}
          onMore={() => {
            void loadMoreOrders();
            focusNext(() => orderLinks()[0] ?? (isNowhere() ? section() : undefined));
          }}
          context={context}
          translator={translator}
        />
      </>
    );
  }

  const searchedId = readOrderId(query.search);
  const hasMore = found.length > rows || (!needsAll(query) && nextCursor !== undefined);
  const shownBefore = Math.min(found.length, rows);
  const showMore = (): void => {
    setRows(rows + rowsPerPage);
    if (found.length < rows + rowsPerPage) void loadMoreOrders();
    focusNext(() => orderLinks()[shownBefore]);
  };
  return (
    <>
      <MyOrdersFilters
        query={query}
        onChange={(next) => {
          setQuery(next);
          setRows(rowsPerPage);
        }}
        context={context}
        translator={translator}
      />
      {stale}
      <p className="visually-hidden" role="status">
        {failure &&
          translator.t('orders.failed', {
            reason: reasonMessage(explainFailure(failure), translator),
          })}
      </p>
      <MyOrdersCount
        listing={listing}
        query={query}
        matching={found.length}
        onFocus={() => {
          focusNext(() => (isNowhere() ? searchField() : undefined));
        }}
        translator={translator}
      />
      {found.length > 0 && (
        <MyOrdersRows
          orders={found.slice(0, rows)}
          openId={openId}
          onOpen={onOpen}
          context={context}
          now={now}
          translator={translator}
        />
      )}
      {found.length === 0 && (
        <Notice title={translator.t('orders.no-match', { count: orders.length })}>
          <div className="button-row">
            {searchedId !== undefined && (
              <Button
                onClick={() => {
                  onOpen(searchedId);
                }}
              >
                {translator.t('orders.look-up', { id: searchedId })}
              </Button>
            )}
            {isFiltering(query) && (
              <Button
                onClick={() => {
                  setQuery({ ...EVERYTHING, sorting: query.sorting });
                  searchField()?.focus();
                }}
              >
                {translator.t('orders.reset')}
              </Button>
            )}
          </div>
        </Notice>
      )}
      {hasMore && (
        <Button busy={listing.loading && !listing.loadingAll} onClick={showMore}>
          {translator.t('orders.more')}
        </Button>
      )}
    </>
  );
}

/** What opens the orders, in the order of the list. */
function orderLinks(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.orders-link')];
}

function searchField(): HTMLElement | null {
  return document.getElementById(searchFieldId);
}

/** The list as a whole, for what leaves nothing of it to focus. */
function section(): HTMLElement | null {
  return document.getElementById(sectionIds.orders);
}
