import { createOrderClient, pageLimits, type OrderClient } from '#api';
import { locales } from '#i18n/locale';
import { readOrderApiTexts } from '#messages';
import { kept } from '#kept';
import {
  exampleRequest,
  openApiDocument,
  operations,
  parameters,
  schemas,
  type Operation,
} from '#reference';
import { z } from '#zod';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { readAnchors } from '../../../scripts/anchors-record.ts';
import { exampleOrderId } from '../../../src/reference/examples.ts';
import { threeServices } from '../../support/three-services.ts';
import { apiDocuments, type ApiDocument } from './api-documents.ts';

const catalogue = threeServices;
const apiDocument = apiDocuments['a demo'];

test.each(catalogue.services)('the example of an order of $name keeps to its schema', (service) => {
  const request = exampleRequest(catalogue, service);
  expect(z.safeParse(schemas.OrderRequest, request)).toEqual({ success: true, data: request });
});

const limits = {
  ipv4: Array.from({ length: 9 }, (_, index) => 24 + index),
  ipv6: [48, 56, 64, 96, 127, 128],
};
test.each(['ipv4', 'ipv6'] as const)(
  'whatever %s networks a service takes, its example can be ordered',
  (family) => {
    const [service] = catalogue.services;
    if (!service) throw new Error('There is no service.');
    const maxEntries = service.trustedSources.maxEntries;
    const figure = (value: number) => ({ ...maxEntries, value });
    for (const shortest of limits[family]) {
      for (const longest of limits[family].filter((length) => length >= shortest)) {
        const prefixes = { shortestPrefix: figure(shortest), longestPrefix: figure(longest) };
        const trustedSources = { families: [family], [family]: prefixes, maxEntries };
        expect(() => exampleRequest(catalogue, { ...service, trustedSources })).not.toThrow();
      }
    }
  },
);

test.each(Object.entries(operations))('the answer to %s keeps to its schema', (_, { success }) => {
  const answer = success.example(catalogue);
  expect(z.safeParse(schemas[success.schema], answer)).toEqual({ success: true, data: answer });
});

test('every text about the order API is in its OpenAPI file', () => {
  // The title of a section is part of a longer text.
  const written = JSON.stringify([apiDocument, apiDocuments['a site with an order API']]);
  const unused = Object.entries(readOrderApiTexts()).filter(
    ([, text]) => !written.includes(JSON.stringify(text).slice(1, -1)),
  );
  expect(unused).toEqual([]);
});

test('every type and every field of it is described', () => {
  const described = Object.entries(apiDocument.components.schemas).flatMap(([name, type]) => [
    [name, type.description] as const,
    ...fieldsOf(name, type),
  ]);
  expect(described.length).toBeGreaterThan(70);
  expect(described.filter(([, description]) => typeof description !== 'string')).toEqual([]);
});

test('no type has a part without a name, so that generated clients name every part', () => {
  const isAnonymous = (schema: Schema | undefined): boolean =>
    schema !== undefined &&
    [schema, schema.items, ...(schema.oneOf ?? [])].some((part) => part?.properties);
  const anonymous = Object.entries(apiDocument.components.schemas).flatMap(([name, type]) =>
    Object.entries(type.properties ?? {})
      .filter(([, property]) => isAnonymous(property))
      .map(([field]) => `${name}.${field}`),
  );
  expect(anonymous).toEqual([]);
});

test('an API address of the build is the server; else one that belongs to nobody', () => {
  expect(apiDocument.servers).toMatchObject([{ url: 'https://order-api.example/v1' }]);
  const live = apiDocuments['a site with an order API'];
  expect(live.servers).toMatchObject([{ url: 'https://api.example/v1' }]);
  // Its paths begin with a slash.
  expect(apiDocuments['a site below a path'].servers).toMatchObject([
    { url: 'https://api.example' },
  ]);
});

test.each([
  ['', 'https://order-api.example/v1/orders/'],
  ['https://api.example', 'https://api.example/orders/'],
  ['https://api.example/', 'https://api.example/orders/'],
  ['https://api.example/v2', 'https://api.example/v2/orders/'],
  ['http://localhost:4490/api/', 'http://localhost:4490/api/orders/'],
])('of an API at “%s”, the address of a new order leads to that order', (apiUrl, orders) => {
  const document = openApiDocument(catalogue, { apiUrl, siteUrl: 'https://docs.example/' });
  const { Location: location } = document.components.headers as Headers;
  const placed = `${document.servers[0]?.url ?? ''}${operations.placeOrder.path}`;
  expect(new URL(location?.example ?? '', placed).href).toBe(`${orders}${exampleOrderId}`);
});

