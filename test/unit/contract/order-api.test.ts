import { createHandlers } from '#backend';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getResponse } from 'msw/utils/get-response';
import { createOrderClient, OrderApiError, type OrderClientOptions } from '#api';
import { startOrderApi, type OrderApi } from '#order-api';

import { createOrderStore } from '../../../src/demo/order-store.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { withCookie } from '../../support/with-cookie.ts';
import { request } from '../demo/support.ts';
import { caching } from '../order/offers.ts';

/** The demo as the page has it, and the same handlers behind a real server: both must answer alike. */
type Api = () => Promise<Pick<OrderClientOptions, 'baseUrl' | 'fetch'>>;

const offers = { caching };
let server: OrderApi;
let callers = 0;

beforeAll(async () => {
  server = await startOrderApi({ port: 0, siteUrl: 'https://docs.example/', offers });
});

afterAll(() => server.close());

const demo: Api = async () => {
  const handlers = createHandlers({
    siteUrl: 'https://docs.example/',
    offers,
    orders: createOrderStore(memoryStorage(), Date.now),
    now: Date.now,
    scenario: () => 'success',
  });
  return {
    baseUrl: 'https://docs.example/api',
    fetch: async (input, init) =>
      (await getResponse(handlers, new Request(input, init))) ?? Response.error(),
  };
};

const real: Api = async () => {
  const cookie = server.openSession(`caller-${++callers}`);
  return {
    baseUrl: server.apiUrl,
    fetch: (input, init) => fetch(input, withCookie(init, cookie)),
  };
};

describe.each([
  ['the demo’s handlers', demo],
  ['a server over http', real],
])('the order API, answered by %s', (_name, api) => {
  const connect = async () => createOrderClient(await api());
  const key = (name: string) => ({ idempotencyKey: name });

  test('an order that has not changed is not sent twice to who names what they have seen', async () => {
    const { baseUrl, fetch } = await api();
    const client = createOrderClient({ baseUrl, fetch });
    const { order } = await client.placeOrder(request, key('tagged'));
    const address = `${baseUrl}/orders/${order.id}`;
    const tag = (await fetch(address)).headers.get('ETag') ?? '';
    const again = await fetch(address, { headers: { 'If-None-Match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await fetch(address, { headers: { 'If-None-Match': '"another"' } });
    expect([other.status, other.headers.get('ETag')]).toEqual([200, tag]);
  });

  test('takes an order, tells where it is and when to ask, and shows it', async () => {
    const client = await connect();
    const placed = await client.placeOrder(request, key('one'));
    expect(placed.order).toMatchObject({ status: 'new', configuration: request });
    expect(placed.location).toMatch(new RegExp(`^/\\w+/orders/${placed.order.id}$`));
    expect(placed.retryAfterSeconds).toBe(2);
    await expect(client.getOrder(placed.order.id)).resolves.toMatchObject({
      order: { id: placed.order.id },
      retryAfterSeconds: 2,
    });
  });

  test('makes one order of one key, also at the same moment', async () => {
    const client = await connect();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => client.placeOrder(request, key('one'))),
    );
    expect(new Set(answers.map(({ order }) => order.id)).size).toBe(1);
    expect((await client.listOrders()).items).toHaveLength(1);
  });

  test('lists orders newest first, page by page', async () => {
    const client = await connect();
    for (let order = 1; order <= 21; order++) {
      await client.placeOrder({ ...request, storageGb: 50 * ((order % 20) + 1) }, key(`${order}`));
    }
    const first = await client.listOrders();
    expect(first.items).toHaveLength(20);
    const rest = await client.listOrders({ cursor: first.nextCursor ?? '' });
    expect(rest.items).toHaveLength(1);
    expect(rest.nextCursor).toBeUndefined();
  });

  test('finds billing profiles by umlauts and signs', async () => {
    const client = await connect();
    await expect(client.searchBillingProfiles('söhne')).resolves.toEqual({
      items: [{ id: '010203', name: 'Kranich & Söhne Verlag KG' }],
      leftOut: 0,
    });
  });

  test.each([
    [
      'a wrong order',
      { ...request, storageGb: 75 },
      { status: 422, problem: { errors: [{ pointer: '/storageGb', code: 'storage-step' }] } },
    ],
    ['another order under the same key', { ...request, storageGb: 100 }, { status: 409 }],
  ])('refuses %s with problem details', async (_what, wrong, failure) => {
    const client = await connect();
    await client.placeOrder(request, key('one'));
    const error = await client
      .placeOrder(wrong, key(failure.status === 409 ? 'one' : 'two'))
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OrderApiError);
    expect((error as OrderApiError).failure).toMatchObject({ kind: 'problem', ...failure });
    expect((await client.listOrders()).items).toHaveLength(1);
  });

  test('does not know an order of somebody else', async () => {
    const { order } = await (await connect()).placeOrder(request, key('one'));
    await expect((await connect()).getOrder(order.id)).rejects.toMatchObject({
      failure: { kind: 'problem', status: 404 },
    });
  });
});

test('the server tells who sends no cookie that nobody is signed in', async () => {
  const client = createOrderClient({ baseUrl: server.apiUrl, fetch });
  await expect(client.listOrders()).rejects.toMatchObject({
    failure: { kind: 'problem', status: 401 },
  });
});
