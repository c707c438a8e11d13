import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Order, OrderClient, OrderPage } from '#api';
import { toOrderRequest } from '#order';
import { draft, fakeEnvironment, hearUncaught, offer, orderWith } from './support.ts';

const request = toOrderRequest(draft, offer);
const pageLength = 20;

/** Order number n of the account; a higher number is a newer order. */
const orderId = (number: number) => number.toString(16).padStart(24, '0');

function order(number: number, status = 'DONE'): Order {
  return orderWith(status, request, { id: orderId(number) });
}

/** The account as the API has it, newest first. */
let account: Order[];
let stores: typeof import('#stores');
let failed: typeof import('./support.ts').failed;
let page: ReturnType<typeof fakeEnvironment>;
let stop: () => void;
const listOrders = vi.fn<OrderClient['listOrders']>();
const getOrder = vi.fn<OrderClient['getOrder']>();

beforeEach(async () => {
  vi.useFakeTimers({ now: 0 });
  vi.resetModules();
  stores = await import('#stores');
  // The error class of the fresh modules, not the one of the test before.
  ({ failed } = await import('./support.ts'));
  page = fakeEnvironment();
  stop = () => undefined;
  listOrders.mockReset().mockImplementation(async ({ cursor } = {}) => {
    const start = cursor === undefined ? 0 : account.findIndex(({ id }) => id === cursor);
    const next = account[start + pageLength];
    return {
      items: account.slice(start, start + pageLength),
      leftOut: 0,
      ...(next && { nextCursor: next.id }),
    };
  });
  getOrder.mockReset().mockImplementation(async (id) => {
    const found = account.find((candidate) => candidate.id === id);
    if (!found) throw failed({ kind: 'http', status: 404, retryAfterSeconds: undefined });
    return { order: found, retryAfterSeconds: undefined };
  });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

function fill(count: number): void {
  account = Array.from({ length: count }, (_, index) => order(count - index));
}

const options = () => ({
  client: { listOrders, getOrder },
  environment: page,
  random: () => 0.5,
});

async function watch(): Promise<void> {
  stop = stores.watchOrders(options());
  await vi.advanceTimersByTimeAsync(0);
}

const listing = () => stores.$orderList.get();
const ids = () => listing().orders.map(({ id }) => id);

test('before anything is loaded, nothing is known and nothing is said to be on its way', () => {
  expect(listing()).toEqual({
    orders: [],
    leftOut: { newest: 0, older: 0 },
    loading: false,
    loadingAll: false,
    cursors: [],
  });
  expect(listing()).toBe(stores.NO_LISTING);
});

describe('loading', () => {
  test('the first page comes first, the next ones on request', async () => {
    fill(45);
    await watch();
    expect(ids()).toEqual(account.slice(0, 20).map(({ id }) => id));
    await stores.loadMoreOrders(options());
    await stores.loadMoreOrders(options());
    expect(ids()).toEqual(account.map(({ id }) => id));
    expect(listing().nextCursor).toBeUndefined();
    await stores.loadMoreOrders(options());
    expect(listOrders).toHaveBeenCalledTimes(3);
  });

  test('an account without orders is known to be empty', async () => {
    fill(0);
    await watch();
    expect(listing()).toMatchObject({ orders: [], loading: false, checkedAt: 0 });
  });

  test('5,000 orders are loaded page by page, each once, and can be stopped on the way', async () => {
    fill(5000);
    await watch();
    listOrders.mockImplementationOnce(async (...call) => {
      stores.stopLoadingOrders();
      return (await listOrders.getMockImplementation()?.(...call)) ?? { items: [], leftOut: 0 };
    });
    await stores.loadAllOrders(options());
    expect(ids()).toHaveLength(40);
    await stores.loadAllOrders(options());
    expect(ids()).toEqual(account.map(({ id }) => id));
    expect(listing().loadingAll).toBe(false);
  });

  test('an order placed in the meantime moves nothing and stands at the top after coming back', async () => {
    fill(45);
    await watch();
    account.unshift(order(99));
    await stores.loadMoreOrders(options());
    expect(new Set(ids()).size).toBe(40);
    page.become('hidden');
    page.become('visible');
    await vi.advanceTimersByTimeAsync(0);
    expect(ids()[0]).toBe(orderId(99));
    expect(ids()).toHaveLength(41);
  });

  test('more new orders than a page holds leave no gap: the list begins anew', async () => {
    fill(45);
    await watch();
    account = [...Array.from({ length: 30 }, (_, index) => order(200 - index)), ...account];
    page.become('hidden');
    page.become('visible');
    await vi.advanceTimersByTimeAsync(0);
    await stores.loadAllOrders(options());
    expect(ids()).toEqual(account.map(({ id }) => id));
  });

  test('what is loaded stays when a page fails, and the page can be asked for again', async () => {
    fill(45);
    await watch();
    listOrders.mockRejectedValueOnce(failed({ kind: 'network' }));
    await stores.loadAllOrders(options());
    expect(listing()).toMatchObject({
      loading: false,
      loadingAll: false,
      failure: { kind: 'network' },
    });
    expect(ids()).toHaveLength(20);
    await stores.loadAllOrders(options());
    expect(ids()).toHaveLength(45);
    expect(listing().failure).toBeUndefined();
  });
});

describe('keeping up', () => {
  test('asks again while orders are running, and rests when none is', async () => {
    fill(3);
    account[0] = order(3, 'processing');
    await watch();
    await vi.advanceTimersByTimeAsync(2000);
    expect(listOrders).toHaveBeenCalledTimes(2);
    account[0] = order(3, 'DONE');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(listing().orders[0]?.status).toBe('DONE');
    expect(listOrders).toHaveBeenCalledTimes(3);
  });

  test('looks up running orders behind the first page one by one, a few a round', async () => {
    fill(60);
    account = account.map(({ id }, index) => ({
      ...order(1, index >= 50 ? 'processing' : 'DONE'),
      id,
    }));
    await watch();
    await stores.loadAllOrders(options());
    account = account.map((known) => ({ ...known, status: 'DONE' }));
    await vi.advanceTimersByTimeAsync(1000);
    page.become('hidden');
    page.become('visible');
    await vi.advanceTimersByTimeAsync(0);
    expect(getOrder).toHaveBeenCalledTimes(5);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(getOrder).toHaveBeenCalledTimes(10);
    expect(listing().orders.every(({ status }) => status === 'DONE')).toBe(true);
  });

  test('a running order that cannot be looked up is tried again, and the others are still', async () => {
    fill(45);
    account = account.map((known, index) => ({
      ...known,
      status: index >= 42 ? 'processing' : 'DONE',
    }));
    await watch();
    await stores.loadAllOrders(options());
    account = account.map((known) => ({ ...known, status: 'DONE' }));
    await vi.advanceTimersByTimeAsync(1000);
    getOrder.mockRejectedValueOnce(failed({ kind: 'network' }));
    page.become('hidden');
    page.become('visible');
    await vi.advanceTimersByTimeAsync(0);
    const running = () => listing().orders.filter(({ status }) => status === 'processing');
    expect(running().map(({ id }) => id)).toEqual([orderId(3)]);
    expect(listing().failure).toBeUndefined();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(running()).toEqual([]);
  });

  test('a refusal for now is asked again when the API says', async () => {
    fill(3);
    listOrders.mockRejectedValueOnce(failed({ kind: 'http', status: 503, retryAfterSeconds: 50 }));
    await watch();
    await vi.advanceTimersByTimeAsync(49_000);
    expect(listOrders).toHaveBeenCalledTimes(1);
    expect(listing().failure).toMatchObject({ status: 503 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(ids()).toHaveLength(3);
    expect(listing().failure).toBeUndefined();
  });

  test('offline it says so, and asks at once when the connection is back', async () => {
    fill(1);
    await watch();
    page.become('offline');
    expect(listing()).toMatchObject({ failure: { kind: 'offline' }, checkedAt: 0 });
    await vi.advanceTimersByTimeAsync(60_000);
    page.become('visible');
    await vi.advanceTimersByTimeAsync(0);
    expect(listOrders).toHaveBeenCalledTimes(2);
    expect(listing().failure).toBeUndefined();
  });

  test('a refusal that cannot change by asking again ends it', async () => {
    fill(1);
    listOrders.mockRejectedValue(
      failed({
        kind: 'problem',
        status: 403,
        problem: { type: 'about:blank', title: '', errors: [] },
        retryAfterSeconds: undefined,
      }),
    );
    await watch();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(listOrders).toHaveBeenCalledTimes(1);
    expect(listing().failure).toMatchObject({ status: 403 });
  });
});

describe('a mistake of the program', () => {
  test('is not taken for a failure of the API when a page is loaded', async () => {
    fill(45);
    await watch();
    listOrders.mockRejectedValueOnce(new TypeError('bug'));
    await expect(stores.loadMoreOrders(options())).rejects.toThrow('bug');
    expect(listing().failure).toBeUndefined();
    expect(listing().loading).toBe(false);
  });

  test('surfaces when a running order is looked up, and the list is still kept up to date', async () => {
    const uncaught = hearUncaught();
    fill(25);
    account = account.map((known) => ({ ...known, status: 'processing' }));
    await watch();
    await stores.loadAllOrders(options());
    getOrder.mockRejectedValueOnce(new TypeError('bug'));
    await vi.advanceTimersByTimeAsync(60_000);
    stop();
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve));
    uncaught.end();
    expect(uncaught.heard).toHaveBeenCalledTimes(1);
    expect(uncaught.heard).toHaveBeenCalledWith(new TypeError('bug'), expect.anything());
    expect(listOrders.mock.calls.length).toBeGreaterThan(3);
  });
});

describe('whatever the cursors of an API are, loading ends', () => {
  /** Pages by their cursors; the first has none. */
  type Pages = (cursor: string | undefined) => Partial<OrderPage>;

  async function loadAllOf(pages: Pages): Promise<void> {
    listOrders.mockImplementation(async ({ cursor } = {}) => ({
      items: [],
      leftOut: 0,
      ...pages(cursor),
    }));
    await watch();
    await stores.loadAllOrders(options());
  }

  const first = { items: [order(9)], nextCursor: 'a' };

  test.each<[string, Pages, calls: number]>([
    ['one that leads to itself', (at) => (at ? { nextCursor: 'a' } : first), 2],
    [
      'two that lead to each other',
      (at) => (at ? { nextCursor: at === 'a' ? 'b' : 'a' } : first),
      3,
    ],
    [
      'new ones for ever, with orders that were there',
      (at) => ({ ...first, nextCursor: `${at ?? ''}a` }),
      2,
    ],
    [
      'two that lead to each other, with orders each time',
      (at) =>
        at ? { items: [order(at === 'a' ? 8 : 7)], nextCursor: at === 'a' ? 'b' : 'a' } : first,
      3,
    ],
  ])('%s', async (_name, pages, calls) => {
    await loadAllOf(pages);
    expect(listOrders).toHaveBeenCalledTimes(calls);
    expect(listing()).toMatchObject({ loading: false, loadingAll: false, nextCursor: undefined });
  });

  test('pages without orders are passed over: an API that filters sends them', async () => {
    const pages: Pages = (at) => {
      const number = Number(at ?? 0);
      const last = number === 40;
      return {
        items: number % 9 === 0 || last ? [order(100 - number)] : [],
        ...(!last && { nextCursor: String(number + 1) }),
      };
    };
    await loadAllOf(pages);
    expect(ids()).toEqual([100, 91, 82, 73, 64, 60].map(orderId));
    expect(listing().nextCursor).toBeUndefined();
  });

  test('but not for ever: behind ten in a row the reader decides', async () => {
    const pages: Pages = (at) => ({ items: [], nextCursor: String(Number(at ?? 0) + 1) });
    await loadAllOf((at) => (at ? pages(at) : { ...first, nextCursor: '1' }));
    expect(listOrders).toHaveBeenCalledTimes(11);
    expect(listing()).toMatchObject({ loadingAll: false, nextCursor: '11' });
    await stores.loadMoreOrders(options());
    expect(listOrders).toHaveBeenCalledTimes(21);
  });

  test('an empty first page is passed over too, and the place is kept when the reader comes back', async () => {
    listOrders.mockImplementation(async ({ cursor } = {}) =>
      cursor === undefined
        ? { items: [], leftOut: 0, nextCursor: 'a' }
        : { items: [order(1)], leftOut: 0 },
    );
    await watch();
    expect(ids()).toEqual([orderId(1)]);
    page.become('hidden');
    page.become('visible');
    await vi.advanceTimersByTimeAsync(0);
    expect(ids()).toEqual([orderId(1)]);
    expect(listing().nextCursor).toBeUndefined();
    expect(listOrders).toHaveBeenCalledTimes(3);
  });

  test('orders that cannot be read are counted once, also when the list comes back to them', async () => {
    await loadAllOf((at) => ({ ...first, leftOut: 1, nextCursor: `${at ?? ''}a` }));
    expect(listing().leftOut).toEqual({ newest: 1, older: 0 });
    page.become('hidden');
    page.become('visible');
    await vi.advanceTimersByTimeAsync(0);
    expect(listing().leftOut).toEqual({ newest: 1, older: 0 });
  });
});

describe('loading that is not wanted any more', () => {
  /** Pages that come when told to. */
  function keepBack() {
    const kept: { answer: () => void; signal: AbortSignal | undefined }[] = [];
    const give = listOrders.getMockImplementation();
    listOrders.mockImplementation(
      (call = {}) =>
        new Promise((resolve, reject) => {
          const { signal } = call;
          signal?.addEventListener('abort', () => reject(new DOMException('left', 'AbortError')));
          kept.push({ answer: () => resolve(give?.(call) ?? { items: [], leftOut: 0 }), signal });
        }),
    );
    return kept;
  }

  test('ends at once, asks for no further page, and can begin again', async () => {
    fill(60);
    await watch();
    const kept = keepBack();
    const loading = stores.loadAllOrders(options());
    stores.stopLoadingOrders();
    await loading;
    expect(kept.map(({ signal }) => signal?.aborted)).toEqual([true]);
    expect(listing()).toMatchObject({ loading: false, loadingAll: false });
    expect(listing().failure).toBeUndefined();

    const again = stores.loadAllOrders(options());
    kept[1]?.answer();
    await vi.advanceTimersByTimeAsync(0);
    kept[2]?.answer();
    await again;
    expect(ids()).toEqual(account.map(({ id }) => id));
  });

  test('all orders are loaded once, however often they are asked for', async () => {
    fill(60);
    await watch();
    const kept = keepBack();
    const loading = stores.loadAllOrders(options());
    await stores.loadAllOrders(options());
    expect(kept).toHaveLength(1);
    expect(listing().loadingAll).toBe(true);
    kept[0]?.answer();
    await vi.advanceTimersByTimeAsync(0);
    kept[1]?.answer();
    await loading;
    expect(ids()).toHaveLength(60);
    expect(listing().loadingAll).toBe(false);
  });

  test('a loading that was stopped does not end the one that was begun since', async () => {
    fill(60);
    await watch();
    const kept = keepBack();
    const first = stores.loadAllOrders(options());
    stores.stopLoadingOrders();
    const second = stores.loadAllOrders(options());
    await first;
    expect(listing().loadingAll).toBe(true);
    kept[1]?.answer();
    await vi.advanceTimersByTimeAsync(0);
    kept[2]?.answer();
    await second;
    expect(ids()).toHaveLength(60);
  });

  test('the next page is loaded once, however often it is asked for', async () => {
    fill(60);
    await watch();
    const kept = keepBack();
    const loading = stores.loadMoreOrders(options());
    await stores.loadMoreOrders(options());
    expect(kept).toHaveLength(1);
    kept[0]?.answer();
    await loading;
    expect(ids()).toHaveLength(40);
  });

  test('only pages that the reader waits for are told as loading', async () => {
    fill(45);
    const kept = keepBack();
    await watch();
    expect(listing().loading).toBe(true);
    kept[0]?.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(listing().loading).toBe(false);

    page.become('hidden');
    page.become('visible');
    await vi.advanceTimersByTimeAsync(0);
    expect(kept).toHaveLength(2);
    expect(listing().loading).toBe(false);
    kept[1]?.answer();
    await vi.advanceTimersByTimeAsync(0);

    const more = stores.loadMoreOrders(options());
    expect(listing().loading).toBe(true);
    kept[2]?.answer();
    await more;
    expect(listing().loading).toBe(false);
  });

  test('what was asked when the watching ends is not asked to the end', async () => {
    fill(45);
    const kept = keepBack();
    await watch();
    stop();
    expect(kept[0]?.signal?.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(listing()).toMatchObject({ orders: [], loading: false });
    expect(listing().failure).toBeUndefined();
    expect(kept).toHaveLength(1);
  });

  test('nothing is asked any more after the watching, also if an answer was on its way', async () => {
    fill(3);
    account = account.map((known) => ({ ...known, status: 'processing' }));
    await watch();
    const kept: (() => void)[] = [];
    const give = listOrders.getMockImplementation();
    listOrders.mockImplementation(
      (call) =>
        new Promise((resolve) => {
          kept.push(() => resolve(give?.(call) ?? { items: [], leftOut: 0 }));
        }),
    );
    await vi.advanceTimersByTimeAsync(2000);
    expect(kept).toHaveLength(1);
    stop();
    kept[0]?.();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(kept).toHaveLength(1);
  });

  test('a page that two calls have asked for moves the list on once', async () => {
    fill(60);
    await watch();
    const kept = keepBack();
    const more = stores.loadMoreOrders(options());
    const all = stores.loadAllOrders(options());
    for (const page of kept) page.answer();
    await vi.advanceTimersByTimeAsync(0);
    for (const page of kept) page.answer();
    await Promise.all([more, all]);
    expect(ids()).toEqual(account.map(({ id }) => id));
    expect(listing().nextCursor).toBeUndefined();
  });
});

test('what was ordered stays known where a list leaves it out', async () => {
  fill(1);
  const { configuration, ...lean } = order(1, 'processing');
  const $order = stores.orderStore(orderId(1));
  await watch();
  listOrders.mockResolvedValue({ items: [lean], leftOut: 0 });
  page.become('hidden');
  page.become('visible');
  await vi.advanceTimersByTimeAsync(0);
  expect($order.get().order?.configuration).toEqual(configuration);
});
