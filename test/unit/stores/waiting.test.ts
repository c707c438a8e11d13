import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OrderClient } from '#api';
import { draft, fakeDevice, fakeSession, loadPage, offer, orderId, orderWith } from './support.ts';

/* An order that finds no connection: what its page does by itself, and what it does not. */

const MINUTE = 60_000;
const placeOrder = vi.fn<OrderClient['placeOrder']>();
let page: Awaited<ReturnType<typeof loadPage>>;
let window: EventTarget;

beforeEach(async () => {
  vi.useFakeTimers({ now: 0 });
  fakeDevice();
  fakeSession();
  window = new EventTarget();
  vi.stubGlobal('window', window);
  page = await loadPage();
  const { failed } = await import('./support.ts');
  placeOrder.mockReset();
  placeOrder.mockImplementation(async (request) => ({
    order: orderWith('new', request),
    location: undefined,
    retryAfterSeconds: undefined,
  }));
  placeOrder.mockRejectedValueOnce(failed({ kind: 'offline' }));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const submit = () => page.placeOrder('caching', draft, offer, { placeOrder });
const states = () => Object.values(page.sendingsStore('caching').get()).map(({ state }) => state);

/** The connection comes back, and whatever follows from it is done. */
async function connect(): Promise<void> {
  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  await vi.waitFor(() => {
    expect(states()).not.toContain('sending');
  });
}

test('is sent once when the connection is back, under the same key', async () => {
  await submit();
  expect(states()).toEqual(['waiting']);
  await connect();
  await connect();
  expect(states()).toEqual(['placed']);
  const keys = placeOrder.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey);
  expect(keys).toHaveLength(2);
  expect(keys[1]).toBe(keys[0]);
  expect(page.submissionStore('caching').get().orderId).toBe(orderId);
});

test('is sent although the connection came back before anybody listened', async () => {
  const { failed } = await import('./support.ts');
  placeOrder.mockReset();
  placeOrder.mockImplementationOnce(() => {
    window.dispatchEvent(new Event('online'));
    return Promise.reject(failed({ kind: 'offline' }));
  });
  placeOrder.mockImplementation(async (request) => ({
    order: orderWith('new', request),
    location: undefined,
    retryAfterSeconds: undefined,
  }));
  await submit();
  await vi.waitFor(() => {
    expect(states()).toEqual(['placed']);
  });
});

describe('is not sent by itself', () => {
  afterEach(() => {
    expect(placeOrder).toHaveBeenCalledTimes(1);
  });

  test('after ten minutes: it is told as missed', async () => {
    await submit();
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    await vi.waitFor(() => {
      expect(states()).toEqual(['missed']);
    });
    await connect();
    expect(states()).toEqual(['missed']);
  });

  test('when the device wakes after the ten minutes, before any timer has run', async () => {
    await submit();
    vi.setSystemTime(3 * 60 * MINUTE);
    await connect();
    expect(states()).toEqual(['missed']);
  });

  test('once the reader has changed the order', async () => {
    await submit();
    page.changeDraft('caching', { storageGb: '100' });
    await vi.waitFor(() => {
      expect(states()).toEqual([]);
    });
    await connect();
  });

  test('once the reader does not want to wait any more', async () => {
    await submit();
    const [waiting] = Object.values(page.sendingsStore('caching').get());
    if (waiting) await page.forgetSending(waiting);
    await connect();
    expect(states()).toEqual([]);
  });

  test('while another order of the service comes first', async () => {
    await submit();
    const { record } = await import('../../../src/stores/sendings.ts');
    const { key, request } = await import('../sending/support.ts');
    const order = { key, request };
    await record('caching', key, { type: 'sent', at: 0, order, try: 'of-another-tab' });
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => {
      expect(states().toSorted()).toEqual(['missed', 'sending']);
    });
  });
});

test('a change of another draft’s order ends no waiting', async () => {
  await submit();
  page.changeDraft('private-registry', { storageGb: '100' });
  await vi.advanceTimersByTimeAsync(0);
  expect(states()).toEqual(['waiting']);
});
