import { describe, expect, test } from 'vitest';
import type { Order } from '#api';
import { readStatus, toOrderRequest } from '#order';
import {
  EVERYTHING,
  needsAll,
  selectOrders,
  type OrdersQuery,
} from '../../../src/islands/orders/list/my-orders-query.ts';
import { draft, offer, orderWith } from '../stores/support.ts';

const request = toOrderRequest(draft, offer);
const order = (id: string, status: string, service = 'caching'): Order =>
  orderWith(status, request, { id: id.padEnd(24, '0'), service });

/** Newest first, as the API gives them. */
const orders = [
  order('a5', 'PENDING'),
  order('a4', 'DONE', 'iam-keycloak'),
  order('b3', 'paused'),
  order('b2', 'failed', 'iam-keycloak'),
  order('b1', 'processing'),
];

const names = {
  service: (service: string) => service,
  status: (word: string) => (word === 'paused' ? 'paused' : readStatus(word)),
  isEnd: (word: string) => word === 'cancelled',
  orders: new Map([['a4'.padEnd(24, '0'), 'Anmeldung, Köln']]),
};

function select(query: Partial<OrdersQuery>): string[] {
  const found = selectOrders(orders, { ...EVERYTHING, ...query }, names);
  return found.map(({ id }) => id.slice(0, 2));
}

describe('which orders are shown', () => {
  test.each<[string, Partial<OrdersQuery>, string[]]>([
    ['all', {}, ['a5', 'a4', 'b3', 'b2', 'b1']],
    ['a part of the ID, in capitals and with blanks', { search: ' B 3' }, ['b3']],
    ['a part of a name, in capitals', { search: ' KÖLN ' }, ['a4']],
    ['words of a name with more space between them', { search: 'anmeldung,  köln' }, ['a4']],
    ['those that are new, whatever the portal calls it', { status: 'new' }, ['a5']],
    ['those in a status that only the catalogue knows', { status: 'paused' }, ['b3']],
    ['those in a status without an entry', { status: 'unknown' }, []],
    ['those of a service', { service: 'iam-keycloak' }, ['a4', 'b2']],
    ['both at once', { service: 'iam-keycloak', status: 'failed' }, ['b2']],
    ['none', { search: 'ffff' }, []],
  ])('%s', (_, query, found) => {
    expect(select(query)).toEqual(found);
  });
});

describe('in which order', () => {
  test.each<[OrdersQuery['sorting'], string[]]>([
    ['newest', ['a5', 'a4', 'b3', 'b2', 'b1']],
    ['oldest', ['b1', 'b2', 'b3', 'a4', 'a5']],
    ['status', ['b1', 'a5', 'b3', 'b2', 'a4']],
    ['service', ['a5', 'b3', 'b1', 'a4', 'b2']],
  ])('%s', (sorting, ids) => {
    expect(select({ sorting })).toEqual(ids);
  });

  test('by status, an end that only the catalogue knows comes with those that are over', () => {
    const listed = [order('c1', 'cancelled'), ...orders];
    const found = selectOrders(listed, { ...EVERYTHING, sorting: 'status' }, names);
    expect(found.map(({ status }) => status).slice(-2)).toEqual(['cancelled', 'DONE']);
  });

  test('the list itself is left alone', () => {
    select({ sorting: 'oldest' });
    expect(orders[0]?.id).toMatch(/^a5/);
  });
});

test.each<[Partial<OrdersQuery>, boolean]>([
  [{}, false],
  [{ search: '  ' }, false],
  [{ search: 'a' }, true],
  [{ status: 'failed' }, true],
  [{ service: 'caching' }, true],
  [{ sorting: 'oldest' }, true],
])('%j needs all pages: %s', (query, all) => {
  expect(needsAll({ ...EVERYTHING, ...query })).toBe(all);
});

test('5,000 orders are searched and sorted within a moment', () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    order(index.toString(16), index % 3 ? 'DONE' : 'failed', index % 2 ? 'caching' : 'registry'),
  );
  const start = performance.now();
  const query = { ...EVERYTHING, search: '1', sorting: 'service' } as const;
  expect(selectOrders(many, query, names).length).toBeGreaterThan(1000);
  expect(performance.now() - start).toBeLessThan(500);
});
