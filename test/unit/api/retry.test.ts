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
    { kind: 'page-error' },
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

describe('what is certain after all tries', () => {
  const problem = (status: number): OrderApiFailure => ({
    kind: 'problem',
    status,
    problem: { type: 'about:blank', title: '', errors: [] },
    retryAfterSeconds: undefined,
  });
  const certainty = async (...failures: OrderApiFailure[]) =>
    ((await outcome(failures)).result as OrderApiError).certainty;

  test('is what the last one says, if none before may have been taken', async () => {
    await expect(certainty(problem(429), problem(401))).resolves.toBe('not-sent');
    await expect(certainty(problem(429), problem(422))).resolves.toBe('refused');
  });

  test.each([401, 422])('is nothing, if one before %d may have been taken', async (status) => {
    await expect(certainty({ kind: 'network' }, problem(status))).resolves.toBe('unknown');
    await expect(certainty(http(503), problem(status))).resolves.toBe('unknown');
  });
});

describe('the time after which a key may be forgotten', () => {
  const failures: OrderApiFailure[] = [http(500), http(500)];

  test('lets no further try begin', async () => {
    const call = vi.fn(() => Promise.reject(new OrderApiError(http(500), 'failed')));
    const result = withRetries(
      call,
      { ...defaultRetryPolicy, random: () => 1, now: () => Date.now() },
      undefined,
      1000,
    );
    const failed = expect(result).rejects.toMatchObject({ failure: { status: 500 } });
    await vi.advanceTimersByTimeAsync(60_000);
    await failed;
    expect(call).toHaveBeenCalledTimes(2);
  });

  test('is asked after each pause anew: a device may have slept in the middle of it', async () => {
    let slept = 0;
    const now = () => Date.now() + slept;
    const result = outcome(failures, { now });
    slept = 25 * 3_600_000;
    expect((await result).at).toEqual([0]);
  });
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
