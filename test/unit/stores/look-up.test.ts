import { beforeEach, afterEach, describe, expect, test, vi } from 'vitest';
import type { Order, OrderClient, OrderPage } from '#api';
import type { OrderRequest } from '#order';
import { events, HOUR, key, request, START } from '../sending/support.ts';
import { fakeDevice, fakeSession, loadPage, orderWith } from './support.ts';

/* Looking among the reader's orders for one that was sent and never answered. */

let page: Awaited<ReturnType<typeof loadPage>>;

beforeEach(async () => {
  vi.useFakeTimers({ now: START + HOUR, toFake: ['Date'] });
  fakeDevice();
  fakeSession();
  page = await loadPage();
  const { record } = await import('../../../src/stores/sendings.ts');
  await record('caching', key, events.sent(START, 'try-1'));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Orders by the hours after the sending at which they were placed, numbered as they come. */
function order(number: number, hours: number, configuration: OrderRequest = request): Order {
  return orderWith('new', configuration, {
    id: String(number).padStart(24, '0'),
    createdAt: new Date(START + hours * HOUR).toISOString(),
  });
}

/** What is found in these pages, by the numbers of the orders. */
async function find(...pages: readonly Partial<OrderPage>[]) {
  const listOrders = vi.fn<OrderClient['listOrders']>(async ({ cursor } = {}) => {
    const answer = pages[Number(cursor ?? 0)];
    return { items: [], leftOut: 0, ...answer };
  });
  const { orders, complete } = await page.lookUpSending('caching', key, { listOrders });
  return {
    found: orders.map(({ id }) => Number(id)),
    complete,
    calls: listOrders.mock.calls.length,
  };
}

describe('an order is found only if it is what was ordered', () => {
  test.each<[string, OrderRequest]>([
    ['another service', { ...request, service: 'private-registry' }],
    ['another service type', { ...request, serviceType: 'valkey-9' }],
    ['another node size', { ...request, nodeSize: 'b4-8' }],
    ['another storage size', { ...request, storageGb: 100 }],
    ['another zone', { ...request, availabilityZone: 'DE-NORTH-2' }],
    ['other networks', { ...request, trustedSources: [{ cidr: '198.51.100.7/32' }] }],
  ])('not %s', async (_what, configuration) => {
    const { found } = await find({ items: [order(2, 1, configuration), order(1, 0)] });
    expect(found).toEqual([1]);
  });

  test('notes, their order and documents do not matter', async () => {
    const trustedSources = [{ cidr: '203.0.113.7', note: 'office 2' }];
    const configuration = { ...request, trustedSources, acceptedDocuments: [] };
    await expect(find({ items: [order(1, 0, configuration)] })).resolves.toMatchObject({
      found: [1],
    });
  });

  test('not one that was placed long before it was sent', async () => {
    await expect(find({ items: [order(2, -23), order(1, -25)] })).resolves.toMatchObject({
      found: [2],
    });
  });

  test('not one that is known to be another sending’s', async () => {
    const { record } = await import('../../../src/stores/sendings.ts');
    const other = { key: 'other-1', request };
    const orderId = order(2, 0).id;
    await record('caching', 'other-1', { type: 'placed', at: START, order: other, orderId });
    await expect(find({ items: [order(2, 0), order(1, 0)] })).resolves.toMatchObject({
      found: [1],
    });
  });
});

test('an order that is known to be another sending’s is told by its ID in either case', async () => {
  const { record } = await import('../../../src/stores/sendings.ts');
  const id = 'abcdef'.repeat(4);
  await record('caching', 'other-1', {
    type: 'placed',
    at: START + HOUR,
    order: { key: 'other-1', request },
    orderId: id.toUpperCase(),
  });
  const { found } = await find({ items: [{ ...order(1, 0), id }, order(2, 0)] });
  expect(found).toEqual([2]);
});

describe('what cannot be seen is not taken for absent', () => {
  test('an order whose configuration nobody can read may be it', async () => {
    const lean = order(1, 0);
    Reflect.deleteProperty(lean, 'configuration');
    await expect(find({ items: [lean] })).resolves.toMatchObject({ found: [1], complete: true });
  });

  test('orders that were left out', async () => {
    await expect(find({ items: [], leftOut: 3 })).resolves.toMatchObject({ complete: false });
  });

  test('a sending that is not on record any more', async () => {
    const listOrders = vi.fn<OrderClient['listOrders']>();
    const looked = await page.lookUpSending('caching', 'gone', { listOrders });
    expect(looked).toEqual({ orders: [], complete: false });
  });
});

describe('pages', () => {
  test('are looked through until the orders are older than the sending', async () => {
    const outcome = await find(
      { items: [order(3, 1)], nextCursor: '1' },
      { items: [order(2, 0), order(1, -30)], nextCursor: '2' },
      { items: [order(9, 0)] },
    );
    expect(outcome).toEqual({ found: [3, 2], complete: true, calls: 2 });
  });

  test('that lead back to one another come to an end', async () => {
    const outcome = await find(
      { items: [order(2, 1)], nextCursor: '1' },
      { items: [order(1, 0)], nextCursor: '1' },
    );
    expect(outcome).toMatchObject({ complete: false, calls: 2 });
  });

  test('without end are given up, and it is said', async () => {
    let cursor = 0;
    const listOrders: OrderClient['listOrders'] = async () => {
      cursor += 1;
      return { items: [order(cursor, 1)], leftOut: 0, nextCursor: String(cursor) };
    };
    const { complete, orders } = await page.lookUpSending('caching', key, { listOrders });
    expect([complete, orders.length]).toEqual([false, 20]);
  });
});