test.each(Object.entries<ApiDocument>(apiDocuments))(
  'the OpenAPI file of %s leads to pages of that site only, and each of them exists',
  (site, document) => {
    const root = `https://docs.example/${site === 'a site below a path' ? 'docs/' : ''}`;
    const addresses = JSON.stringify(document).match(/https:\/\/docs\.example[^"]*/g) ?? [];
    expect(addresses.length).toBeGreaterThan(30);
    const places = addresses.map((address) => address.replace(root, ''));
    expect(readAnchors()).toEqual(expect.arrayContaining(places));
  },
);

test('a key is used as long as the site’s own forms use it, and kept for a day', () => {
  const { client, server } = parameters['Idempotency-Key'].extension?.['x-key-lifetime'] as {
    client: string;
    server: string;
  };
  const hours = (duration: string) => Number(/^PT(\d+)H$/.exec(duration)?.[1]);
  expect(hours(client) * 3_600_000).toBe(kept.sending.holds.request);
  expect(hours(server)).toBe(24);
});

test.each(locales)('in %s, the page names the limits of a page of orders', (locale) => {
  const page = readFileSync(`content/docs/${locale}/reference/order-api.mdx`, 'utf8');
  const said = /^- `limit`:.*$/m.exec(page)?.[0].match(/\d+/g)?.map(Number);
  expect(said).toEqual([pageLimits.least, pageLimits.greatest, pageLimits.usual]);
});

test('each answer to an order says what it proves, as the README has it', () => {
  const { responses } = apiDocument.paths['/orders']?.post as { responses: Responses };
  const proved = Object.entries(responses).flatMap(([status, response]) => [
    [status, response['x-order-outcome']],
    ...Object.values(response.content ?? {}).flatMap(({ examples = {} }) =>
      Object.entries(examples).map(([type, example]) => [type, example['x-order-outcome']]),
    ),
  ]);
  expect(Object.fromEntries(proved)).toEqual({
    201: 'placed',
    400: 'refused',
    'malformed-request': 'refused',
    'idempotency-key-missing': 'refused',
    401: 'not-placed',
    'session-over': 'not-placed',
    403: 'not-placed',
    'not-allowed': 'not-placed',
    // Two problems share it: one belongs to an order that is being placed.
    409: 'open',
    'order-in-progress': 'open',
    'idempotency-key-reused': 'refused',
    413: 'refused',
    'request-too-large': 'refused',
    422: 'refused',
    'order-rejected': 'refused',
    429: 'not-placed',
    'rate-limited': 'not-placed',
    500: 'open',
    'internal-error': 'open',
    503: 'open',
    unavailable: 'open',
    default: 'open',
  });
});

describe('the site’s own client makes the documented calls', () => {
  const order = exampleRequest(catalogue);
  const calls: { readonly [Name in keyof OrderClient]: (client: OrderClient) => Promise<unknown> } =
    {
      placeOrder: (client) => client.placeOrder(order, { idempotencyKey: 'k' }),
      getOrder: (client) => client.getOrder(exampleOrderId),
      listOrders: (client) => client.listOrders({ cursor: 'c' }),
      searchBillingProfiles: (client) => client.searchBillingProfiles('text'),
      getClientAddress: (client) => client.getClientAddress(),
    };

  test.each(Object.keys(calls) as (keyof OrderClient)[])('%s', async (name) => {
    const { method, path, body, success } = operations[name];
    const sent: Request[] = [];
    const client = createOrderClient({
      baseUrl: 'https://api.example',
      language: 'de',
      fetch: async (input, init) => {
        sent.push(new Request(input, init));
        return Response.json(success.example(catalogue), { status: success.status });
      },
    });
    await calls[name](client);

    const [request] = sent;
    const { pathname, searchParams } = new URL(request?.url ?? '');
    expect([request?.method, pathname.replace(exampleOrderId, '{id}')]).toEqual([method, path]);
    expect([...searchParams.keys()]).toEqual(namesOf(operations[name], 'query'));
    for (const header of namesOf(operations[name], 'header'))
      expect(request?.headers.has(header)).toBe(true);
    const further = operations[name].further.filter((each) => parameters[each].in === 'header');
    const undocumented = [...(request?.headers.keys() ?? [])].filter(
      (header) =>
        // Every call of HTTP has them.
        !['accept', 'content-type'].includes(header) &&
        ![...namesOf(operations[name], 'header'), ...further].some(
          (documented) => documented.toLowerCase() === header,
        ),
    );
    expect(undocumented).toEqual([]);
    expect(await request?.text()).toBe(body ? JSON.stringify(order) : '');
  });
});

/** The parameters that the example of a call has. */
function namesOf({ parameters: names }: Operation, place: string): readonly string[] {
  return names.filter((name) => parameters[name].in === place);
}

type Schema = ApiDocument['components']['schemas'][string];
type Headers = Readonly<Record<string, { readonly example: string }>>;
type Outcome = Readonly<Record<'x-order-outcome', string>>;
type Responses = Readonly<
  Record<
    string,
    Outcome & {
      readonly content?: Readonly<
        Record<string, { readonly examples?: Readonly<Record<string, Outcome>> }>
      >;
    }
  >
>;

function fieldsOf(name: string, { properties = {} }: Schema) {
  return Object.entries(properties).map(
    ([field, { description }]) => [`${name}.${field}`, description] as const,
  );
}
