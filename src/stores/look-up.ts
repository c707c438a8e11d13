import { type Order, type OrderClient, orderClient } from '#api';
import { isAbout, type Sending, type Sendings } from '#sending';
import { mergeOrder, nextSequence } from './order.ts';
import { showPlaced } from './send.ts';
import { record, sendingsStore } from './sendings.ts';

/** What the reader's orders hold that may be the one that was sent. */
export interface LookUp {
  /** Newest first; includes those of the service whose configuration cannot be read. */
  readonly orders: readonly Order[];
  /** Whether all orders since the sending could be looked through. */
  readonly complete: boolean;
}

/** Milliseconds by which the clocks of device and API may differ: the reader is shown the times. */
const clockDifference = 24 * 60 * 60 * 1000;
/** Pages that are looked through at most; what was sent within a day is among the newest. */
const maxPages = 20;

/**
 * Looks through the reader's orders for those that may be a sending whose answer is missing: of its
 * service, with the same configuration, placed since it was sent. Sends nothing.
 *
 * @throws OrderApiError if the orders cannot be loaded
 */
export async function lookUpSending(
  service: string,
  key: string,
  client: Pick<OrderClient, 'listOrders'> = orderClient,
): Promise<LookUp> {
  const sendings = sendingsStore(service).get();
  const sending = sendings[key];
  if (!sending || !('firstSentAt' in sending)) return { orders: [], complete: false };
  const since = sending.firstSentAt - clockDifference;
  const known = knownIds(sendings);

  const orders: Order[] = [];
  let leftOut = 0;
  const seen = new Set<string>();
  let cursor: string | undefined;
  for (let pages = 0; pages < maxPages; pages++) {
    const sequence = nextSequence();
    const page = await client.listOrders(cursor === undefined ? {} : { cursor });
    leftOut += page.leftOut;
    for (const item of page.items) {
      const order = mergeOrder(item, sequence, Date.now());
      const isSince = Date.parse(order.createdAt) >= since;
      if (isSince && mayBe(sending, order) && !known.has(order.id.toLowerCase())) {
        orders.push(order);
      }
    }
    const oldest = page.items.at(-1);
    const { nextCursor } = page;
    const isEnd = oldest !== undefined && Date.parse(oldest.createdAt) < since;
    if (nextCursor === undefined || isEnd) return { orders, complete: leftOut === 0 };
    if (seen.has(nextCursor)) break;
    seen.add(nextCursor);
    cursor = nextCursor;
  }
  return { orders, complete: false };
}

/** Whether an order may be the one that was sent, as far as anybody can read. */
function mayBe(sending: Sending, { service, configuration }: Order): boolean {
  return configuration ? isAbout(sending, configuration) : service === sending.service;
}

/** Orders of which it is known what they were sent as: they are no other sending's. */
function knownIds(sendings: Sendings): ReadonlySet<string> {
  return new Set(
    Object.values(sendings).flatMap((sending) =>
      sending.state === 'placed' ? [sending.orderId.toLowerCase()] : [],
    ),
  );
}

/** The reader recognises the order: it is placed, and this page shows it. */
export async function recogniseOrder(service: string, key: string, orderId: string): Promise<void> {
  showPlaced(service, await record(service, key, { type: 'recognised', at: Date.now(), orderId }));
}
