import type { Order, OrderApiFailure, OrderPage } from '#api';

/** The caller's orders, as far as they are loaded. */
export interface OrderListing {
  /** Newest first, each once. */
  readonly orders: readonly Order[];
  /** How many orders could not be read: among the newest, and on the pages behind them. */
  readonly leftOut: { readonly newest: number; readonly older: number };
  /** Whether a page that the reader waits for is on its way. */
  readonly loading: boolean;
  /** Whether all pages are being loaded, one after the other. */
  readonly loadingAll: boolean;
  /** Where the next page begins; missing before the first page and after the last. */
  readonly nextCursor?: string | undefined;
  /** Where the pages behind the first one began: a list that leads back there has ended. */
  readonly cursors: readonly string[];
  /** When the first page was last looked up, in milliseconds since the epoch. */
  readonly checkedAt?: number;
  /** Why the latest look-up failed. */
  readonly failure?: OrderApiFailure | undefined;
}

/** What a page changes about the list. */
type Progress = Partial<Pick<OrderListing, 'orders' | 'leftOut' | 'nextCursor' | 'cursors'>>;

/**
 * Puts the newest orders before those that are loaded, and keeps the place that was reached. With
 * more new ones than a page holds there is a gap: then the list starts over.
 */
export function withFirstPage(listing: OrderListing, page: OrderPage): Progress {
  const { orders: known, checkedAt, leftOut } = listing;
  const newest = eachOnce(page.items);
  const orders = eachOnce([...newest, ...known]);
  const meets =
    page.nextCursor === undefined ||
    orders.length < newest.length + known.length ||
    // An API that leaves out orders of others only afterwards sends pages without any.
    (newest.length === 0 && checkedAt !== undefined);
  return meets
    ? { orders, leftOut: { ...leftOut, newest: page.leftOut } }
    : {
        orders: newest,
        leftOut: { newest: page.leftOut, older: 0 },
        nextCursor: page.nextCursor,
        cursors: [],
      };
}

/**
 * Puts a page behind the orders that are loaded. Whatever an API answers, the list ends: at a page
 * without a next one, at one whose next one was there already, and at one that repeats orders only.
 * A page without any order is not the end.
 *
 * @param cursor Where the page begins.
 */
export function withNextPage(listing: OrderListing, cursor: string, page: OrderPage): Progress {
  // The list has started over, or another call has moved on, while the page was loading.
  if (listing.nextCursor !== cursor) return {};
  const cursors = [...listing.cursors, cursor];
  const orders = eachOnce([...listing.orders, ...page.items]);
  const repeats = page.items.length > 0 && orders.length === listing.orders.length;
  if (repeats) return { cursors, nextCursor: undefined };

  const { newest, older } = listing.leftOut;
  const { nextCursor } = page;
  const ends = nextCursor === undefined || cursors.includes(nextCursor);
  return {
    orders,
    leftOut: { newest, older: older + page.leftOut },
    nextCursor: ends ? undefined : nextCursor,
    cursors,
  };
}

/** An order that comes twice stands where it is first; the digits of IDs come in either case. */
function eachOnce(orders: readonly Order[]): readonly Order[] {
  const ids = new Set<string>();
  return orders.filter(({ id }) => {
    const before = ids.size;
    return ids.add(id.toLowerCase()).size > before;
  });
}
