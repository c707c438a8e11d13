import { OrderIdSchema, OrderRequestSchema } from '#api';
import { z } from '#sources';

/** Everything the demo remembers of an order; the rest follows from the time (`orderAt`). */
const AcceptedOrderSchema = z.object({
  id: OrderIdSchema,
  idempotencyKey: z.string(),
  /** Milliseconds since the epoch. */
  acceptedAt: z.number(),
  request: OrderRequestSchema,
});
export type AcceptedOrder = z.infer<typeof AcceptedOrderSchema>;

/** The demo's orders, newest first. */
export interface OrderStore {
  list: () => readonly AcceptedOrder[];
  add: (order: AcceptedOrder) => void;
}

/** Where the orders lie. A new shape gets a new number; what lies under an old one is not read. */
export const orderStoreKey = 'demo-orders:v1';

const keptFor = 7 * 24 * 60 * 60 * 1000;

/**
 * Keeps the demo's orders in the browser: read anew each time, because another tab may have added
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
    const oldest = now() - keptFor;
    const orders = [...unsaved, ...parseOrders(storage.getItem(orderStoreKey))];
    return orders.filter(({ acceptedAt }) => acceptedAt > oldest);
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
