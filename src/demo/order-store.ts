import {
  type AcceptedOrder,
  AcceptedOrderSchema,
  orderIdFor,
  type OrderQuery,
  type OrderStore,
  statusAt,
  type StoredPage,
} from '#backend';
import { z } from '#zod';
import { retention, orderStoreKey } from './order-retention.ts';

/** What the demo's own tools need of it besides. */
export interface DemoOrderStore extends OrderStore {
  /** All orders, what was added last before the others. */
  readonly list: () => readonly AcceptedOrder[];
  /** Adds an order, in the place of one with the same ID. */
  readonly add: (order: AcceptedOrder) => void;
}

/**
 * Keeps the demo's orders in the browser: read again each time, because another tab may have added
 * one. Damaged content reads as no orders; an order is forgotten after seven days. If the storage
 * refuses to write, the orders live as long as the page.
 *
 * @param now The present, in milliseconds since the epoch.
 */
export function createOrderStore(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  now: () => number,
): DemoOrderStore {
  let unsaved: readonly AcceptedOrder[] = [];

  function list(): readonly AcceptedOrder[] {
    const oldest = now() - retention;
    const orders = [...unsaved, ...parseOrders(storage.getItem(orderStoreKey))];
    const ids = new Set<string>();
    return orders.filter(({ id, acceptedAt }) => {
      // Two tabs that accept one order at the same moment may both have written it.
      const first = !ids.has(id);
      ids.add(id);
      return first && acceptedAt > oldest;
    });
  }

  function add(order: AcceptedOrder): void {
    const orders = [order, ...list()];
    try {
      storage.setItem(orderStoreKey, JSON.stringify(orders));
      unsaved = [];
    } catch {
      unsaved = [order, ...unsaved];
    }
  }

  /** The newest order of a key. */
  function ofKey(key: string): AcceptedOrder | undefined {
    return list().find(({ idempotencyKey }) => idempotencyKey === key);
  }

  function findByKey(key: string, after: number): AcceptedOrder | undefined {
    const order = ofKey(key);
    return order && order.acceptedAt > after ? order : undefined;
  }

  return {
    list,
    add,
    find: (id) => list().find((order) => order.id === id),
    findByKey,
    accept(order, after) {
      const { idempotencyKey } = order;
      const known = findByKey(idempotencyKey, after);
      if (known) return known;
      const accepted = { id: orderIdFor(idempotencyKey, ofKey(idempotencyKey)), ...order };
      add(accepted);
      return accepted;
    },
    page: (query) => pageOf(list(), query),
  };
}

/** A page of a list. Its cursor is the order that the page begins at: newer ones move nothing. */
function pageOf(all: readonly AcceptedOrder[], query: OrderQuery): StoredPage | undefined {
  const { cursor, limit, service, status, now } = query;
  const start = cursor === undefined ? 0 : all.findIndex(({ id }) => id === cursor);
  if (start < 0) return undefined;
  const orders = all
    .slice(start)
    .filter((order) => service === undefined || order.request.service === service)
    .filter(
      (order) => status === undefined || (status !== 'unknown' && statusAt(order, now) === status),
    );
  const next = orders[limit];
  return { orders: orders.slice(0, limit), ...(next && { next: next.id }) };
}

let parsed: { readonly text: string | null; readonly orders: readonly AcceptedOrder[] } | undefined;

/** Parses only what has changed: with thousands of orders that is what each answer would wait for. */
function parseOrders(text: string | null): readonly AcceptedOrder[] {
  if (parsed?.text !== text) parsed = { text, orders: readOrders(text) };
  return parsed.orders;
}

function readOrders(text: string | null): readonly AcceptedOrder[] {
  try {
    const orders = z.safeParse(z.array(AcceptedOrderSchema), JSON.parse(text ?? '[]'));
    return orders.success ? orders.data : [];
  } catch {
    return [];
  }
}

/** The device's storage, or one that lives as long as the page where the browser blocks it. */
export function openStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return localStorage;
  } catch {
    const items = new Map<string, string>();
    return {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => void items.set(key, value),
    };
  }
}
