import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OrderAnswer, OrderApiFailure, OrderClient } from '#api';
import { followOrder, NO_ORDER, orderStore } from '#stores';
import { toOrderRequest } from '#order';
import { draft, failed, offer, orderId, orderWith } from './support.ts';

const request = toOrderRequest(draft, offer);

/** A page that can be hidden and shown. */
class Page extends EventTarget {
  hidden = false;

  show(visible: boolean): void {
    this.hidden = !visible;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

let page: Page;
let getOrder: ReturnType<typeof vi.fn<OrderClient['getOrder']>>;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  page = new Page();
  getOrder = vi.fn<OrderClient['getOrder']>(async () => answer('processing'));
  orderStore('caching').set(NO_ORDER);
  stop = () => undefined;
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

function answer(status: string, retryAfterSeconds?: number): OrderAnswer {
  return { order: orderWith(status, request), retryAfterSeconds };
}

function follow(): void {
  stop = followOrder('caching', orderId, { client: { getOrder }, page: page as never });
}

/** Seconds, counted from the start, at which the order was looked up within two minutes. */
async function lookUps(): Promise<number[]> {
  const at: number[] = [];
  const ask = getOrder.getMockImplementation();
  getOrder.mockImplementation(async (...call) => {
    at.push(Date.now() / 1000);
    return ask ? ask(...call) : answer('processing');
  });
  follow();
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
    expect(orderStore('caching').get()).toEqual({
      order: orderWith(status, request),
      checkedAt: 0,
    });
  });

  test('not while nobody sees the page, and at once when it is shown again', async () => {
    follow();
    await vi.advanceTimersByTimeAsync(1000);
    page.show(false);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(getOrder).toHaveBeenCalledTimes(1);
    page.show(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(getOrder).toHaveBeenCalledTimes(2);
  });
});

describe('when a look-up fails', () => {
  test('the last known order stays, with the reason, until one succeeds', async () => {
    getOrder.mockResolvedValueOnce(answer('new'));
    getOrder.mockRejectedValueOnce(failed({ kind: 'network' }));
    follow();
    await vi.advanceTimersByTimeAsync(2000);
    expect(orderStore('caching').get()).toEqual({
      order: orderWith('new', request),
      checkedAt: 0,
      failure: { kind: 'network' },
    });
    await vi.advanceTimersByTimeAsync(3000);
    expect(orderStore('caching').get()).toEqual({
      order: orderWith('processing', request),
      checkedAt: 5000,
    });
  });

  const refused = (status: number): OrderApiFailure => ({
    kind: 'http',
    status,
    retryAfterSeconds: undefined,
  });

  test.each([
    [404, 1],
    [403, 1],
    [408, 9],
    [500, 9],
  ])('%i is asked %i times in two minutes', async (status, times) => {
    getOrder.mockImplementation(() => Promise.reject(failed(refused(status))));
    expect(await lookUps()).toHaveLength(times);
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
    expect(orderStore('caching').get()).toEqual(NO_ORDER);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('another order begins without the state of the one before', () => {
    orderStore('caching').set({ order: { ...orderWith('DONE', request), id: 'f'.repeat(24) } });
    follow();
    expect(orderStore('caching').get()).toEqual(NO_ORDER);
  });
});
