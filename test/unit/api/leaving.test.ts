import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createOrderClient, type OrderClient } from '#api';
import { orderIdOf, orderIn } from '../../support/orders.ts';

/* A reader who leaves, or changes their mind, while a call is on its way: nothing of it goes on. */

const id = orderIdOf(1);
const { configuration } = orderIn(1, 'new');
const fetch = vi.fn<typeof globalThis.fetch>();
let leave: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  leave = new AbortController();
  fetch.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A server that never answers. */
function never(_address: unknown, init?: RequestInit): Promise<Response> {
  return new Promise((_, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
  });
}

function client(ready?: () => Promise<void>): OrderClient {
  return createOrderClient({ baseUrl: '/api', fetch, ...(ready && { ready }) });
}

/** What the call is rejected with, once the reader has left. */
async function left(call: Promise<unknown>): Promise<unknown> {
  const outcome = call.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(0);
  leave.abort('the reader has gone');
  await vi.advanceTimersByTimeAsync(60_000);
  return outcome;
}

const options = () => ({ signal: leave.signal });

test.each<[string, () => Promise<unknown>]>([
  [
    'an order is sent',
    () => client().placeOrder(configuration, { ...options(), idempotencyKey: 'k' }),
  ],
  ['an order is looked up', () => client().getOrder(id, options())],
  ['orders are listed', () => client().listOrders(options())],
  ['billing profiles are searched', () => client().searchBillingProfiles('a', options())],
  ['the own address is asked for', () => client().getClientAddress(options())],
])(
  'ends the request while %s, is no failure of the API, and sends nothing after it',
  async (_what, call) => {
    fetch.mockImplementation(never);
    expect(await left(call())).toMatchObject({ name: 'AbortError' });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(fetch.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  },
);

describe('is heeded', () => {
  test('in the middle of an answer', async () => {
    const body = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{"id":')),
    });
    fetch.mockImplementation(async () => new Response(body));
    expect(await left(client().getOrder(id, options()))).toMatchObject({ name: 'AbortError' });
  });

  test('in the pause before another try', async () => {
    fetch.mockImplementation(() => Promise.reject(new TypeError('no network')));
    expect(await left(client().listOrders(options()))).toMatchObject({ name: 'AbortError' });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('while what answers is being loaded', async () => {
    const loading = () => new Promise<void>((resolve) => setTimeout(resolve, 1000));
    const call = client(loading).getOrder(id, options());
    expect(await left(call)).toMatchObject({ name: 'AbortError' });
    expect(fetch).not.toHaveBeenCalled();
  });

  test('before anything is begun', async () => {
    leave.abort();
    const ready = vi.fn<() => Promise<void>>();
    expect(await left(client(ready).getOrder(id, options()))).toMatchObject({ name: 'AbortError' });
    expect(ready).not.toHaveBeenCalled();
    expect(fetch).not.toHaveBeenCalled();
  });
});

test('a call without a reader who may leave ends by its time-out alone', async () => {
  fetch.mockImplementation(never);
  const call = client().getOrder(id);
  const failed = expect(call).rejects.toMatchObject({ kind: 'timeout' });
  await vi.advanceTimersByTimeAsync(14_999);
  expect(fetch.mock.calls[0]?.[1]?.signal?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await failed;
  expect(vi.getTimerCount()).toBe(0);
});
