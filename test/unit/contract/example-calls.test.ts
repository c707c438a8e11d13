import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleOrders, liveOffers, startOrderApi, type OrderApi } from '#order-api';
import { exampleCall, exampleRequest, operations, schemas, type OperationName } from '#reference';
import { z } from '#zod';
import { threeServices } from '../../support/three-services.ts';

/* The published examples, sent as they stand to an API with the rules of a form that really orders. */

const catalogue = threeServices;
let server: OrderApi;
let token: { readonly Authorization: string };

beforeAll(async () => {
  server = await startOrderApi({
    port: 0,
    siteUrl: 'https://docs.example/',
    offers: liveOffers(catalogue),
    exampleOrders: exampleOrders(catalogue),
  });
  token = { Authorization: `Bearer ${server.issueToken('script')}` };
});

afterAll(() => server.close());

async function send(name: OperationName, sender: Record<string, string>): Promise<Response> {
  const { url, method, headers, body } = exampleCall(name, catalogue, server.apiUrl);
  return fetch(url, { method, headers: { ...headers, ...sender }, body: body ?? null });
}

test.each(Object.keys(operations) as OperationName[])('%s succeeds', async (name) => {
  const response = await send(name, token);
  const { status, schema } = operations[name].success;
  expect(response.status).toBe(status);
  expect(z.safeParse(schemas[schema], await response.json()).success).toBe(true);
});

test.each(catalogue.services)('the example of an order of $name is accepted', async (service) => {
  const response = await fetch(`${server.apiUrl}/orders`, {
    method: 'POST',
    headers: { ...token, 'Content-Type': 'application/json', 'Idempotency-Key': `"${service.id}"` },
    body: JSON.stringify(exampleRequest(catalogue, service)),
  });
  expect(await response.json()).toMatchObject({ service: service.id, status: 'new' });
});

test('documentation addresses are refused, as by the form', async () => {
  const order = exampleRequest(catalogue);
  const response = await fetch(`${server.apiUrl}/orders`, {
    method: 'POST',
    headers: { ...token, 'Content-Type': 'application/json', 'Idempotency-Key': '"d"' },
    body: JSON.stringify({ ...order, trustedSources: [{ cidr: '203.0.113.7/32' }] }),
  });
  expect(await response.json()).toMatchObject({
    errors: [{ pointer: '/trustedSources/0', code: 'source-not-public' }],
  });
});

test('who is not signed in is told so in problem details, and can sign in', async () => {
  const response = await send('listOrders', {});
  expect(response.status).toBe(401);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({
    type: expect.stringMatching(/#session-over$/) as string,
  });
  const signedIn = await fetch(server.signInUrl, {
    method: 'POST',
    body: new URLSearchParams({ account: 'reader' }),
    redirect: 'manual',
  });
  const [cookie = ''] = signedIn.headers.getSetCookie()[0]?.split(';') ?? [];
  expect((await send('listOrders', { Cookie: cookie })).status).toBe(200);
});
