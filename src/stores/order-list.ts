import { atom } from 'nanostores';
import {
  type Order,
  type OrderApiFailure,
  OrderApiError,
  type OrderClient,
  orderClient,
} from '#api';
import { isFinal, readStatus } from '#order';
import { isLasting, learnOrder, nextQuestion, orderStore, retryAfter } from './order.ts';
import { type Next, poll, type PollOptions } from './poll.ts';

/** The caller's orders, as far as they are loaded. */
export interface OrderListing {
  /** Newest first, each once. */
  readonly orders: readonly Order[];
  /** Whether a page that the reader waits for is on its way. */
  readonly loading: boolean;
  /** Whether all pages are being loaded, one after the other. */
  readonly loadingAll: boolean;
  /** Where the next page begins; missing before the first page and after the last. */
  readonly nextCursor?: string | undefined;
  /** When the first page was last looked up, in milliseconds since the epoch. */
  readonly checkedAt?: number;
  /** Why the latest look-up failed. */
  readonly failure?: OrderApiFailure | undefined;
}

/** Nothing loaded: also the server's snapshot of the store. */
export const NO_LISTING: OrderListing = Object.freeze({
  orders: Object.freeze([]),
  loading: false,
  loadingAll: false,
});

/** The caller's orders; `checkedAt` is missing until the first page is there. */
export const $orderList = atom<OrderListing>(NO_LISTING);

/** What loading orders needs; everything has a default in a browser. */
export interface ListOptions extends PollOptions {
  readonly client?: Pick<OrderClient, 'listOrders' | 'getOrder'>;
}

/** Running orders that are no longer on the first page are looked up one by one, so many a round. */
const lookUpsPerRound = 5;

/** Loads the next page; does nothing while one is on its way or when there is none. */
export async function loadMoreOrders(options: ListOptions = {}): Promise<void> {
  const { loading, nextCursor } = $orderList.get();
  if (!loading && nextCursor !== undefined) await loadPage(nextCursor, options);
}

/** Loads all pages that are left, one after the other, until they end, fail or are stopped. */
export async function loadAllOrders(options: ListOptions = {}): Promise<void> {
  if ($orderList.get().loadingAll) return;
  set({ loadingAll: true });
  for (let worked = true; worked && $orderList.get().loadingAll;) {
    const { nextCursor } = $orderList.get();
    worked = nextCursor !== undefined && (await loadPage(nextCursor, options));
  }
  set({ loadingAll: false });
}

/** Lets `loadAllOrders` end with the page that is on its way. */
export function stopLoadingOrders(): void {
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
  async function look(signal: AbortSignal): Promise<Next> {
    await loadPage(undefined, options, signal);
    const { failure } = $orderList.get();
    if (failure) {
      return isLasting(failure) ? 'stop' : { retryAfterSeconds: retryAfter(failure) };
    }
    return (await lookUpRunning(options, signal)) ? {} : 'rest';
  }
  return poll(look, {
    ...options,
    onOffline: () => {
      set({ failure: { kind: 'offline' } });
    },
  });
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
  const question = nextQuestion();
  const awaited = cursor !== undefined || $orderList.get().checkedAt === undefined;
  if (awaited) set({ loading: true });
  try {
    const page = await client.listOrders({ ...(cursor !== undefined && { cursor }), signal });
    const items = page.items.map((order) => learnOrder(order, question, now()));
    set({
      ...(cursor === undefined
        ? { ...withFirstPage(items, page.nextCursor), checkedAt: now() }
        : { orders: join($orderList.get().orders, items), nextCursor: page.nextCursor }),
      failure: undefined,
    });
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

/**
 * Puts the newest orders before those that are loaded, and keeps the place that was reached. With
 * more new ones than a page holds there is a gap: then the list begins anew.
 */
function withFirstPage(
  newest: readonly Order[],
  nextCursor: string | undefined,
): Pick<OrderListing, 'orders' | 'nextCursor'> {
  const { orders: known, nextCursor: reached } = $orderList.get();
  const orders = join(newest, known.map(latest));
  const meets = orders.length < newest.length + known.length || nextCursor === undefined;
  return meets ? { orders, nextCursor: reached } : { orders: newest, nextCursor };
}

/** @returns whether any order is still running */
async function lookUpRunning(
  { client = orderClient, now = Date.now }: ListOptions,
  signal: AbortSignal,
): Promise<boolean> {
  const running = $orderList.get().orders.filter(({ status }) => !isFinal(readStatus(status)));
  const stale = running
    .filter(({ id }) => (orderStore(id).get().checkedAt ?? 0) < ($orderList.get().checkedAt ?? 0))
    .slice(0, lookUpsPerRound);
  for (const { id } of stale) {
    const question = nextQuestion();
    try {
      const { order } = await client.getOrder(id, { signal });
      learnOrder(order, question, now());
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

/** One list after the other; an order in both stands where it is first. */
function join(one: readonly Order[], other: readonly Order[]): readonly Order[] {
  const ids = new Set(one.map(({ id }) => id));
  return [...one, ...other.filter(({ id }) => !ids.has(id))];
}

function set(changes: Partial<OrderListing>): void {
  $orderList.set({ ...$orderList.get(), ...changes });
}
