import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AcceptedOrder, type OrderQuery, type OrderStore } from '#backend';
import { createOrderStore } from '../../../src/demo/order-store.ts';
import { createAccounts } from '../../../src/order-api/accounts.ts';
import { openDatabase } from '../../../src/order-api/database.ts';
import { createOrders } from '../../../src/order-api/order-store.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { callerOf, idOf, problemOf, request, startApi } from './support.ts';

const start = Date.parse('2026-11-20T12:00:00Z');
const MINUTE = 60_000;

/** Every page of the list that a query begins. */
async function pages(
  list: (query: string) => Promise<{ items: readonly { id: string }[]; nextCursor?: string }>,
  query: string,
) {
  const found: string[][] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const page = await list(`?${query}${cursor && `&cursor=${cursor}`}`);
    found.push(page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  return found;
}

test('a list is read to its end, newest first, while orders are added', async () => {
  const clock = { now: start };
  const { place, list } = callerOf(await startApi({ now: () => clock.now }));
  const placed: string[] = [];
  for (let count = 0; count < 12; count++) {
    clock.now += 1000;
    placed.unshift(await idOf(await place(`key-${count}`)));
  }
  let added = 0;
  const found = await pages(async (query) => {
    const page = await list(query);
    clock.now += 1000;
    await place(`later-${added++}`);
    return page;
  }, 'limit=5');
  expect(found.map(({ length }) => length)).toEqual([5, 5, 2]);
  expect(found.flat()).toEqual(placed);
});

test('filters by service and status, in any case, and “pending” is “new”', async () => {
  const clock = { now: start };
  const { place, list } = callerOf(await startApi({ now: () => clock.now }));
  const ids = async (query: string) => (await list(query)).items.map(({ id }) => id);
  const done = await idOf(await place('one'));
  clock.now += MINUTE;
  const processing = await idOf(await place('two'));
  clock.now += 10_000;
  const fresh = await idOf(await place('three'));
  expect(await ids('?status=done')).toEqual([done]);
  expect(await ids('?status=DONE&service=caching')).toEqual([done]);
  expect(await ids('?status=processing')).toEqual([processing]);
  expect(await ids('?status=Pending')).toEqual([fresh]);
  expect(await ids('?status=new&limit=1')).toEqual([fresh]);
  expect(await ids('?status=failed')).toEqual([]);
  expect(await ids('?status=lost')).toEqual([]);
  expect(await ids('?service=queue')).toEqual([]);
  expect(await ids('?service=caching')).toEqual([fresh, processing, done]);
});

test.each(['0', '101', '-1', '1.5', '1e1', 'ten', '', ' '])(
  'a limit of %j is refused',
  async (limit) => {
    const { call } = callerOf(await startApi());
    const answer = await call(`/orders?${new URLSearchParams({ limit })}`);
    expect(await problemOf(answer)).toBe('400 parameter-invalid');
  },
);

test('a cursor of nobody’s order is refused', async () => {
  const { call } = callerOf(await startApi());
  expect(await problemOf(await call('/orders?cursor=none'))).toBe('400 cursor-unknown');
});

/** Both stores with the same orders: the demo's, and that of the reference API. */
function storesOf(orders: readonly AcceptedOrder[]): readonly OrderStore[] {
  const demo = createOrderStore(memoryStorage(), () => start);
  for (const order of orders) demo.add(order);
  const database = openDatabase(':memory:');
  const { account } = createAccounts(
    database,
    () => start,
    () => {},
  ).open('anna');
  const kept = createOrders(database);
  for (const order of orders) kept.add(account, order);
  return [demo, kept.of(account)];
}

const someOrders = fc
  .array(
    fc.record(
      {
        service: fc.constantFrom('caching', 'registry'),
        age: fc.integer({ min: 0, max: 2 * MINUTE }),
        fails: fc.boolean(),
        stays: fc.constantFrom(0, 4_000, 30_000),
        readyAfter: fc.constantFrom(0, 1_000, 25_000, MINUTE),
      },
      { requiredKeys: ['service', 'age'] },
    ),
    { maxLength: 12 },
  )
  .map((all) =>
    // The demo lists as they were added.
    all
      .toSorted((one, other) => other.age - one.age)
      .map(({ service, age, fails, stays, readyAfter }, index): AcceptedOrder => ({
        id: index.toString(16).padStart(24, '0'),
        idempotencyKey: `key-${index}`,
        acceptedAt: start - age,
        request: { ...request, service },
        ...(fails !== undefined && { fails }),
        ...(stays !== undefined && { stays }),
        ...(readyAfter !== undefined && { readyAfter }),
      })),
  );

const someQuery = fc.record(
  {
    limit: fc.integer({ min: 1, max: 5 }),
    service: fc.constantFrom('caching', 'registry', 'other'),
    status: fc.constantFrom('new', 'processing', 'done', 'failed', 'unknown'),
    now: fc.integer({ min: -1_000, max: 2 * MINUTE }).map((after) => start + after),
  },
  { requiredKeys: ['limit', 'now'] },
);

test('the demo and the reference API give the same pages of the same orders', () => {
  fc.assert(
    fc.property(someOrders, someQuery, (orders, query) => {
      const [demo = [], reference = []] = storesOf(orders).map((store) => allPages(store, query));
      expect(reference).toEqual(demo);
    }),
  );
});

function allPages(store: OrderStore, query: OrderQuery) {
  const found: (readonly string[])[] = [];
  for (
    let next: string | undefined, isFirst = true;
    isFirst || next !== undefined;
    isFirst = false
  ) {
    const page = store.page({ ...query, ...(next !== undefined && { cursor: next }) });
    if (!page) throw new Error('The cursor leads nowhere');
    found.push(page.orders.map(({ id }) => id));
    next = page.next;
  }
  return found;
}
