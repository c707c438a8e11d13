import { createOrderClient, type OrderClient } from '#api';
import { readOrderApiTexts } from '#messages';
import { exampleRequest, openApiDocument, operations, schemas, type SchemaName } from '#reference';
import { z } from '#zod';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { exampleOrderId } from '../../../src/reference/examples.ts';
import { threeServices } from '../../support/three-services.ts';

const catalogue = threeServices;
const apiDocument = openApiDocument(catalogue, { apiUrl: '' });

/** What the linter finds, one line each. */
async function lint(document: object): Promise<readonly string[]> {
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: { 'info-license': 'off', 'no-invalid-schema-examples': 'error' },
  });
  const source = JSON.stringify(document);
  const problems = await lintFromString({ source, absoluteRef: '/openapi.json', config });
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

test('a linter finds nothing to say about the OpenAPI file', async () => {
  expect(await lint(apiDocument)).toEqual([]);
});

test('the linter would find a schema that is missing', async () => {
  const components = { ...apiDocument.components, schemas: {} };
  expect(await lint({ ...apiDocument, components })).toContainEqual(
    expect.stringMatching(/^no-unresolved-refs: /),
  );
});

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
  const document = JSON.stringify(apiDocument);
  const unused = Object.entries(readOrderApiTexts()).filter(
    ([, text]) => !document.includes(JSON.stringify(text)),
  );
  expect(unused).toEqual([]);
});

test('every field of every schema is described', () => {
  const described = Object.values(apiDocument.components.schemas).flatMap((schema) =>
    fieldsOf(schema).map(([name, field]) => [name, typeof field.description]),
  );
  expect(described.length).toBeGreaterThan(30);
  expect(described.filter(([, type]) => type !== 'string')).toEqual([]);
});

test('an API address of the build is the server; else one that belongs to nobody', () => {
  expect(apiDocument.servers).toEqual([{ url: 'https://order-api.example/v1' }]);
  const live = openApiDocument(catalogue, { apiUrl: 'https://api.example/v2' });
  expect(live.servers).toEqual([{ url: 'https://api.example/v2' }]);
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
    const { method, path, parameters, body, success } = operations[name];
    const sent: Request[] = [];
    const client = createOrderClient({
      baseUrl: 'https://api.example',
      fetch: async (input, init) => {
        sent.push(new Request(input, init));
        return Response.json(success.example(catalogue), { status: success.status });
      },
    });
    await calls[name](client);

    const [request] = sent;
    const { pathname, searchParams } = new URL(request?.url ?? '');
    expect([request?.method, pathname.replace(exampleOrderId, '{id}')]).toEqual([method, path]);
    const documented = (place: string) =>
      parameters.filter((parameter) => parameter.in === place).map((parameter) => parameter.name);
    expect([...searchParams.keys()]).toEqual(documented('query'));
    for (const header of documented('header')) expect(request?.headers.has(header)).toBe(true);
    expect(await request?.text()).toBe(body ? JSON.stringify(order) : '');
  });
});

type Schema = (typeof apiDocument.components.schemas)[SchemaName];

function fieldsOf(schema: Schema): readonly (readonly [string, Schema])[] {
  const own = Object.entries(schema.properties ?? {});
  const parts = [...own.map(([, field]) => field), schema.items, ...(schema.oneOf ?? [])];
  return [...own, ...parts.flatMap((part) => (part ? fieldsOf(part) : []))];
}
