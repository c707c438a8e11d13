import { type Check, NotChecked, NotKept, reportSeen } from '../check.ts';
import { expectProblem, expectStatus } from '../expectations.ts';
import { type Exchange, named } from '../exchange.ts';
import { instantOf, isAtEnd, type SeenOrder, seeOrders, statusOf } from '../seen-order.ts';
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
      if (last && end === 'page unreadable') {
        expectStatus(last, 200);
        throw new NotKept(`${named(last)} without items`);
      }
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
      for (const wanted of [all[0]?.service ?? '', 'no-such-service']) {
        await expectFiltered(session, { service: wanted }, ({ service }) => service === wanted);
      }
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
      // What an order on its way had for a status can be another one by now.
      const ended = (await session.orders()).filter(isAtEnd).map(statusOf);
      for (const status of new Set(ended)) {
        const filter = { status: status.toUpperCase() };
        await expectFiltered(session, filter, (order) => statusOf(order) === status);
      }
      await expectFiltered(session, { status: 'no-such-status' }, () => false);
      for (const status of ['new', 'Pending']) {
        const { found, page } = await readFiltered(session, { status, limit: '100' });
        expectNone(
          page,
          found.filter((order) => statusOf(order) !== 'new'),
        );
      }
    },
  },
];

function repeated(orders: readonly SeenOrder[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of orders) (seen.has(id) ? twice : seen).add(id);
  return [...twice].map((id) => `the order ${id} is in the list twice`);
}

/** Asks for the beginning of the list in short pages, and compares it with the list in long ones. */
async function checkShortPages({ call, orders }: Session): Promise<void> {
  const whole = (await orders()).map(({ id }) => id);
  const known = new Set(whole);
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
    // What has been ordered since then is at the beginning, and no part of the comparison.
    read.push(...ids.filter((id) => known.has(id)));
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

type Filter = Readonly<Partial<Record<'service' | 'status' | 'limit' | 'cursor', string>>>;

async function readFiltered({ call }: Session, filter: Filter) {
  const page = await call('GET', `/orders?${new URLSearchParams({ ...filter })}`);
  expectStatus(page, 200);
  return { page, found: seeOrders(page.json) };
}

/**
 * A filtered list has no other orders than those that fit, and the same ones in short pages. What fits is
 * asked of each order as it is now: some may have been placed, or come to their end, since the list was read.
 */
async function expectFiltered(
  session: Session,
  filter: Filter,
  fits: (order: SeenOrder) => boolean,
): Promise<void> {
  const expected = (await session.orders()).filter(fits).map(({ id }) => id);
  const { page, found } = await readFiltered(session, { ...filter, limit: '100' });
  expectNone(
    page,
    found.filter((order) => !fits(order)),
  );
  // A page may have fewer orders than asked for, so what is missing can be on the next one.
  expectPart(page, expected, found);
  let cursor: string | undefined;
  const read: SeenOrder[] = [];
  for (let number = 1; number <= shortPages; number++) {
    const short = await readFiltered(session, {
      ...filter,
      limit: '1',
      ...(cursor !== undefined && { cursor }),
    });
    expectNone(
      short.page,
      short.found.filter((order) => !fits(order)),
    );
    read.push(...short.found);
    cursor = cursorOf(short.page);
    if (cursor === undefined || number === shortPages) expectPart(short.page, expected, read);
    if (cursor === undefined) return;
  }
}

function expectNone(page: Exchange, wrong: readonly SeenOrder[]): void {
  reportSeen(wrong.map(({ id, status }) => `${named(page)} with the order ${id} in ${status}`));
}

/** Up to the last page read, no order is missing that the list had. */
function expectPart(
  page: Exchange,
  expected: readonly string[],
  found: readonly SeenOrder[],
): void {
  const ids = new Set(found.map(({ id }) => id));
  const until = cursorOf(page) === undefined ? expected.length : expected.findLastIndex(has) + 1;
  function has(id: string): boolean {
    return ids.has(id);
  }
  const missing = expected.slice(0, until).filter((id) => !has(id));
  if (missing.length > 0) {
    throw new NotKept(`no page up to ${named(page)} has the order ${missing[0] ?? ''}`);
  }
}
