import { atom } from 'nanostores';
import { type Order, OrderApiError, type OrderClient, orderClient } from '#api';
import {
  isKnownEnd,
  isPermanent,
  mergeOrder,
  nextSequence,
  orderStore,
  retryAfter,
  type FollowOptions,
} from './order.ts';
import { type OrderListing, withFirstPage, withNextPage } from './order-pages.ts';
import { type NextPoll, poll, type PollOptions } from './poll.ts';

/** Nothing loaded: also the server's snapshot of the store. */
export const NO_LISTING: OrderListing = Object.freeze({
  orders: Object.freeze([]),
  leftOut: Object.freeze({ newest: 0, older: 0 }),
  loading: false,
  loadingAll: false,
  cursors: Object.freeze([]),
});

/** The caller's orders; `checkedAt` is missing until the first page is there. */
export const $orderList = atom<OrderListing>(NO_LISTING);

/** What loading orders needs; everything has a default in a browser. */
export interface ListOptions extends PollOptions {
  readonly client?: Pick<OrderClient, 'listOrders' | 'getOrder'>;
  /** See {@link FollowOptions.isFinal}. */
  readonly isFinal?: NonNullable<FollowOptions['isFinal']>;
}

/** Running orders that are no longer on the first page are looked up one by one, this many per poll. */
const maxLookUpsPerRound = 5;

/**
 * Pages without a readable order that are passed over in a row: an API that filters sends some. Behind
 * them the reader decides whether to go on.
 */
const maxEmptyPages = 10;

/** Loads the next page; does nothing while one is on its way or when there is none. */
export async function loadMoreOrders(options: ListOptions = {}): Promise<void> {
  if (!$orderList.get().loading) await loadOn(options);
}

/** Ends the loading of all pages that is under way. */
let loadingAll: AbortController | undefined;

/** Loads all pages that are left, one after the other, until they end, fail or are stopped. */
export async function loadAllOrders(options: ListOptions = {}): Promise<void> {
  if (loadingAll) return;
  const run = (loadingAll = new AbortController());
  set({ loadingAll: true });
  try {
    for (let more = true; more && !run.signal.aborted;) more = await loadOn(options, run.signal);
  } finally {
    if (loadingAll === run) stopLoadingOrders();
  }
}

/** Ends `loadAllOrders`; a page that is on its way is not waited for. */
export function stopLoadingOrders(): void {
  loadingAll?.abort();
  loadingAll = undefined;
  set({ loadingAll: false });
}

/**
 * Keeps the list up to date while orders in it are running: the first page, and a few of the
 * running ones behind it. Once none is running it asks again only when the reader comes back; so
 * watch anew when a page that is loaded later brings a running one.
 *
 * @returns Ends the watching.
 */
export function watchOrders(options: ListOptions = {}): () => void {
  async function look(signal: AbortSignal): Promise<NextPoll> {
    await loadPage(undefined, options, signal);
    if ($orderList.get().orders.length === 0) await loadOn(options, signal);
    const { failure } = $orderList.get();
    if (failure) {
      return isPermanent(failure) ? 'stop' : { retryAfterSeconds: retryAfter(failure) };
    }
    return (await lookUpRunning(options, signal)) ? {} : 'on-return';
  }
  return poll(look, {
    ...options,
    onOffline: () => {
      set({ failure: { kind: 'offline' } });
    },
  });
}

/**
 * Loads what is next, passing over pages that bring nothing.
 *
 * @returns whether it brought an order that was not there
 */
async function loadOn(options: ListOptions, signal?: AbortSignal): Promise<boolean> {
  for (let empty = 0; empty < maxEmptyPages && !signal?.aborted; empty++) {
    const { nextCursor, orders } = $orderList.get();
    if (nextCursor === undefined || !(await loadPage(nextCursor, options, signal))) return false;
    if ($orderList.get().orders.length > orders.length) return true;
  }
  return false;
}

/**
 * @param cursor Where the page begins; missing: the first page.
 * @returns whether the page came
 */
async function loadPage(
  cursor: string | undefined,
  { client = orderClient, now = Date.now }: ListOptions,
  signal?: AbortSignal,
): Promise<boolean> {
  const sequence = nextSequence();
  const awaited = cursor !== undefined || $orderList.get().checkedAt === undefined;
  if (awaited) set({ loading: true });
  try {
    const page = await client.listOrders({ ...(cursor !== undefined && { cursor }), signal });
    // One time for all: an order that is known from before the list is looked up by itself.
    const at = now();
    const items = page.items.map((order) => mergeOrder(order, sequence, at));
    const listing = $orderList.get();
    const read = { ...page, items };
    const progress =
      cursor === undefined
        ? withFirstPage({ ...listing, orders: listing.orders.map(latest) }, read)
        : withNextPage(listing, cursor, read);
    set({ ...progress, ...(cursor === undefined && { checkedAt: at }), failure: undefined });
    return true;
  } catch (error) {
    if (signal?.aborted) return false;
    if (!(error instanceof OrderApiError)) throw error;
    set({ failure: error.failure });
    return false;
  } finally {
    if (awaited) set({ loading: false });
  }
}

/** @returns whether any order is still running */
async function lookUpRunning(
  { client = orderClient, now = Date.now, isFinal = isKnownEnd }: ListOptions,
  signal: AbortSignal,
): Promise<boolean> {
  const running = $orderList.get().orders.filter(({ status }) => !isFinal(status));
  const stale = running
    .filter(({ id }) => (orderStore(id).get().checkedAt ?? 0) < ($orderList.get().checkedAt ?? 0))
    .slice(0, maxLookUpsPerRound);
  for (const { id } of stale) {
    const sequence = nextSequence();
    try {
      const { order } = await client.getOrder(id, { signal });
      mergeOrder(order, sequence, now());
    } catch (error) {
      if (!signal.aborted && !(error instanceof OrderApiError)) throw error;
    }
  }
  if (stale.length > 0) set({ orders: $orderList.get().orders.map(latest) });
  return running.length > 0;
}

/** An order looked up by itself may be known better than the list has it. */
function latest(order: Order): Order {
  return orderStore(order.id).get().order ?? order;
}

function set(changes: Partial<OrderListing>): void {
  $orderList.set({ ...$orderList.get(), ...changes });
}
