import { atom } from 'nanostores';
import {
  type Order,
  type OrderApiFailure,
  OrderApiError,
  type OrderClient,
  orderClient,
} from '#api';
import { isFinal, readStatus } from '#order';
import { perService } from './per-service.ts';
import { type Visibility, visible, wait } from './wait.ts';

/** The last that is known of an order. */
export interface KnownOrder {
  readonly order?: Order;
  /** When `order` was looked up, in milliseconds since the epoch. */
  readonly checkedAt?: number;
  /** Why the latest look-up failed; `order` is then older than it could be. */
  readonly failure?: OrderApiFailure;
}

/** Nothing known: also the server's snapshot of the store. */
export const NO_ORDER: KnownOrder = Object.freeze({});

/** The order that was placed last for one service. */
export const orderStore = perService(() => atom<KnownOrder>(NO_ORDER));

/** What following an order needs; everything has a default in a browser. */
export interface FollowOptions {
  readonly client?: Pick<OrderClient, 'getOrder'>;
  readonly page?: Visibility;
  readonly now?: () => number;
  /** Tells by `online` that the connection is back. */
  readonly connection?: EventTarget | undefined;
}

/** Seconds between two look-ups where the API names none: they grow from the first to the second. */
const shortestPause = 2;
const longestPause = 30;
const growth = 1.5;

/** An API that asks for no pause, or for days, gets at least and at most these seconds. */
const leastRetryAfter = 1;
const mostRetryAfter = 3600;

/**
 * Looks an order up until its status is final, and keeps what it learns in `orderStore(service)`.
 * Pauses as long as `Retry-After` says, else 2 seconds growing to 30, and while nobody can see the
 * page; at once when the connection is back. A failed look-up keeps the last known order; only an answer that cannot change by asking
 * again, such as 404, ends it.
 *
 * @returns Ends the following; a look-up on its way is aborted.
 */
export function followOrder(service: string, id: string, options: FollowOptions = {}): () => void {
  const { client = orderClient, page = document, now = Date.now } = options;
  const { connection = typeof window === 'undefined' ? undefined : window } = options;
  const $order = orderStore(service);
  const end = new AbortController();
  const { signal } = end;

  // Another order's state must not stand under this one's name.
  if ($order.get().order?.id !== id) $order.set(NO_ORDER);

  /** @returns Seconds the API wants to be left alone, or `stop`. */
  async function lookUp(): Promise<number | undefined | 'stop'> {
    try {
      const { order, retryAfterSeconds } = await client.getOrder(id, { signal });
      if (signal.aborted) return 'stop';
      $order.set({ order, checkedAt: now() });
      return isFinal(readStatus(order.status)) ? 'stop' : retryAfterSeconds;
    } catch (error) {
      if (signal.aborted) return 'stop';
      if (!(error instanceof OrderApiError)) throw error;
      $order.set({ ...$order.get(), failure: error.failure });
      return isLasting(error.failure) ? 'stop' : retryAfter(error.failure);
    }
  }

  async function follow(): Promise<void> {
    for (let pause = shortestPause; ; pause = Math.min(pause * growth, longestPause)) {
      await visible(page, signal);
      const wish = signal.aborted ? 'stop' : await lookUp();
      if (wish === 'stop') return;
      const seconds =
        wish === undefined ? pause : Math.min(Math.max(wish, leastRetryAfter), mostRetryAfter);
      await wait(seconds * 1000, signal, connection);
    }
  }

  void follow();
  return () => {
    end.abort();
  };
}

function retryAfter(failure: OrderApiFailure): number | undefined {
  return 'retryAfterSeconds' in failure ? failure.retryAfterSeconds : undefined;
}

/**
 * A 4xx answer stays the same however often one asks, but for those that speak of now; 401 too,
 * because the reader may sign in in another tab.
 */
function isLasting(failure: OrderApiFailure): boolean {
  if (!('status' in failure)) return false;
  const { status } = failure;
  return status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status);
}
