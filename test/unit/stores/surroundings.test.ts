import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OrderClient } from '#api';
import { toOrderRequest } from '#order';
import { draft, loadPage, offer, orderId, orderWith } from './support.ts';

/* An order is followed in a browser: what its window, document and connection say is heeded. */

const order = orderWith('processing', toOrderRequest(draft, offer));
const getOrder = vi.fn<OrderClient['getOrder']>();
let page: Awaited<ReturnType<typeof loadPage>>;
let window: EventTarget;
let document: EventTarget & { hidden: boolean };
let navigator: { onLine: boolean };

beforeEach(async () => {
  vi.useFakeTimers({ now: 0 });
  window = new EventTarget();
  document = Object.assign(new EventTarget(), { hidden: false });
  navigator = { onLine: true };
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  vi.stubGlobal('navigator', navigator);
  getOrder.mockReset().mockResolvedValue({ order, retryAfterSeconds: undefined });
  page = await loadPage();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const follow = () => page.followOrder(orderId, { client: { getOrder }, random: () => 0.5 });

function show(isShown: boolean): void {
  document.hidden = !isShown;
  document.dispatchEvent(new Event('visibilitychange'));
}

function connect(isConnected: boolean): void {
  navigator.onLine = isConnected;
  window.dispatchEvent(new Event(isConnected ? 'online' : 'offline'));
}

async function pass(seconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
}

test.each([
  ['the page is hidden', show],
  ['the connection is gone', connect],
])('an order is not looked up while %s, and at once when that is over', async (_what, become) => {
  const stop = follow();
  await pass(1);
  become(false);
  await pass(3600);
  expect(getOrder).toHaveBeenCalledTimes(1);
  become(true);
  await pass(0);
  expect(getOrder).toHaveBeenCalledTimes(2);
  stop();
});

test('a page that is opened in the background looks up nothing before it is shown', async () => {
  document.hidden = true;
  const stop = follow();
  await pass(3600);
  expect(getOrder).not.toHaveBeenCalled();
  show(true);
  await pass(0);
  expect(getOrder).toHaveBeenCalledTimes(1);
  stop();
});

test('a page that is opened offline says so', () => {
  navigator.onLine = false;
  const stop = follow();
  expect(page.orderStore(orderId).get().failure).toEqual({ kind: 'offline' });
  stop();
});

test('a page that is opened online, or only hidden for a while, does not say that it is offline', async () => {
  const stop = follow();
  expect(page.orderStore(orderId).get().failure).toBeUndefined();
  await pass(1);
  show(false);
  expect(page.orderStore(orderId).get().failure).toBeUndefined();
  stop();
});

test('an event that changes nothing asks nothing', async () => {
  const stop = follow();
  await pass(1);
  show(true);
  connect(true);
  await pass(0);
  expect(getOrder).toHaveBeenCalledTimes(1);
  stop();
});

test('who does not care to hear of a lost connection need not', async () => {
  const { poll } = await import('../../../src/stores/poll.ts');
  const ask = vi.fn(async () => 'on-return' as const);
  navigator.onLine = false;
  const stop = poll(ask);
  connect(true);
  await pass(0);
  connect(false);
  connect(true);
  await pass(0);
  expect(ask).toHaveBeenCalledTimes(2);
  stop();
});

test('once nobody follows the order, coming back and going online look up nothing', async () => {
  const stop = follow();
  await pass(0);
  stop();
  show(false);
  show(true);
  connect(false);
  expect(page.orderStore(orderId).get().failure).toBeUndefined();
  connect(true);
  await pass(3600);
  expect(getOrder).toHaveBeenCalledTimes(1);
});

test('coming back while an answer is on its way asks no second question', async () => {
  getOrder.mockImplementation(
    () => new Promise((resolve) => setTimeout(resolve, 60_000, { order })),
  );
  const stop = follow();
  await pass(1);
  show(false);
  show(true);
  await pass(30);
  expect(getOrder).toHaveBeenCalledTimes(1);
  await pass(60);
  expect(getOrder).toHaveBeenCalledTimes(2);
  stop();
});

test('coming back within a pause moves the next question, and adds none', async () => {
  const stop = follow();
  await pass(1);
  show(false);
  show(true);
  await pass(0);
  expect(getOrder).toHaveBeenCalledTimes(2);
  // The pause that was running would have ended here, in the middle of the new one of 3 seconds.
  await pass(2);
  expect(getOrder).toHaveBeenCalledTimes(2);
  await pass(1);
  expect(getOrder).toHaveBeenCalledTimes(3);
  stop();
});
