import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OrderAnswer, OrderClient } from '#api';
import { followOrder, NO_ORDER, orderStore } from '#stores';
import { type FollowOptions, mergeOrder, nextSequence } from '../../../src/stores/order.ts';
import { toOrderRequest } from '#order';
import {
  draft,
  failed,
  fakeEnvironment,
  hearUncaught,
  offer,
  orderId,
  orderWith,
} from './support.ts';

const request = toOrderRequest(draft, offer);

let page: ReturnType<typeof fakeEnvironment>;
let random: number;
let getOrder: ReturnType<typeof vi.fn<OrderClient['getOrder']>>;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  page = fakeEnvironment();
  random = 0.5;
  getOrder = vi.fn<OrderClient['getOrder']>(async () => answer('processing'));
  orderStore(orderId).set(NO_ORDER);
  stop = () => undefined;
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

function answer(status: string, retryAfterSeconds?: number): OrderAnswer {
  return { order: orderWith(status, request), retryAfterSeconds };
}

function follow(options: Pick<FollowOptions, 'isExplained'> = {}): void {
  const client = { getOrder };
  stop = followOrder(orderId, { client, environment: page, random: () => random, ...options });
}

/** Seconds, counted from the start, at which the order was looked up within two minutes. */
async function lookUps(options?: Pick<FollowOptions, 'isExplained'>): Promise<number[]> {
  const at: number[] = [];
  const ask = getOrder.getMockImplementation();
  getOrder.mockImplementation(async (...call) => {
    at.push(Date.now() / 1000);
    return ask ? ask(...call) : answer('processing');
  });
  follow(options);
  await vi.advanceTimersByTimeAsync(120_000);
  return at;
}

describe('how often an order is looked up', () => {
  test('from 2 to 30 seconds apart, if the API does not say', async () => {
    const at = await lookUps();
    const pauses = at.slice(1).map((second, index) => second - (at[index] ?? 0));
    expect(at[0]).toBe(0);
    expect(pauses[0]).toBe(2);
    expect(pauses.toSorted((a, b) => a - b)).toEqual(pauses);
    expect(pauses.at(-1)).toBe(30);
  });

  test('as the API says', async () => {
    getOrder.mockImplementation(async () => answer('new', 20));
    expect(await lookUps()).toEqual([0, 20, 40, 60, 80, 100, 120]);
  });

  test('as the API says when it refuses for now', async () => {
    getOrder.mockImplementation(() =>
      Promise.reject(failed({ kind: 'http', status: 429, retryAfterSeconds: 50 })),
    );
    expect(await lookUps()).toEqual([0, 50, 100]);
  });

  test('an API that asks for no pause still gets one', async () => {
    getOrder.mockImplementation(async () => answer('new', 0));
    expect(await lookUps()).toHaveLength(121);
  });

  test.each(['DONE', 'failed'])('no more once it is %s', async (status) => {
    getOrder.mockImplementation(async () => answer(status, 2));
    expect(await lookUps()).toEqual([0]);
    expect(orderStore(orderId).get()).toMatchObject({
      order: orderWith(status, request),
      checkedAt: 0,
    });
    expect([page.listening(), vi.getTimerCount()]).toEqual([0, 0]);
  });

  test.each(['hidden', 'offline'] as const)(
    'not while the page is %s, and at once when it is back',
    async (visibility) => {
      follow();
      await vi.advanceTimersByTimeAsync(1000);
      page.become(visibility);
      await vi.advanceTimersByTimeAsync(3_600_000);
      expect(getOrder).toHaveBeenCalledTimes(1);
      page.become('visible');
      await vi.advanceTimersByTimeAsync(0);
      expect(getOrder).toHaveBeenCalledTimes(2);
    },
  );

  test('at once on coming back, also in the middle of a pause of our own', async () => {
    follow();
    await vi.advanceTimersByTimeAsync(60_000);
    const before = getOrder.mock.calls.length;
    page.become('hidden');
    page.become('visible');
    await vi.advanceTimersByTimeAsync(0);
    expect(getOrder).toHaveBeenCalledTimes(before + 1);
  });

  test('not before the API wants to be asked, also on coming back', async () => {
    getOrder.mockImplementation(async () => answer('new', 20));
    follow();
    await vi.advanceTimersByTimeAsync(5000);
    page.become('hidden');
    page.become('visible');
    await vi.advanceTimersByTimeAsync(14_000);
    expect(getOrder).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(getOrder).toHaveBeenCalledTimes(2);
  });

  test('slowly while the site does not know its status', async () => {
    getOrder.mockImplementation(async () => answer('paused'));
    expect(await lookUps()).toEqual([0, 30, 60, 90, 120]);
  });

  test('as often as any other in a status that only the catalogue explains', async () => {
    getOrder.mockImplementation(async () => answer('approval'));
    const at = await lookUps({ isExplained: (status) => status === 'approval' });
    expect(at.slice(0, 3)).toEqual([0, 2, 5]);
  });

  test('slowly also if the API would be asked more often, and never sooner than it says', async () => {
    getOrder.mockImplementation(async () => answer('paused', 2));
    expect(await lookUps()).toEqual([0, 30, 60, 90, 120]);
    getOrder.mockClear();
    stop();
    getOrder.mockImplementation(async () => answer('paused', 50));
    expect((await lookUps()).length).toBe(3);
  });

  test.each([
    [0, 1.6],
    [1, 2.4],
  ])('our own pauses vary by a fifth: chance %d makes 2 seconds %d', async (chance, second) => {
    random = chance;
    expect((await lookUps())[1]).toBe(second);
  });
});

