import { atom } from 'nanostores';
import {
  type Order,
  OrderApiError,
  type OrderApiFailure,
  orderClient,
  type OrderClient,
} from '#api';
import { isFinal as endsOrder, readStatus } from '#order';
import { storeFamily } from './atoms.ts';
import { type NextPoll, poll, type PollOptions } from './poll.ts';

/** The latest that is known about an order. */
export interface KnownOrder {
  readonly order?: Order;
  /** When `order` was looked up, in milliseconds since the epoch. */
  readonly checkedAt?: number;
  /** Why the latest look-up failed; `order` is then older than it could be. */
  readonly failure?: OrderApiFailure | undefined;
  /** The number of the request that `order` answers: later requests have higher numbers. */
  readonly sequence?: number;
}

/** Nothing known: also the server's snapshot of the store. */
export const NO_ORDER: KnownOrder = Object.freeze({});

const storeOf = storeFamily(() => atom<KnownOrder>(NO_ORDER));

/** What is known of one order, by its ID; hexadecimal digits mean the same in either case. */
export const orderStore = (id: string) => storeOf(id.toLowerCase());

let lastSequence = 0;

/** Numbers a request to the API that is about to be sent. */
export function nextSequence(): number {
  lastSequence += 1;
  return lastSequence;
}

/**
 * Merges an answer into what is known, unless something newer is known.
 *
 * @param sequence From `nextSequence`, called before the request was sent.
 * @param at When the answer came, in milliseconds since the epoch.
 * @returns the order as it is known now
 */
export function mergeOrder(order: Order, sequence: number, at: number): Order {
  const $order = orderStore(order.id);
  const known = $order.get();
  const isLate = known.sequence !== undefined && sequence < known.sequence;
  if (known.order && (isLate || isOlder(order, known.order))) {
    if (!isLate) $order.set({ ...known, failure: undefined });
    return known.order;
  }
  const merged = keepConfiguration(order, known.order);
  $order.set({ order: merged, sequence, checkedAt: at });
  return merged;
}

/** What was ordered never changes, so an answer without it, such as a short list, removes nothing. */
function keepConfiguration(order: Order, known: Order | undefined): Order {
  const configuration = order.configuration ?? known?.configuration;
  return configuration ? { ...order, configuration } : order;
}

/** Options for following an order; everything has a default in a browser. */
export interface FollowOptions extends PollOptions {
  readonly client?: Pick<OrderClient, 'getOrder'>;
  /** Whether an order in this status will not change any more; by default `done` and `failed`. */
  readonly isFinal?: (status: string) => boolean;
  /** Whether the catalogue explains this status; by default only those that the site acts on. */
  readonly isExplained?: (status: string) => boolean;
}

/** The statuses that need no catalogue. */
function isKnownStatus(status: string): boolean {
  return readStatus(status) !== 'unknown';
}

/** The ends that need no catalogue. */
export function isKnownEnd(status: string): boolean {
  return endsOrder(readStatus(status));
}

/**
 * Looks an order up until its status is final, and keeps what it learns in `orderStore(id)`. A
 * failed look-up keeps the last known order; only an answer that cannot change by asking again,
 * such as 404, ends it. See `poll` for the pauses; an unknown status is looked up slowly.
 *
 * @returns Stops following; a look-up under way is aborted.
 */
export function followOrder(id: string, options: FollowOptions = {}): () => void {
  const { client = orderClient, now = Date.now } = options;
  const { isFinal = isKnownEnd, isExplained = isKnownStatus } = options;
  const $order = orderStore(id);
  const fail = (failure: OrderApiFailure) => {
    $order.set({ ...$order.get(), failure });
  };

  async function lookUp(signal: AbortSignal): Promise<NextPoll> {
    const sequence = nextSequence();
    try {
      const { order, retryAfterSeconds } = await client.getOrder(id, { signal });
      if (signal.aborted) return 'stop';
      const { status } = mergeOrder(order, sequence, now());
      return isFinal(status) ? 'stop' : { retryAfterSeconds, slowly: !isExplained(status) };
    } catch (error) {
      if (signal.aborted) return 'stop';
      if (!(error instanceof OrderApiError)) throw error;
      fail(error.failure);
      return isPermanent(error.failure) ? 'stop' : { retryAfterSeconds: retryAfter(error.failure) };
    }
  }

  return poll(lookUp, {
    ...options,
    onOffline: () => {
      fail({ kind: 'offline' });
    },
  });
}

/** The seconds after which a refusal may be tried again, if the API named them. */
export function retryAfter(failure: OrderApiFailure): number | undefined {
  return 'retryAfterSeconds' in failure ? failure.retryAfterSeconds : undefined;
}

/**
 * Whether asking again is pointless: a 4xx answer does not change, except for those that are about
 * the moment; 401 is one of them, because the customer may sign in in another tab.
 */
export function isPermanent(failure: OrderApiFailure): boolean {
  // Without problem details it may come from a proxy.
  if (failure.kind !== 'problem') return false;
  const { status } = failure;
  return status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status);
}

/**
 * Whether an answer shows an earlier state than the one that is known, as it may when it comes from
 * a cache or a replica that lags behind. What is ready stays ready; otherwise the histories decide,
 * as far as they can.
 */
function isOlder(answer: Order, known: Order): boolean {
  if (readStatus(known.status) === 'done') return readStatus(answer.status) !== 'done';
  const [answered, before] = [lastChange(answer), lastChange(known)];
  return answered !== undefined && before !== undefined && answered < before;
}

/**
 * When the order reached its status, in milliseconds since the epoch; `undefined` if its history
 * does not say, for example because the entry could not be read.
 */
function lastChange({ history, status }: Order): number | undefined {
  // A loop and no spread into Math.max: a history may be longer than a call takes arguments.
  let last: { readonly status: string; readonly at: number } | undefined;
  for (const entry of history) {
    const at = Date.parse(entry.at);
    if (!last || at >= last.at) last = { status: entry.status, at };
  }
  return last && isSameStatus(last.status, status) ? last.at : undefined;
}

/** Whether two words of the API name one status; further statuses are only their words. */
function isSameStatus(one: string, other: string): boolean {
  const status = readStatus(one);
  if (status !== 'unknown') return status === readStatus(other);
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
