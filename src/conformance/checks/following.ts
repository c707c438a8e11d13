import { OrderSchema } from '#api';
import { readStatus } from '#order';
import { type Check, NotChecked, NotKept, reportSeen } from '../check.ts';
import { expectSchema, expectStatus } from '../expectations.ts';
import { named } from '../exchange.ts';
import { instantOf, isAtEnd, seeOrder, type SeenOrder, statusOf } from '../seen-order.ts';

/** Seconds after its end at which an order is looked at once more. */
const afterEnd = 3;

/** The course of an order that this run has placed. */
export const followingChecks: readonly Check[] = [
  {
    id: 'follow-schema',
    group: 'Following an order',
    title: 'Every answer on the way to its end is the order, with every part',
    reason: 'A part that cannot be read, such as null for none, is missing on the page.',
    see: 'order-api/#get-order',
    level: 'required',
    mayOrder: true,
    async run({ followed }) {
      const [, ...answers] = (await followed()).exchanges;
      if (answers.length === 0) throw new NotChecked('the order was not read on its way');
      for (const answer of answers) expectSchema(answer, OrderSchema);
    },
  },
  {
    id: 'follow-end',
    group: 'Following an order',
    title: 'An order that is DONE or failed doesn’t change any more',
    reason: 'Clients stop asking then, and would show the old state for good.',
    see: 'order-api/#polling',
    level: 'required',
    mayOrder: true,
    async run({ placed, followed, call, options: { followSeconds, pause } }) {
      const { order } = await placed();
      const last = (await followed()).orders.at(-1);
      if (!last || !isAtEnd(last)) {
        throw new NotChecked(`it was still ${last?.status ?? ''} after ${followSeconds} seconds`);
      }
      await pause(afterEnd * 1000);
      const answer = await call('GET', `/orders/${order.id}`);
      expectStatus(answer, 200);
      const { status = '', progress } = seeOrder(answer.json) ?? {};
      if (readStatus(status) !== statusOf(last) || progress !== last.progress) {
        throw new NotKept(
          `${last.status} at ${last.progress ?? '?'}, then ${status} at ${progress ?? '?'}`,
        );
      }
    },
  },
  {
    id: 'follow-progress',
    group: 'Following an order',
    title: 'progress never goes back',
    reason: 'A bar that goes back looks like a fault.',
    see: 'order-api/#get-order',
    level: 'required',
    mayOrder: true,
    async run({ followed }) {
      const { orders } = await followed();
      const seen = pairs(orders).flatMap(([before, after]) =>
        (before.progress ?? 0) > (after.progress ?? 100)
          ? [`progress went from ${before.progress ?? '?'} to ${after.progress ?? '?'}`]
          : [],
      );
      reportSeen(seen);
    },
  },
  {
    id: 'follow-history',
    group: 'Following an order',
    title: 'What is in the history stays there, and new entries come after it',
    reason: 'The history is what a customer can hold against an invoice.',
    see: 'order-api/#get-order',
    level: 'required',
    mayOrder: true,
    async run({ followed }) {
      const { orders } = await followed();
      for (const [before, after] of pairs(orders)) {
        const changed = before.history.findIndex(({ status, at }, place) => {
          const now = after.history[place];
          return (
            !now ||
            readStatus(now.status) !== readStatus(status) ||
            instantOf(now.at) !== instantOf(at)
          );
        });
        if (changed >= 0) {
          throw new NotKept(`entry ${changed + 1} of the history was there, and then another`);
        }
      }
    },
  },
  {
    id: 'etag-changes',
    group: 'Following an order',
    title: 'The ETag changes whenever the order does',
    reason: 'A client that asks with an old tag and gets 304 never sees the new status.',
    see: 'order-api/#polling',
    level: 'required',
    mayOrder: true,
    async run({ placed, followed, exchanges }) {
      const { order } = await placed();
      await followed();
      const tagged = exchanges.flatMap((exchange) => {
        const tag = exchange.headers.get('ETag');
        const isState = exchange.path === `/orders/${order.id}` && exchange.status === 200;
        return isState && tag !== null ? [{ tag, exchange }] : [];
      });
      if (tagged.length === 0) throw new NotChecked('the order has no ETag');
      if (new Set(tagged.map(({ exchange }) => exchange.text)).size < 2) {
        throw new NotChecked('the order didn’t change while it was followed');
      }
      const states = new Map<string, string>();
      for (const { tag, exchange } of tagged) {
        // What the API has added to the contract may change without the order, such as a request’s ID.
        const state = JSON.stringify(seeOrder(exchange.json));
        const known = states.get(tag);
        if (known !== undefined && known !== state) {
          throw new NotKept(`${named(exchange)} with the ETag ${tag} of an earlier state`);
        }
        states.set(tag, state);
      }
    },
  },
];

/** Each order with the one after it. */
function pairs(orders: readonly SeenOrder[]): readonly (readonly [SeenOrder, SeenOrder])[] {
  return orders.flatMap((after, place) => {
    const before = orders[place - 1];
    return before ? [[before, after] as const] : [];
  });
}
