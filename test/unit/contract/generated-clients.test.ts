import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { liveOffers, startOrderApi, type OrderApi } from '#order-api';
import { exampleRequest, openApiDocument } from '#reference';
import {
  compileClients,
  generateClients,
  generatorNames,
  loadProgram,
  removeClients,
} from '../../support/generated-clients.ts';
import { threeServices } from '../../support/three-services.ts';

/* Clients that others’ generators make from the document, compiled and run against an order API. */

const document = openApiDocument(threeServices, {
  apiUrl: 'https://api.example/v1',
  siteUrl: 'https://docs.example/',
});
const names = Object.keys(document.components.schemas);
/** What programs handle by itself has a name of its own, not only a place in something larger. */
const parts = [
  'AcceptedDocument',
  'BillingProfile',
  'BillingProfileChoice',
  'HistoryEntry',
  'OrderFailure',
  'ProblemError',
  'TrustedSource',
];
let server: OrderApi;

beforeAll(async () => {
  server = await startOrderApi({
    port: 0,
    siteUrl: 'https://docs.example/',
    offers: liveOffers(threeServices),
  });
  await generateClients(document, [...names, ...parts]);
});

afterAll(async () => {
  removeClients();
  await server.close();
});

/** Places so many orders that there is more than one page of them, and returns their IDs, newest first. */
async function fillPages(token: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let order = 1; order <= 21; order += 1) {
    const answer = await fetch(`${server.apiUrl}/orders`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': `"an-earlier-order-${order}"`,
      },
      body: JSON.stringify(exampleRequest(threeServices)),
    });
    ids.unshift(((await answer.json()) as { readonly id: string }).id);
  }
  return ids;
}

test('every client compiles, with a type for every schema that the document names', async () => {
  expect(await compileClients()).toEqual([]);
});

describe.each(generatorNames)('a client by %s', (generator) => {
  test('orders, finds the order on every page of the list, and is told of a mistake', async () => {
    const token = server.issueToken(generator);
    const earlier = await fillPages(token);
    const program = await loadProgram(generator);
    const { apiUrl } = server;
    const reading = await program({ apiUrl, token, idempotencyKey: 'a-key-of-this-order' });
    expect(reading).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/) as string,
      status: 'new',
      sources: ['192.175.48.7/32', '192.31.196.0/28'],
      listed: [reading.id, ...earlier],
      profiles: ['Domblick Logistik GmbH', 'Domblick Logistik GmbH, Lager Süd'],
      codes: ['storage-step'],
    });
  });
});
