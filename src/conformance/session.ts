import { newDraftId, readRetryAfter } from '#api';
import type { Offer, OrderRequest } from '#order';
import { type Caller, type CallerOptions, createCaller } from './caller.ts';
import { NotChecked } from './check.ts';
import { type Exchange, isSuccess, memberOf, named } from './exchange.ts';
import { isAtEnd, type SeenOrder, seeOrder, seeOrders } from './seen-order.ts';

/** What to check, and what may be done for it. */
export interface SessionOptions extends CallerOptions {
  /** An order that the API has to accept: what the site would send. */
  readonly order: OrderRequest;
  /** The rules of that order's service, from which wrong orders are made. */
  readonly offer: Offer;
  /** Whether orders may be placed, with obligation to pay. */
  readonly placeOrders: boolean;
  /** Origin of the site whose pages call the API, if it is another than the API's. */
  readonly origin?: string | undefined;
  /** The address at which browsers get their cookie, and the form that is sent to it, if one is. */
  readonly signIn?: { readonly url: string; readonly form: string | undefined } | undefined;
  /** Seconds for which an order is followed at most. */
  readonly followSeconds: number;
  /** Is told each order that the API has made, at once. */
  readonly onPlaced?: (order: PlacedOrder) => void;
}

/** An order that the API has made of what was sent. */
export interface PlacedOrder {
  /** `undefined` if the API took the order and didn’t say which one it is. */
  readonly id: string | undefined;
  readonly service: string;
  readonly idempotencyKey: string;
}

/** The answer to a placed order, read. */
export interface Placed {
  readonly exchange: Exchange;
  readonly order: SeenOrder;
  readonly idempotencyKey: string;
  readonly body: string;
}

/** All pages of the list, as far as they were asked for. */
export interface Walk {
  readonly pages: readonly Exchange[];
  /** Why no further page was asked for. */
  readonly end: 'last page' | 'cursor repeats' | 'page unreadable' | 'too many';
}

/** The course of an order, from its placing to its end or to the end of patience. */
export interface Followed {
  readonly exchanges: readonly Exchange[];
  readonly orders: readonly SeenOrder[];
}

/** One run against an API: what checks share, each of it found out once, when it is first needed. */
export interface Session extends Caller {
  readonly options: SessionOptions;
  /** The first page of the list as it is asked for without parameters. */
  readonly firstPage: () => Promise<Exchange>;
  /** @throws NotChecked if the list cannot be read */
  readonly walk: () => Promise<Walk>;
  /** All orders of the walk, as they came, each once. @throws NotChecked if there are none */
  readonly orders: () => Promise<readonly SeenOrder[]>;
  /** The answer to the newest order. @throws NotChecked if there is none */
  readonly newest: () => Promise<Exchange>;
  /**
   * Sends an order, and remembers what the API makes of it. Without a key, the header is left out; the key
   * may go without its quotation marks, and the order without credentials.
   */
  readonly send: (
    body: string,
    key: string | undefined,
    how?: 'bare' | 'signed out',
  ) => Promise<Exchange>;
  /** The answer to the order of this run, whatever it is. @throws NotChecked if none may be placed */
  readonly placing: () => Promise<Exchange>;
  /** @throws NotChecked if no order was placed */
  readonly placed: () => Promise<Placed>;
  /** @throws NotChecked if no order was placed */
  readonly followed: () => Promise<Followed>;
  /** The newest orders as the list has them now. @throws NotChecked if it cannot be read */
  readonly latest: () => Promise<readonly SeenOrder[]>;
  /** Puts an order on the list of those that the API has made in this run. */
  readonly note: (order: SeenOrder | undefined, idempotencyKey: string) => void;
  /** Every order that the API has made in this run, wanted or not. */
  readonly placedOrders: readonly PlacedOrder[];
}

/** Pages after which a list is taken to have no end. */
const maxPages = 200;
/** Seconds between two questions where the API says nothing; the reference says to begin with 2. */
const usualPause = 2;

