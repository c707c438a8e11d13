/* How long the demo's orders stay on the device. Small, because the banner loads it too. */
import { keptByDemo } from '#kept/by-demo';

/** Where the orders are stored. A new shape gets a new number; what an old one holds is not read. */
export const orderStoreKey = `${keptByDemo.orders.prefix}v1`;

/** Milliseconds for which an order is kept. */
export const retention = keptByDemo.orders.holds.order;

/** Removes the orders from the device that are older than that, and any that cannot be read. */
export function removeExpiredOrders(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  now: number,
): void {
  const text = storage.getItem(orderStoreKey);
  if (text === null) return;
  const young = read(text).filter(
    (order) =>
      typeof order === 'object' &&
      order !== null &&
      'acceptedAt' in order &&
      Number(order.acceptedAt) > now - retention,
  );
  const kept = JSON.stringify(young);
  if (kept !== text) storage.setItem(orderStoreKey, kept);
}

function read(text: string): readonly unknown[] {
  try {
    const content: unknown = JSON.parse(text);
    return Array.isArray(content) ? content : [];
  } catch {
    return [];
  }
}