describe('when a look-up fails', () => {
  test('the last known order stays, with the reason, until one succeeds', async () => {
    getOrder.mockResolvedValueOnce(answer('new'));
    getOrder.mockRejectedValueOnce(failed({ kind: 'network' }));
    follow();
    await vi.advanceTimersByTimeAsync(2000);
    expect(orderStore(orderId).get()).toMatchObject({
      order: orderWith('new', request),
      checkedAt: 0,
      failure: { kind: 'network' },
    });
    await vi.advanceTimersByTimeAsync(3000);
    expect(orderStore(orderId).get()).toMatchObject({
      order: orderWith('processing', request),
      checkedAt: 5000,
    });
    expect(orderStore(orderId).get().failure).toBeUndefined();
  });

  const problem = { type: 'about:blank', title: '', errors: [] };

  test.each([
    [400, 1],
    [404, 1],
    [403, 1],
    [408, 9],
    [500, 9],
  ])('%i of the API is asked %i times in two minutes', async (status, times) => {
    const failure = { kind: 'problem', status, problem, retryAfterSeconds: undefined } as const;
    getOrder.mockImplementation(() => Promise.reject(failed(failure)));
    expect(await lookUps()).toHaveLength(times);
  });

  test.each([404, 403, 500])('%i of a server in between ends nothing', async (status) => {
    const failure = { kind: 'http', status, retryAfterSeconds: undefined } as const;
    getOrder.mockImplementation(() => Promise.reject(failed(failure)));
    expect(await lookUps()).toHaveLength(9);
  });
});

