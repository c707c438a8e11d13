/** What those who present the demo can do with it; loaded when they do. */

import { exampleOrderRequest, type OrderRequest } from '#order';
import { offers } from 'virtual:demo-offers';
import { addExampleOrders, type ExampleOrder } from './example-orders.ts';
import { createOrderStore, openStorage } from './order-store.ts';

export { resetDemo, takeReport } from './reset.ts';

/** An order of the service that a presenter need not type; undefined for a service that is not offered. */
export function exampleFor(service: string): OrderRequest | undefined {
  const offer = Object.hasOwn(offers, service) ? offers[service] : undefined;
  return offer && exampleOrderRequest(offer, 2);
}

/** Adds orders in all states to the demo's. */
export function addExamples(): readonly ExampleOrder[] {
  const now = Date.now();
  return addExampleOrders(
    createOrderStore(openStorage(), () => now),
    offers,
    now,
  );
}
