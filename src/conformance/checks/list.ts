import { readStatus } from '#order';
import { type Check, NotChecked, NotKept, reportSeen } from '../check.ts';
import { expectProblem, expectStatus } from '../expectations.ts';
import { named } from '../exchange.ts';
import { instantOf, type SeenOrder, seeOrders, statusOf } from '../seen-order.ts';
import { cursorOf, type Session } from '../session.ts';

/** Short pages, of which the beginning of a list is asked for once more. */
const shortPage = 2;
const shortPages = 4;

/** The list of orders: pages, order, filters. */
export const listChecks: readonly Check[] = [
  {
    id: 'list-newest-first',
    group: 'Listing orders',
    title: 'The newest order comes first, over all pages',
    reason: 'After a lost answer, a client looks for the order at the beginning of the list.',
    see: 'order-api/#list-orders',
    level: 'required',
    async run({ orders }) {
      const all = await orders();
      if (all.length < 2) throw new NotChecked('there are fewer than two orders');
      const wrong = all.filter((order, place) => {
        const before = all[place - 1];
        return before !== undefined && instantOf(before.createdAt) < instantOf(order.createdAt);
      });
      reportSeen(wrong.map(({ id }) => `the order ${id} is newer than the one before it`));
    },
  },
  {
    id: 'list-ends',
    group: 'Listing orders',
    title: 'The pages come to an end, and no order is on two of them',
    reason: 'A client reads on as long as there is a nextCursor.',
    see: 'order-api/#list-orders',
    level: 'required',
    async run({ walk }) {
      const { pages, end } = await walk();
      const last = pages.at(-1);
      if (end === 'cursor repeats') {
        throw new NotKept(`page ${pages.length} has the nextCursor of an earlier page`);
      }
      if (last && end === 'page unreadable') throw new NotKept(named(last));
      reportSeen(repeated(pages.flatMap(({ json }) => seeOrders(json))));
      if (end === 'too many') throw new NotChecked(`only ${pages.length} pages were read`);
    },
  },
  {
    id: 'list-pages',
    group: 'Listing orders',
    title: 'A page has at most as many orders as limit says, and the next one continues it',
    reason: 'A script that needs few orders reads few; none may be missing between two pages.',
    see: 'order-api/#list-orders',
    level: 'required',
    run: checkShortPages,
  },
  {
    id: 'list-limit',
    group: 'Listing orders',
    title: 'A limit outside 1 to 100 is refused with 400, parameter-invalid',
    reason: 'A script that relies on a larger page would silently miss orders.',
    see: 'order-api/#list-orders',
    level: 'recommended',
    async run({ call }) {
      for (const limit of ['0', '101', 'many']) {
        expectProblem(await call('GET', `/orders?limit=${limit}`), 'parameter-invalid');
      }
    },
  },
  {
    id: 'list-cursor-unknown',
    group: 'Listing orders',
    title: 'An unknown cursor is refused with 400, cursor-unknown',
    reason: 'An empty page instead would look like the end of the list.',
    see: 'errors/#cursor-unknown',
    level: 'required',
    async run({ call }) {
      expectProblem(await call('GET', '/orders?cursor=no-such-cursor'), 'cursor-unknown');
    },
  },
  {
    id: 'list-filter-service',
    group: 'Listing orders',
    title: 'With service, the list has the orders of that service only',
    reason: 'A script that asks for one service would otherwise act on another one’s orders.',
    see: 'order-api/#list-orders',
    level: 'required',
    async run(session) {
      const all = await session.orders();
      const service = all[0]?.service ?? '';
      const expected = all.filter((order) => order.service === service);
      await expectFiltered(session, `service=${encodeURIComponent(service)}`, expected);
      await expectFiltered(session, 'service=no-such-service', []);
    },
  },
  {
    id: 'list-filter-status',
    group: 'Listing orders',
    title: 'With status, in any case, the list has the orders in that status only',
    reason: 'Status words are read in any case everywhere, and pending is another word for new.',
    see: 'order-api/#list-orders',
    level: 'required',
    async run(session) {
      const ended = (await session.orders()).filter(
        (order) => statusOf(order) === 'done' || statusOf(order) === 'failed',
      );
      // An order that is still on its way may change between two requests.
      for (const status of new Set(ended.map(statusOf))) {
        const expected = ended.filter((order) => statusOf(order) === status);
        await expectFiltered(session, `status=${status.toUpperCase()}`, expected);
      }
      await expectFiltered(session, 'status=no-such-status', []);
      await expectOnlyNew(session, 'status=new');
      await expectOnlyNew(session, 'status=Pending');
    },
  },
];

function repeated(orders: readonly SeenOrder[]): readonly string[] {
  const ids = orders.map(({ id }) => id);
  const twice = ids.filter((id, place) => ids.indexOf(id) < place);
  return [...new Set(twice)].map((id) => `the order ${id} is in the list twice`);
}

/** Asks for the beginning of the list in short pages, and compares it with the list in long ones. */
async function checkShortPages({ call, orders }: Session): Promise<void> {
  const whole = (await orders()).map(({ id }) => id);
  if (whole.length <= shortPage) throw new NotChecked(`there are only ${whole.length} orders`);
  const read: string[] = [];
  let cursor: string | undefined;
  for (let page = 1; page <= shortPages; page++) {
    const query = new URLSearchParams({ ...(cursor !== undefined && { cursor }) });
    query.set('limit', String(shortPage));
    const answer = await call('GET', `/orders?${query}`);
    expectStatus(answer, 200);
    const ids = seeOrders(answer.json).map(({ id }) => id);
    if (ids.length > shortPage) throw new NotKept(`${named(answer)} with ${ids.length} orders`);
    read.push(...ids);
    cursor = cursorOf(answer);
    if (cursor === undefined) break;
  }
  const expected = whole.slice(0, read.length);
  const wrong = read.findIndex((id, place) => id !== expected[place]);
  if (wrong >= 0) {
    throw new NotKept(
      `order ${wrong + 1} of the pages with limit=${shortPage} is not order ${wrong + 1} of the list`,
    );
  }
  if (cursor === undefined && read.length < whole.length) {
    throw new NotKept(
      `pages with limit=${shortPage} end after ${read.length} of ${whole.length} orders`,
    );
  }
}

/** The first page of a filtered list begins with these orders, or is empty if there are none. */
async function expectFiltered(
  { call }: Session,
  filter: string,
  expected: readonly SeenOrder[],
): Promise<void> {
  const answer = await call('GET', `/orders?${filter}&limit=100`);
  expectStatus(answer, 200);
  const found = seeOrders(answer.json).map(({ id }) => id);
  const wanted = new Set(expected.map(({ id }) => id));
  const foreign = found.filter((id) => !wanted.has(id));
  if (foreign.length > 0) throw new NotKept(`${named(answer)} with the order ${foreign[0] ?? ''}`);
  // A page may have fewer orders than asked for, so what is missing can be on the next one.
  if (cursorOf(answer) === undefined && found.length < wanted.size) {
    throw new NotKept(`${named(answer)} with ${found.length} of ${wanted.size} orders`);
  }
}

async function expectOnlyNew({ call }: Session, filter: string): Promise<void> {
  const answer = await call('GET', `/orders?${filter}`);
  expectStatus(answer, 200);
  const wrong = seeOrders(answer.json).filter(({ status }) => readStatus(status) !== 'new');
  reportSeen(wrong.map(({ id, status }) => `${named(answer)} with the order ${id} in ${status}`));
}
