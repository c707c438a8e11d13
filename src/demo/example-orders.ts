import { type AcceptedOrder, orderIdFor, processingAfter } from '#backend';
import { exampleOrderRequest, type Offer } from '#order';
import type { DemoOrderStore } from './order-store.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * An order of each state that the API knows, newest first: how long ago it was placed, and where its
 * course ends or stands still.
 */
const STATES = [
  { state: 'new', age: MINUTE, stays: 0 },
  { state: 'processing', age: 4 * MINUTE, stays: 4 * processingAfter },
  { state: 'done', age: 3 * HOUR },
  { state: 'failed', age: 27 * HOUR, fails: true },
  { state: 'done', age: 50 * HOUR },
] as const;

/** What an example order shows. */
export type ExampleState = (typeof STATES)[number]['state'];

/** An order that was added, and what it shows. */
export interface ExampleOrder {
  readonly id: string;
  readonly state: ExampleState;
}

/**
 * Adds orders in all states to those of the demo, of all services in turn. Their IDs are always the
 * same, so that adding them again replaces them.
 *
 * @param offers by service; without any there is nothing to order
 * @param now milliseconds since the epoch
 */
export function addExampleOrders(
  orders: DemoOrderStore,
  offers: Readonly<Record<string, Offer>>,
  now: number,
): readonly ExampleOrder[] {
  const all = Object.values(offers);
  const examples = STATES.flatMap(({ state, age, ...course }, index) => {
    const offer = all[index % all.length];
    if (!offer) return [];
    const idempotencyKey = `example-${index}`;
    const order: AcceptedOrder = {
      id: orderIdFor(idempotencyKey),
      idempotencyKey,
      acceptedAt: now - age,
      request: exampleOrderRequest(offer, index),
      ...course,
    };
    return [{ order, state }];
  });
  // The store puts what comes last before the others.
  for (const { order } of examples.toReversed()) orders.add(order);
  return examples.map(({ order: { id }, state }) => ({ id, state }));
}
