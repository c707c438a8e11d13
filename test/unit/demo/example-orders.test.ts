import { judge, orderAt } from '#backend';
import { readCatalogue } from '#catalogue/read';
import { readStatus, toOffer } from '#order';
import { expect, test } from 'vitest';
import { addExampleOrders } from '../../../src/demo/example-orders.ts';
import { createOrderStore } from '../../../src/demo/order-store.ts';

import { memoryStorage } from './support.ts';

const catalogue = readCatalogue();
const offers = Object.fromEntries(
  catalogue.services.map((service) => [
    service.id,
    toOffer(service, catalogue, { allowDocumentation: true }),
  ]),
);
const now = Date.parse('2026-11-20T12:00:00Z');
const DAY = 86_400_000;

function examples() {
  const orders = createOrderStore(memoryStorage(), () => now);
  return { orders, added: addExampleOrders(orders, offers, now) };
}

test('example orders show every state, newest first, and stay in it', () => {
  const { orders, added } = examples();
  expect(new Set(added.map(({ state }) => state))).toEqual(
    new Set(['new', 'processing', 'done', 'failed']),
  );
  expect(orders.list().map(({ id }) => id)).toEqual(added.map(({ id }) => id));
  for (const later of [now, now + DAY]) {
    const shown = orders.list().map((order) => readStatus(orderAt(order, later).status));
    expect(shown).toEqual(added.map(({ state }) => state));
  }
});

test('example orders are of every service, and such that the demo would take them', () => {
  const { orders } = examples();
  expect(new Set(orders.list().map(({ request }) => request.service))).toEqual(
    new Set(Object.keys(offers)),
  );
  for (const { request } of orders.list()) {
    expect(judge(request, offers)).toEqual({ accepted: true, request });
  }
});

test('adding them again replaces them', () => {
  const { orders, added } = examples();
  expect(addExampleOrders(orders, offers, now)).toEqual(added);
  expect(orders.list()).toHaveLength(added.length);
});

test('without a service there is nothing to order', () => {
  const orders = createOrderStore(memoryStorage(), () => now);
  expect(addExampleOrders(orders, {}, now)).toEqual([]);
});
