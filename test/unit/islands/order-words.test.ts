import type { Order } from '#api';
import { expect, test } from 'vitest';
import { orderedService, type OrderContext } from '../../../src/islands/order-words.ts';
import { orderIn } from '../../support/orders.ts';

const context: OrderContext = {
  statuses: [],
  serviceNames: { database: 'Database', caching: 'Caching' },
  serviceTypeNames: { 'database/postgresql-16': 'PostgreSQL 16' },
  portal: { signInUrl: 'https://portal.example', ticketUrl: 'https://portal.example/ticket' },
};

function orderOf(service: string, serviceType: string): Order {
  const order = orderIn(1, 'new');
  return { ...order, service, configuration: { ...order.configuration, service, serviceType } };
}

test.each([
  ['one of several types is named', 'database', 'postgresql-16', 'Database: PostgreSQL 16'],
  ['the only type of a service goes without saying', 'caching', 'valkey-8', 'Caching'],
  ['a type that the handbook no longer has', 'database', 'postgresql-9', 'Database'],
  ['a service that the handbook does not have', 'queue', 'queue-1', 'queue'],
])('%s', (_, service, type, said) => {
  expect(orderedService(orderOf(service, type), context)).toBe(said);
});
