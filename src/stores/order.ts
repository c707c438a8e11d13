import { atom } from 'nanostores';
import {
  type Order,
  OrderApiError,
  type OrderApiFailure,
  orderClient,
  type OrderClient,
} from '#api';
import { isFinal, readStatus } from '#order';
import { perService as perKey } from './atoms.ts';
import { type Next, poll, type PollOptions } from './poll.ts';

/** The last that is known of an order. */
export interface KnownOrder {
  readonly order?: Order;
  /** When `order` was looked up, in milliseconds since the epoch. */
  readonly checkedAt?: number;
  /** Why the latest look-up failed; `order` is then older than it could be. */
  readonly failure?: OrderApiFailure | undefined;
  /** The number of the question that `order` answers: later questions have higher numbers. */
  readonly question?: number;
}

/** Nothing known: also the server's snapshot of the store. */
export const NO_ORDER: KnownOrder = Object.freeze({});

const storeOf = perKey(() => atom<KnownOrder>(NO_ORDER));

/** What is known of one order, by its ID; hexadecimal digits mean the same in either case. */
export const orderStore = (id: string) => storeOf(id.toLowerCase());

let questions = 0;

/** The number of a question to the API that is sent now. */
export function nextQuestion(): number {
  questions += 1;
  return questions;
}

/**
 * Takes an answer over, unless something newer is known.
 *
 * @param question From `nextQuestion`, called before the question was sent.
 * @param at When the answer came, in milliseconds since the epoch.
 * @returns the order as it is known now
 */
export function learnOrder(order: Order, question: number, at: number): Order {
  const $order = orderStore(order.id);
  const known = $order.get();
  const late = known.question !== undefined && question < known.question;
  if (known.order && (late || isOlder(order, known.order))) {
    if (!late) $order.set({ ...known, failure: undefined });
    return known.order;
  }
  const learnt = withConfiguration(order, known.order);
  $order.set({ order: learnt, question, checkedAt: at });
  return learnt;
}

/** What was ordered never changes, so an answer without it, as a lean list gives, takes nothing away. */
function withConfiguration(order: Order, known: Order | undefined): Order {
  const configuration = order.configuration ?? known?.configuration;
  return configuration ? { ...order, configuration } : order;
}

/** What following an order needs; everything has a default in a browser. */
export interface FollowOptions extends PollOptions {
  readonly client?: Pick<OrderClient, 'getOrder'>;
}

/**
 * Looks an order up until its status is final, and keeps what it learns in `orderStore(id)`. A
 * failed look-up keeps the last known order; only an answer that cannot change by asking again,
 * such as 404, ends it. See `poll` for the pauses; an unknown status is looked up slowly.
 *
 * @returns Ends the following; a look-up on its way is aborted.
 */
export function followOrder(id: string, options: FollowOptions = {}): () => void {
  const { client = orderClient, now = Date.now } = options;
  const $order = orderStore(id);
  const fail = (failure: OrderApiFailure) => {
    $order.set({ ...$order.get(), failure });
  };

  async function lookUp(signal: AbortSignal): Promise<Next> {
    const question = nextQuestion();
    try {
      const { order, retryAfterSeconds } = await client.getOrder(id, { signal });
      if (signal.aborted) return 'stop';
      const status = readStatus(learnOrder(order, question, now()).status);
      return isFinal(status) ? 'stop' : { retryAfterSeconds, slowly: status === 'unknown' };
    } catch (error) {
      if (signal.aborted) return 'stop';
      if (!(error instanceof OrderApiError)) throw error;
      fail(error.failure);
      return isLasting(error.failure) ? 'stop' : { retryAfterSeconds: retryAfter(error.failure) };
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
 * A 4xx answer stays the same however often one asks, but for those that speak of now; 401 too,
 * because the reader may sign in in another tab.
 */
export function isLasting(failure: OrderApiFailure): boolean {
  // Without problem details a server in between may have said so.
  if (failure.kind !== 'problem') return false;
  const { status } = failure;
  return status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status);
}

/**
 * Whether an answer shows an earlier state than the one that is known, as a cache or a copy that
 * lags behind may give. What is ready stays ready; otherwise the histories say which is later, as
 * far as they do.
 */
function isOlder(answer: Order, known: Order): boolean {
  if (readStatus(known.status) === 'done') return readStatus(answer.status) !== 'done';
  const [answered, before] = [lastChange(answer), lastChange(known)];
  return answered !== undefined && before !== undefined && answered < before;
}

/**
 * When the order came to its status, in milliseconds since the epoch; `undefined` if its history
 * does not tell, as when the entry could not be read.
 */
function lastChange({ history, status }: Order): number | undefined {
  // A loop and no spread into Math.max: a history may be longer than a call takes arguments.
  let last: { readonly status: string; readonly at: number } | undefined;
  for (const entry of history) {
    const at = Date.parse(entry.at);
    if (!last || at >= last.at) last = { status: entry.status, at };
  }
  return last && readStatus(last.status) === readStatus(status) ? last.at : undefined;
}