describe('leaving', () => {
  test('aborts the look-up on its way and keeps its answer out of the store', async () => {
    let signal: AbortSignal | undefined;
    getOrder.mockImplementation((_id, options) => {
      signal = options?.signal;
      return new Promise((resolve) => setTimeout(() => resolve(answer('DONE')), 500));
    });
    follow();
    await vi.advanceTimersByTimeAsync(0);
    stop();
    expect(signal?.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(orderStore(orderId).get()).toEqual(NO_ORDER);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('without a connection', () => {
  test('the last known state stays, and says why it is not newer', async () => {
    follow();
    await vi.advanceTimersByTimeAsync(0);
    page.become('offline');
    expect(orderStore(orderId).get()).toMatchObject({
      order: { status: 'processing' },
      checkedAt: 0,
      failure: { kind: 'offline' },
    });
    getOrder.mockImplementation(async () => answer('DONE'));
    page.become('visible');
    await vi.advanceTimersByTimeAsync(0);
    expect(orderStore(orderId).get().order?.status).toBe('DONE');
    expect(orderStore(orderId).get().failure).toBeUndefined();
  });
});

describe('a mistake of the program in a look-up', () => {
  let uncaught: ReturnType<typeof hearUncaught>;

  beforeEach(() => {
    uncaught = hearUncaught();
  });

  afterEach(() => {
    uncaught.end();
  });

  test('surfaces, and does not end the following', async () => {
    getOrder.mockRejectedValueOnce(new RangeError('a mistake'));
    follow();
    await vi.advanceTimersByTimeAsync(0);
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve));
    expect(uncaught.heard).toHaveBeenCalledWith(new RangeError('a mistake'), expect.anything());
    expect(orderStore(orderId).get()).toEqual(NO_ORDER);
  });

  test('is followed by the next look-up after the usual pause', async () => {
    getOrder.mockRejectedValueOnce(new RangeError('a mistake'));
    follow();
    await vi.advanceTimersByTimeAsync(2000);
    expect(getOrder).toHaveBeenCalledTimes(2);
    expect(orderStore(orderId).get().order?.status).toBe('processing');
  });
});

describe('answers out of order', () => {
  const at = (minute: number) => `2026-11-20T12:0${minute}:00Z`;
  const history = [
    { status: 'new', at: at(0) },
    { status: 'processing', at: at(1) },
    { status: 'DONE', at: at(2) },
  ];
  const stage = (stages: number, progress: number) =>
    orderWith(history[stages - 1]?.status ?? '', request, {
      history: history.slice(0, stages),
      progress,
    });

  test('an answer to an earlier question never replaces one to a later question', () => {
    const [first, second] = [nextSequence(), nextSequence()];
    mergeOrder(stage(2, 60), second, 2);
    expect(mergeOrder(stage(2, 40), first, 3).progress).toBe(60);
    expect(orderStore(orderId).get()).toMatchObject({ checkedAt: 2, order: { progress: 60 } });
  });

  test('a copy that lags behind does not take the order back', () => {
    mergeOrder(stage(2, 10), nextSequence(), 1);
    expect(mergeOrder(stage(1, 1), nextSequence(), 2).status).toBe('processing');
    expect(orderStore(orderId).get().checkedAt).toBe(1);
  });

  test('the time of one further status says nothing of another', () => {
    const approval = { history: [...history.slice(0, 1), { status: 'approval', at: at(3) }] };
    mergeOrder(orderWith('approval', request, approval), nextSequence(), 1);
    const cancelled = { history: [{ status: 'queued', at: at(1) }] };
    const merged = mergeOrder(orderWith('cancelled', request, cancelled), nextSequence(), 2);
    expect(merged.status).toBe('cancelled');
  });

  test('what is ready stays ready, whatever comes later', () => {
    mergeOrder(stage(3, 100), nextSequence(), 1);
    const later = { history: [...history, { status: 'processing', at: at(5) }] };
    mergeOrder(orderWith('processing', request, later), nextSequence(), 2);
    expect(orderStore(orderId).get().order?.status).toBe('DONE');
  });

  test('what is ready may be told again with more', () => {
    mergeOrder(stage(3, 100), nextSequence(), 1);
    mergeOrder({ ...stage(3, 100), projectId: 'p-1' }, nextSequence(), 2);
    expect(orderStore(orderId).get()).toMatchObject({ order: { projectId: 'p-1' }, checkedAt: 2 });
  });

  test('an order that failed may still come right', () => {
    const failure = { history: [{ status: 'failed', at: at(1) }] };
    mergeOrder(orderWith('failed', request, failure), nextSequence(), 1);
    expect(mergeOrder(stage(3, 100), nextSequence(), 2).status).toBe('DONE');
  });

  test('an older state that comes back ends the message that nothing came', () => {
    mergeOrder(stage(2, 10), nextSequence(), 1);
    orderStore(orderId).set({ ...orderStore(orderId).get(), failure: { kind: 'timeout' } });
    mergeOrder(stage(1, 1), nextSequence(), 2);
    expect(orderStore(orderId).get().failure).toBeUndefined();
  });

  test('a history of 200,000 entries says which answer is later', () => {
    const long = Array.from({ length: 200_000 }, (_, second) => ({
      status: 'processing',
      at: new Date(Date.parse(at(0)) + second * 1000).toISOString(),
    }));
    const order = orderWith('processing', request, { history: long, progress: 50 });
    mergeOrder(order, nextSequence(), 1);
    const lagging = { history: long.slice(0, 150_000), progress: 20 };
    expect(mergeOrder(orderWith('processing', request, lagging), nextSequence(), 2).progress).toBe(
      50,
    );
  });

  test.each([
    ['without any entry', []],
    ['without the last one', history.slice(0, 1)],
  ])('a history %s, as when it cannot be read, says nothing of that', (_, read) => {
    mergeOrder(stage(2, 10), nextSequence(), 1);
    const failed = orderWith('failed', request, { history: read });
    expect(mergeOrder(failed, nextSequence(), 2).status).toBe('failed');
  });
});
