import { type AcceptedOrder } from '#backend';
import { expect, test } from 'vitest';
import { removeExpiredOrders, orderStoreKey } from '../../../src/demo/order-retention.ts';
import { createOrderStore } from '../../../src/demo/order-store.ts';
import { memoryStorage, request } from './support.ts';

const day = 86_400_000;

function order(digit: string, acceptedAt: number): AcceptedOrder {
  return { id: digit.repeat(24), idempotencyKey: digit, acceptedAt, request };
}

test('orders survive a reload and are seen by another tab, newest first', () => {
  const storage = memoryStorage();
  const now = () => 2000;
  const one = createOrderStore(storage, now);
  const other = createOrderStore(storage, now);
  one.add(order('a', 1000));
  other.add(order('b', 2000));
  expect(one.list().map(({ idempotencyKey }) => idempotencyKey)).toEqual(['b', 'a']);
});

test('an order is forgotten after seven days', () => {
  const clock = { now: 0 };
  const store = createOrderStore(memoryStorage(), () => clock.now);
  store.add(order('a', 0));
  clock.now = 7 * day - 1;
  expect(store.list()).toHaveLength(1);
  clock.now = 7 * day;
  expect(store.list()).toEqual([]);
});

test.each(['', '{', 'null', '{"a":1}', '[{"id":"1"}]'])(
  'damaged content %j reads as no orders',
  (text) => {
    const storage = memoryStorage();
    storage.setItem(orderStoreKey, text);
    const store = createOrderStore(storage, () => 0);
    expect(store.list()).toEqual([]);
    store.add(order('a', 0));
    expect(store.list()).toHaveLength(1);
  },
);

test('a full storage keeps the orders as long as the page lives', () => {
  const storage = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const store = createOrderStore(storage, () => 0);
  store.add(order('a', 0));
  store.add(order('b', 0));
  expect(store.list().map(({ idempotencyKey }) => idempotencyKey)).toEqual(['b', 'a']);
});

test('an order that two tabs accepted at the same moment is one order', () => {
  const storage = memoryStorage();
  storage.setItem(orderStoreKey, JSON.stringify([order('a', 2), order('a', 1)]));
  expect(createOrderStore(storage, () => 3).list()).toEqual([order('a', 2)]);
});

test('what is older than seven days, or damaged, does not stay on the device', () => {
  const storage = memoryStorage();
  const left = () => storage.getItem(orderStoreKey);
  removeExpiredOrders(storage, 0);
  expect(left()).toBeNull();

  storage.setItem(orderStoreKey, JSON.stringify([order('b', day), order('a', 0), null, 7]));
  removeExpiredOrders(storage, 7 * day);
  expect(left()).toBe(JSON.stringify([order('b', day)]));
  storage.setItem(orderStoreKey, '{');
  removeExpiredOrders(storage, 0);
  expect(left()).toBe('[]');
});