/** Prepares a run. Nothing is sent yet. */
export function createSession(options: SessionOptions): Session {
  const caller = createCaller(options);
  const placedOrders: PlacedOrder[] = [];
  const key = newDraftId();
  const body = JSON.stringify(options.order);

  const session: Session = {
    ...caller,
    options,
    placedOrders,
    firstPage: once(() => caller.call('GET', '/orders')),
    walk: once(async () => walkList(await session.firstPage(), caller)),
    orders: once(async () => {
      const orders = (await session.walk()).pages.flatMap(({ json }) => seeOrders(json));
      if (orders.length === 0) throw new NotChecked('there are no orders to read');
      return [...new Map(orders.map((order) => [order.id, order])).values()];
    }),
    newest: once(async () => {
      const [newest] = await session.orders();
      return caller.call('GET', `/orders/${encodeURIComponent(newest?.id ?? '')}`);
    }),
    async send(body, key, how) {
      const isBare = how === 'bare';
      const headers = key === undefined ? {} : { 'Idempotency-Key': isBare ? key : `"${key}"` };
      const signedOut = how === 'signed out';
      const exchange = await caller.call('POST', '/orders', { body, headers, signedOut });
      if (isSuccess(exchange)) session.note(seeOrder(exchange.json), key ?? '');
      return exchange;
    },
    note(order, idempotencyKey) {
      const known = placedOrders.some(({ id, idempotencyKey: key }) =>
        order ? id === order.id : key === idempotencyKey,
      );
      const service = order?.service ?? options.order.service;
      if (known) return;
      const placed = { id: order?.id, service, idempotencyKey };
      placedOrders.push(placed);
      options.onPlaced?.(placed);
    },
    async latest() {
      const page = await caller.call('GET', '/orders');
      if (!isReadable(page)) throw new NotChecked(`the list cannot be read: ${named(page)}`);
      return seeOrders(page.json);
    },
    placing: once(async () => {
      if (!options.placeOrders) throw new NotChecked('it needs --place-orders');
      return session.send(body, key);
    }),
    async placed() {
      const exchange = await session.placing();
      const order = isSuccess(exchange) ? seeOrder(exchange.json) : undefined;
      if (!order) throw new NotChecked(`no order was placed: ${named(exchange)}`);
      return { exchange, order, idempotencyKey: key, body };
    },
    followed: once(async () => follow(await session.placed(), caller, options)),
  };
  return session;
}

/** Does something when it is first asked for, and has the same outcome from then on. */
function once<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined;
  return () => (found ??= find());
}

async function walkList(first: Exchange, { call }: Caller): Promise<Walk> {
  if (!isReadable(first)) throw new NotChecked(`the list cannot be read: ${named(first)}`);
  const pages: Exchange[] = [];
  const cursors = new Set<string>();
  for (let cursor: string | undefined; pages.length < maxPages;) {
    const query = new URLSearchParams({ ...(cursor !== undefined && { cursor }), limit: '100' });
    const page = await call('GET', `/orders?${query}`);
    pages.push(page);
    if (!isReadable(page)) return { pages, end: 'page unreadable' };
    cursor = cursorOf(page);
    if (cursor === undefined) return { pages, end: 'last page' };
    if (cursors.has(cursor)) return { pages, end: 'cursor repeats' };
    cursors.add(cursor);
  }
  return { pages, end: 'too many' };
}

function isReadable(page: Exchange): boolean {
  return page.status === 200 && Array.isArray(memberOf(page.json, 'items'));
}

/** Where the next page begins; `undefined` on the last one. */
export function cursorOf({ json }: Exchange): string | undefined {
  const cursor = memberOf(json, 'nextCursor');
  return typeof cursor === 'string' ? cursor : undefined;
}

async function follow(
  { exchange, order }: Placed,
  { call }: Caller,
  { now, pause, followSeconds }: SessionOptions,
): Promise<Followed> {
  const exchanges = [exchange];
  const orders = [order];
  const until = now() + followSeconds * 1000;
  for (let last = order, answer = exchange; !isAtEnd(last) && now() < until;) {
    const seconds = readRetryAfter(answer.headers.get('Retry-After'), now()) ?? usualPause;
    // An API may want to be asked hours later, but whoever waits here has said for how long.
    if (now() + seconds * 1000 > until) break;
    await pause(Math.max(0.1, seconds) * 1000);
    answer = await call('GET', `/orders/${encodeURIComponent(order.id)}`);
    const seen = answer.status === 200 ? seeOrder(answer.json) : undefined;
    if (!seen) throw new NotChecked(`the order cannot be followed: ${named(answer)}`);
    exchanges.push(answer);
    orders.push((last = seen));
  }
  return { exchanges, orders };
}
