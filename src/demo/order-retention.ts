import { keptByDemo } from '#kept/by-demo';

/** The demo's orders on the device. Light, for the banner loads it too. */

/** Where the orders lie. A new shape gets a new number; what lies under an old one is not read. */
export const orderStoreKey = `${keptByDemo.orders.prefix}v1`;

/** Milliseconds for which an order is kept. */
export const keptFor = keptByDemo.orders.holds.order;

/** Removes the orders from the device that are older than that, and any that cannot be read. */
export function forgetOldOrders(storage: Pick<Storage, 'getItem' | 'setItem'>, now: number): void {
  const text = storage.getItem(orderStoreKey);
  if (text === null) return;
  const young = read(text).filter(
    (order) =>
      typeof order === 'object' &&
      order !== null &&
      'acceptedAt' in order &&
      Number(order.acceptedAt) > now - keptFor,
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
