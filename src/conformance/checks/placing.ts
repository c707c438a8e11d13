import { newDraftId, OrderSchema } from '#api';
import { isSameConfiguration } from '#order';
import { type Check, NotChecked, NotKept } from '../check.ts';
import { expectProblem, expectSchema, expectStatus, findingsOf } from '../expectations.ts';
import { isSuccess, named } from '../exchange.ts';
import { settle } from './idempotency.ts';
import { instantOf, isSameId, seeOrder } from '../seen-order.ts';

/** Seconds by which the clocks of client and API may differ. */
const clockTolerance = 60;

/** An order that is placed, with obligation to pay. */
export const placingChecks: readonly Check[] = [
  {
    id: 'place-order',
    group: 'Placing orders',
    title: 'An order that the form would send is placed, and the answer is that order',
    reason: 'Any other answer leaves it open whether something was ordered.',
    see: 'order-api/#place-order',
    level: 'required',
    mayOrder: true,
    async run({ placing, options }) {
      const answer = await placing();
      if (findingsOf(answer).some(({ code }) => code === 'zone-full')) {
        throw new NotChecked('the zone is full at present');
      }
      expectStatus(answer, 200, 201, 202);
      const { service, configuration } = expectSchema(answer, OrderSchema);
      if (service !== options.order.service || !isSameConfiguration(configuration, options.order)) {
        throw new NotKept(`${named(answer)} with another configuration than the one that was sent`);
      }
    },
  },
  {
    id: 'place-signed-out',
    group: 'Placing orders',
    title: 'An order without credentials is refused with 401, session-over',
    reason: 'Nobody could be asked to pay for it.',
    see: 'order-api/#authentication',
    level: 'required',
    mayOrder: true,
    async run({ send, options }) {
      const answer = await send(JSON.stringify(options.order), newDraftId(), 'signed out');
      expectProblem(answer, 'session-over');
    },
  },
  {
    id: 'place-location',
    group: 'Placing orders',
    title: 'Location leads to the order, below the address of the API',
    reason: 'A script keeps it to ask for the order, and sends its token only to the API.',
    see: 'order-api/#place-order',
    level: 'required',
    mayOrder: true,
    async run({ placed, call, options: { apiUrl } }) {
      const { exchange, order } = await placed();
      const location = exchange.headers.get('Location');
      if (location === null) throw new NotKept(`${named(exchange)} without Location`);
      // Relative addresses count from the request's own (RFC 9110, section 10.2.2).
      const href = URL.parse(location, `${apiUrl}/orders`)?.href;
      if (!href?.startsWith(`${apiUrl}/`)) {
        throw new NotKept(`Location: ${location} isn’t below ${apiUrl}`);
      }
      const found = await call('GET', href.slice(apiUrl.length));
      expectStatus(found, 200);
      const id = seeOrder(found.json)?.id;
      if (id === undefined || !isSameId(id, order.id)) {
        throw new NotKept(`${named(found)} with the order ${id ?? '?'}`);
      }
    },
  },
  {
    id: 'place-listed',
    group: 'Placing orders',
    title: 'The order is in the list at once, before all older ones',
    reason: 'After a lost answer, a client looks there to find out whether it was placed.',
    see: 'order-api/#list-orders',
    level: 'required',
    mayOrder: true,
    async run({ placed, latest }) {
      const { order } = await placed();
      const listed = await latest();
      const place = listed.findIndex(({ id }) => isSameId(id, order.id));
      if (place < 0) throw new NotKept(`GET /orders without the order ${order.id}`);
      // Somebody else may have ordered with the account since then.
      const placedAt = instantOf(order.createdAt);
      const older = listed.slice(0, place).find((each) => instantOf(each.createdAt) < placedAt);
      if (older) throw new NotKept(`GET /orders with the older order ${older.id} before it`);
    },
  },
  {
    id: 'place-clock',
    group: 'Placing orders',
    title: 'createdAt is the moment at which the order was placed',
    reason: 'It tells an order that was just placed from an older one with the same configuration.',
    see: 'order-api/#get-order',
    level: 'required',
    mayOrder: true,
    async run({ placed }) {
      const { exchange, order } = await placed();
      const seconds = Math.abs(instantOf(order.createdAt) - exchange.at) / 1000;
      if (seconds > clockTolerance) {
        const here = new Date(exchange.at).toISOString();
        throw new NotKept(`createdAt is ${order.createdAt}, and the clock here showed ${here}`);
      }
    },
  },
  {
    id: 'unknown-field',
    group: 'Placing orders',
    title: 'A field that the contract doesn’t have is ignored, or refused as not-in-contract',
    reason: 'Either is right, as long as nothing is ordered and refused at once.',
    see: 'order-api/#at-a-glance',
    level: 'required',
    mayOrder: true,
    async run(session) {
      const body = JSON.stringify({ ...session.options.order, noSuchField: true });
      const key = newDraftId();
      const first = await session.send(body, key);
      const again = await settle(session, body, key);
      if (isSuccess(first)) {
        const ids = [first, again].map(({ json }) => seeOrder(json)?.id);
        if (ids[0] !== ids[1]) throw new NotKept(`${named(first)}, and then ${named(again)}`);
        return;
      }
      expectProblem(first, 'order-rejected');
      expectProblem(again, 'order-rejected');
      if (!findingsOf(first).some(({ code }) => code === 'not-in-contract')) {
        throw new NotKept(`${named(first)} without not-in-contract`);
      }
    },
  },
];
