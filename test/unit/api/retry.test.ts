import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OrderApiError, type OrderApiFailure, type RetryPolicy } from '#api';
import { defaultRetryPolicy, withRetries } from '../../../src/api/retry.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});

afterEach(() => {
  vi.useRealTimers();
});

const http = (status: number, retryAfterSeconds?: number): OrderApiFailure => ({
  kind: 'http',
  status,
  retryAfterSeconds,
});

/** Makes a call fail with these one after the other, and then succeed. */
async function outcome(failures: readonly OrderApiFailure[], policy: Partial<RetryPolicy> = {}) {
  const at: number[] = [];
  const call = vi.fn(async () => {
    at.push(Date.now());
    const failure = failures[at.length - 1];
    if (failure) throw new OrderApiError(failure, failure.kind);
    return 'done';
  });
  const leave = new AbortController();
  const result = withRetries(
    call,
    { ...defaultRetryPolicy, random: () => 1, ...policy },
    leave.signal,
  ).catch((error: unknown) => error as OrderApiError);
  await vi.advanceTimersByTimeAsync(60_000);
  return { result: await result, at };
}

describe('what may pass is tried again, with growing pauses', () => {
  test.each<OrderApiFailure>([
    { kind: 'network' },
    { kind: 'timeout' },
    http(408),
    http(409),
    http(429),
    http(500),
    http(502),
    http(503),
    http(504),
  ])('%o', async (failure) => {
    expect(await outcome([failure, failure])).toEqual({ result: 'done', at: [0, 600, 1800] });
  });

  test('three times at most', async () => {
    const { result, at } = await outcome(Array.from({ length: 9 }, () => http(500)));
    expect(at).toHaveLength(3);
    expect(result).toMatchObject({ failure: { status: 500 } });
  });

  test('not all readers at the same moment', async () => {
    expect((await outcome([http(500)], { random: () => 0 })).at).toEqual([0, 300]);
  });

  test('not after the time that a reader waits', async () => {
    expect((await outcome([http(500), http(500)], { budget: 1000 })).at).toEqual([0, 600]);
  });
});

describe('what stays the same is not', () => {
  test.each<OrderApiFailure>([
    { kind: 'offline' },
    { kind: 'redirect' },
    { kind: 'not-loaded' },
    { kind: 'contract', status: 201 },
    ...[400, 401, 403, 404, 413, 422].map((status) => http(status)),
  ])('%o', async (failure) => {
    const { result, at } = await outcome([failure]);
    expect(at).toEqual([0]);
    expect(result).toBeInstanceOf(OrderApiError);
  });
});

describe('Retry-After', () => {
  test('is kept to if it is longer than the own pause', async () => {
    expect((await outcome([http(429, 4), http(503, 0)])).at).toEqual([0, 4000, 5200]);
  });

  test('leaves it to the reader if it is long', async () => {
    const { result, at } = await outcome([http(503, 120)]);
    expect(at).toEqual([0]);
    expect(result).toMatchObject({ failure: { retryAfterSeconds: 120 } });
  });
});

test('the last failure knows that an earlier try may have been taken', async () => {
  const unconfirmed = async (...failures: OrderApiFailure[]) =>
    ((await outcome(failures)).result as OrderApiError).unconfirmed;
  await expect(unconfirmed({ kind: 'network' }, http(401))).resolves.toBe(true);
  await expect(unconfirmed(http(503), http(401))).resolves.toBe(false);
  // Judged and refused: the earlier try was not taken either.
  await expect(unconfirmed({ kind: 'network' }, http(422))).resolves.toBe(false);
});

test('leaving ends the pause, and nothing is sent after it', async () => {
  const leave = new AbortController();
  const call = vi.fn(() => Promise.reject(new OrderApiError({ kind: 'network' }, 'gone')));
  const result = withRetries(call, defaultRetryPolicy, leave.signal);
  const left = expect(result).rejects.toMatchObject({ name: 'AbortError' });
  await vi.advanceTimersByTimeAsync(10);
  leave.abort();
  await left;
  expect(call).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
