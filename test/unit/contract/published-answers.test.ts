import type { Problem } from '#api';
import { exampleOrders, liveOffers, startOrderApi, type OrderApi } from '#order-api';
import { exampleRequest, openApiDocument } from '#reference';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleCursor, exampleOrderId } from '../../../src/reference/examples.ts';
import { threeServices } from '../../support/three-services.ts';
import { schemaChecker } from '../reference/schema-checker.ts';

/* What the reference order API answers, against the OpenAPI file: status, media type, body, headers. */

const catalogue = threeServices;
const request = exampleRequest(catalogue);
let api: OrderApi;
let token: string;

beforeAll(async () => {
  api = await startOrderApi({
    port: 0,
    siteUrl: 'https://docs.example/',
    offers: liveOffers(catalogue),
    exampleOrders: exampleOrders(catalogue),
    rateLimit: { requests: 1000, seconds: 60 },
  });
  token = api.issueToken('script');
});

afterAll(() => api.close());

/** A call, and what it is in the OpenAPI file. */
interface Call {
  readonly path: '/orders' | '/orders/{id}' | '/billing-profiles' | '/client-address';
  /** Where it goes, if that is not the path. */
  readonly to?: string;
  readonly key?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const post = (body: unknown, key = '"0123456789abcdef"'): Call => ({ path: '/orders', key, body });

const calls: readonly (readonly [number, string, Call])[] = [
  [201, 'an order', post(request)],
  [201, 'the same order again', post(request)],
  [409, 'another order with its key', post({ ...request, storageGb: 100 })],
  [
    422,
    'an order with mistakes',
    post({ ...request, storageGb: 75, trustedSources: [] }, '"mistakes"'),
  ],
  [422, 'no order at all', post([], '"mistakes"')],
  [400, 'an order without a key', { path: '/orders', body: request }],
  [200, 'one order', { path: '/orders/{id}', to: `/orders/${exampleOrderId}` }],
  [404, 'an order that is not there', { path: '/orders/{id}', to: `/orders/${'0'.repeat(24)}` }],
  [200, 'the list', { path: '/orders' }],
  [200, 'a page of the list', { path: '/orders', to: `/orders?cursor=${exampleCursor}` }],
  [200, 'no orders', { path: '/orders', to: '/orders?service=nothing&status=unheard-of' }],
  [400, 'a page that is too large', { path: '/orders', to: '/orders?limit=101' }],
  [400, 'a cursor that is none', { path: '/orders', to: '/orders?cursor=nothing' }],
  [401, 'a caller without a token', { path: '/orders', headers: { Authorization: '' } }],
  [200, 'profiles', { path: '/billing-profiles', to: '/billing-profiles?search=e' }],
  [200, 'an address', { path: '/client-address' }],
];

test.each(calls)('%i to %s is what the OpenAPI file says', async (status, _what, call) => {
  const { path, to = path, body } = call;
  const method = body === undefined ? 'get' : 'post';
  const response = await fetch(`${api.apiUrl}${to}`, {
    method: method.toUpperCase(),
    headers: {
      Authorization: `Bearer ${token}`,
      ...(call.key && { 'Idempotency-Key': call.key }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...call.headers,
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
  expect(response.status).toBe(status);

  const document = openApiDocument(catalogue, {
    apiUrl: api.apiUrl,
    siteUrl: 'https://docs.example/',
  });
  const check = schemaChecker(document);
  const at = `#/paths/${encodeURIComponent(path.replaceAll('/', '~1'))}/${method}/responses/${status}`;
  const mediaType = response.headers.get('Content-Type')?.split(';')[0] ?? '';
  const schemaAt = `${at}/content/${mediaType.replaceAll('/', '~1').replace('+', '%2B')}/schema`;
  const answer = (await response.json()) as Partial<Problem>;
  expect(check(schemaAt, answer)).toEqual([]);

  const { Problem, ProblemError } = document.components.schemas;
  const known = (schema: typeof Problem, field: string) =>
    schema?.properties?.[field]?.['x-extensible-enum'];
  if (answer.type !== undefined) expect(known(Problem, 'type')).toContain(answer.type);
  for (const { code } of answer.errors ?? []) expect(known(ProblemError, 'code')).toContain(code);

  for (const name of Object.keys(document.components.headers)) {
    const value = response.headers.get(name);
    if (value === null) continue;
    expect(check(`#/components/headers/${name}/schema`, value)).toEqual([]);
  }
  expect(response.headers.get('RateLimit-Policy')).toBe('"default";q=1000;w=60');
});
