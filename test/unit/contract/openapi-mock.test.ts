import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createOrderClient,
  explainFailure,
  OrderApiError,
  problemTypes,
  readProblemType,
  type Order,
  type OrderApiFailure,
  type OrderClient,
} from '#api';
import { reasonMessage, translatorFor } from '#i18n';
import { openApiDocument, operations, type OperationName } from '#reference';
import { exampleOrderId, exampleRequest } from '#reference/examples';

import { startMock, type PrismServer } from '../../support/prism.ts';
import { threeServices } from '../../support/three-services.ts';

/* The site's client and the published document, put to each other by a tool that knows only the document. */

const document = openApiDocument(threeServices, {
  apiUrl: 'https://api.example/v1',
  siteUrl: 'https://docs.example/',
});
const order = exampleRequest(threeServices);
const token = { Authorization: 'Bearer a-token' };
let mock: PrismServer;

beforeAll(async () => {
  mock = await startMock(document);
});

afterAll(() => mock.close());

/** The site's client; every request also says which answer it wants. */
function clientThat(prefers: string): OrderClient {
  return createOrderClient({
    baseUrl: mock.apiUrl,
    fetch: (url, init) => {
      const headers = { ...(init?.headers as Record<string, string>), ...token };
      return fetch(url, { ...init, headers: { ...headers, Prefer: prefers } });
    },
    isOnline: () => true,
    retry: { tries: 1 },
    language: 'de',
  });
}

/** Why a call fails. */
async function failureOf(call: Promise<unknown>): Promise<OrderApiFailure> {
  try {
    await call;
  } catch (error) {
    if (error instanceof OrderApiError) return error.failure;
    throw error;
  }
  throw new Error('The call succeeded');
}

const calls = {
  placeOrder: (client) => client.placeOrder(order, { idempotencyKey: 'a-key-of-this-order' }),
  getOrder: (client) => client.getOrder(exampleOrderId),
  listOrders: (client) => client.listOrders({ cursor: exampleOrderId }),
  searchBillingProfiles: (client) => client.searchBillingProfiles('logistik'),
  getClientAddress: (client) => client.getClientAddress(),
} as const satisfies Record<OperationName, (client: OrderClient) => Promise<unknown>>;
const names = Object.keys(calls) as OperationName[];

describe('what the client sends keeps to the document, and it reads the example of the answer', () => {
  test.each(names)('%s', async (name) => {
    await expect(calls[name](clientThat('dynamic=false'))).resolves.toBeDefined();
  });
});

describe('the client reads every refusal that the document describes', () => {
  const refusals = names.flatMap((name) =>
    operations[name].problems.map((type) => ({ name, type, status: problemTypes[type].status })),
  );

  test.each(refusals)('$name: $status $type', async ({ name, type, status }) => {
    const failure = await failureOf(calls[name](clientThat(`code=${status}, example=${type}`)));
    if (failure.kind !== 'problem') throw new Error(failure.kind);
    expect([failure.status, readProblemType(failure.problem.type)]).toEqual([status, type]);
  });
});

describe('the client reads whatever the document allows an API to answer', () => {
  // Fixed, so that a failure comes again: the number of the answer is its seed.
  const seeds = Array.from({ length: 12 }, (_, index) => index + 1);
  const prefers = (seed: number) => `dynamic=true, seed=${seed}`;

  /** The same answer as it comes from the mock, before the client has read it. */
  async function rawAnswer(path: string, seed: number): Promise<unknown> {
    const headers = { ...token, Prefer: prefers(seed) };
    return (await fetch(`${mock.apiUrl}${path}`, { headers })).json();
  }

  test.each(seeds)('answer %i as the list of orders: none is left out', async (seed) => {
    const { items } = (await rawAnswer('/orders', seed)) as { items: readonly unknown[] };
    const page = await clientThat(prefers(seed)).listOrders();
    expect([page.items.length, page.leftOut]).toEqual([items.length, 0]);
  });

  test.each(seeds)('answer %i as an order: it has its status and times', async (seed) => {
    const raw = (await rawAnswer(`/orders/${exampleOrderId}`, seed)) as Order;
    const { order } = await clientThat(prefers(seed)).getOrder(raw.id);
    const { id, service, status, createdAt } = raw;
    expect(order).toMatchObject({ id, service, status, createdAt });
  });

  test.each(seeds)('answer %i as the billing profiles: none is left out', async (seed) => {
    const { items } = (await rawAnswer('/billing-profiles', seed)) as { items: readonly unknown[] };
    const found = await clientThat(prefers(seed)).searchBillingProfiles('');
    expect([found.items.length, found.leftOut]).toEqual([items.length, 0]);
  });

  test.each(seeds)('answer %i as a refusal: the reader is told', async (seed) => {
    const client = clientThat(`code=422, ${prefers(seed)}`);
    const failure = await failureOf(calls.placeOrder(client));
    expect(failure).toMatchObject({ kind: 'problem', status: 422 });
    expect(reasonMessage(explainFailure(failure), translatorFor('de'))).toMatch(
      /^Das Bestellsystem nimmt die Bestellung so nicht an/,
    );
  });
});

describe('the mock lets no request pass that departs from the document', () => {
  const json = { 'Content-Type': 'application/json' };
  const key = { 'Idempotency-Key': '"a-key-of-this-order"' };
  const send = (path: string, init: RequestInit) => fetch(`${mock.apiUrl}${path}`, init);
  const place = (body: unknown, headers: Record<string, string> = {}) =>
    send('/orders', {
      method: 'POST',
      headers: { ...token, ...json, ...key, ...headers },
      body: JSON.stringify(body),
    });
  const withoutStorage = { ...order, storageGb: undefined };

  test.each<[string, () => Promise<Response>, number]>([
    ['of nobody', () => send('/orders', {}), 401],
    ['to an unknown address', () => send('/order', { headers: token }), 404],
    ['of an unknown method', () => send('/orders', { method: 'DELETE', headers: token }), 405],
    [
      'without a key',
      () =>
        send('/orders', {
          method: 'POST',
          headers: { ...token, ...json },
          body: JSON.stringify(order),
        }),
      422,
    ],
    ['of another type', () => place(order, { 'Content-Type': 'text/plain' }), 422],
    ['without the storage', () => place(withoutStorage), 422],
    ['with the storage as text', () => place({ ...order, storageGb: '50' }), 422],
    ['with an address alone', () => place({ ...order, trustedSources: ['192.175.48.7/32'] }), 422],
    [
      'with a profile as a number',
      () => place({ ...order, billingProfile: { kind: 'existing', id: 4711 } }),
      422,
    ],
  ])('an order %s', async (_name, sendWrong, status) => {
    expect((await sendWrong()).status).toBe(status);
  });

  test('but takes the same order without the mistake', async () => {
    expect((await place(order)).status).toBe(201);
  });
});
