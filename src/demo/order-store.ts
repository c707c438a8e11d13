import { type AcceptedOrder, AcceptedOrderSchema, type OrderStore } from '#backend';
import { z } from '#zod';
import { retention, orderStoreKey } from './order-retention.ts';

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
): OrderStore {
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

  return {
    list,
    add(order) {
      const orders = [order, ...list()];
      try {
        storage.setItem(orderStoreKey, JSON.stringify(orders));
        unsaved = [];
      } catch {
        unsaved = [order, ...unsaved];
      }
    },
  };
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
