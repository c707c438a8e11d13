import type { CompleteOrder, OrderList } from '#api';
import { furtherTranslatorFor } from '#i18n/further';
import type { Offer } from '#order';
import { startOrderApi, type OrderApi } from '#order-api';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { draftScript, scriptLanguages } from '../../../src/islands/reference/draft-script.ts';
import { type Fault, problemAnswer } from '../../support/faults.ts';
import { startGateway, type Gateway } from '../../support/gateway.ts';
import { runScript, type RunOptions } from '../../support/run-script.ts';
import { caching, goodDraft } from '../order/offers.ts';

/* The scripts for the reader's own draft, run against an order API by the programs of readers. */

let server: OrderApi;
let gateway: Gateway;
let callers = 0;

beforeAll(async () => {
  const offers = { caching };
  server = await startOrderApi({ port: 0, siteUrl: 'https://docs.example/', offers });
  gateway = await startGateway(server.apiUrl);
});

afterAll(async () => {
  gateway.close();
  await server.close();
});

beforeEach(() => {
  gateway.setFault();
});

/** A reader with a token of their own, and the scripts for their draft. */
function newReader(storageGb = '100', offer: Offer = caching) {
  const reader = `reader-${++callers}`;
  const token = server.issueToken(reader);
  const note = `Dave’s "$HOME" \\ 'desk' 😀`;
  const trustedSources = [{ id: '1', cidr: '203.0.113.7', note }];
  const draft = goodDraft({ storageGb, trustedSources }, offer);
  const translator = furtherTranslatorFor('en');
  const { json, files } = draftScript(draft, offer, reader, gateway.apiUrl, translator);
  return {
    json,
    run: (language: keyof typeof files, options: RunOptions = {}) =>
      runScript(files[language], { token, ...options }),
    /** As the API itself lists them. */
    orders: async (): Promise<readonly CompleteOrder[]> => {
      const headers = { Authorization: `Bearer ${token}` };
      const response = await fetch(`${server.apiUrl}/orders`, { headers });
      return ((await response.json()) as OrderList).items;
    },
  };
}

/** An offer that lets a draft pass which the API refuses: 75 GB. */
const outdated: Offer = { ...caching, storage: { ...caching.storage, stepGb: 25 } };

const unclear = 'It’s unclear whether the order was placed.';

describe.each(scriptLanguages)('%s', (language) => {
  test('places the order of the draft and says its ID, however often it is run', async () => {
    const { run, orders, json } = newReader();
    const first = await run(language);
    const placed = await orders();
    expect(placed).toMatchObject([{ configuration: JSON.parse(json) as unknown }]);
    const second = await run(language);
    for (const { exitCode, stdout } of [first, second]) {
      expect(exitCode).toBe(0);
      expect(stdout).toContain(placed[0]?.id);
    }
    expect((await orders()).map(({ id }) => id)).toEqual([placed[0]?.id]);
  });

  test('fails, and says what is wrong with which entry', async () => {
    const { run, orders } = newReader('75', outdated);
    const { exitCode, stdout, stderr } = await run(language);
    expect(exitCode).not.toBe(0);
    const said = language === 'curl' ? stdout : stderr;
    for (const part of ['The order has mistakes', '/storageGb', 'storage-step']) {
      expect(said).toContain(part);
    }
    expect(said).not.toContain(unclear);
    expect(await orders()).toEqual([]);
  });

  test('fails with a token that the API does not know', async () => {
    const { exitCode, stdout, stderr } = await newReader().run(language, { token: 'not.known' });
    expect(exitCode).not.toBe(0);
    expect(language === 'curl' ? stdout : stderr).toContain('The session is over');
  });

  test('says that there is no token, and sends nothing', async () => {
    const { run, orders } = newReader();
    const { exitCode, stderr } = await run(language, { token: '' });
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain('ORDER_API_TOKEN');
    expect(await orders()).toEqual([]);
  });

  test('finds the order that was placed while the answer was lost', async () => {
    const { run, orders } = newReader();
    gateway.setFault({ taken: true, times: 1, answer: 'close' });
    const first = await run(language, { withoutWaiting: true });
    const { exitCode, stdout } = language === 'curl' ? await run(language) : first;
    if (language === 'curl') expect(first.exitCode).not.toBe(0);
    expect(exitCode).toBe(0);
    const placed = await orders();
    expect(placed).toHaveLength(1);
    expect(stdout).toContain(placed[0]?.id);
  });
});

test('all scripts together place one order', async () => {
  const { run, orders } = newReader();
  for (const language of scriptLanguages) expect((await run(language)).exitCode).toBe(0);
  expect(await orders()).toHaveLength(1);
});

describe.each(['javascript', 'python'] as const)('%s without a clear answer', (language) => {
  test.each<readonly [string, Fault['answer']]>([
    ['no answer', 'close'],
    ['an answer that breaks off', 'half'],
    ['a page of a server in between', { status: 502, body: '<h1>Bad gateway</h1>' }],
    ['a page instead of the API', { status: 404, body: '<h1>Not found</h1>' }],
    ['a success without an order', { status: 200, body: '{}' }],
    ['a request timeout', problemAnswer(408, 'timeout')],
    ['a first request that is still running', problemAnswer(409, 'order-in-progress')],
    ['a conflict of an unknown kind', problemAnswer(409, 'elsewhere')],
    ['too many requests', problemAnswer(429, 'rate-limited', { retryAfter: '1' })],
    ['an API out of service', problemAnswer(503, 'unavailable')],
  ])('tries again after %s, and places one order', async (_, answer) => {
    const { run, orders } = newReader();
    gateway.setFault({ taken: true, times: 1, answer });
    const { exitCode, stdout, pauses } = await run(language, { withoutWaiting: true });
    const placed = await orders();
    expect(placed).toHaveLength(1);
    expect(stdout).toContain(placed[0]?.id);
    expect({ exitCode, tries: pauses.length + 1 }).toEqual({ exitCode: 0, tries: 2 });
  });

  test.each([
    'Internal error',
    // Not the errors of the contract, so nothing that could be read out of them.
    '{"errors":{"backend":"down"}}',
  ])('gives up after four tries with growing pauses, and says so: %s', async (body) => {
    const { run } = newReader();
    const headers = { 'Content-Type': 'application/json' };
    gateway.setFault({ answer: { status: 500, headers, body } });
    const { exitCode, stderr, pauses } = await run(language, { withoutWaiting: true });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('The order was not confirmed: 500');
    expect(stderr).toContain(unclear);
    expect(pauses).toHaveLength(3);
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(2 ** index);
      expect(pause).toBeLessThanOrEqual(2 ** (index + 1));
    }
  });

  test.each([
    ['seconds', () => '7', 7],
    ['a date', () => new Date(Date.now() + 55_000).toUTCString(), 5],
    ['nothing that can be read', () => 'soon', 1],
  ])('waits as long as Retry-After says: %s', async (_, retryAfter, least) => {
    const { run } = newReader();
    const answer = problemAnswer(503, 'unavailable', { retryAfter: retryAfter() });
    gateway.setFault({ times: 1, answer });
    const { exitCode, pauses } = await run(language, { withoutWaiting: true });
    expect(exitCode).toBe(0);
    expect(pauses).toHaveLength(1);
    expect(pauses[0]).toBeGreaterThanOrEqual(least);
  });

  test('does not wait for an hour', async () => {
    const { run } = newReader();
    const answer = problemAnswer(503, 'unavailable', { retryAfter: '3600' });
    gateway.setFault({ answer });
    const { exitCode, pauses, stderr } = await run(language, { withoutWaiting: true });
    expect({ exitCode, pauses }).toEqual({ exitCode: 1, pauses: [] });
    expect(stderr).toContain(unclear);
  });

  test('does not take a rejection for certain that follows an unclear answer', async () => {
    const { run } = newReader('75', outdated);
    gateway.setFault({ times: 1, answer: 'close' });
    const { exitCode, stderr } = await run(language, { withoutWaiting: true });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('The order has mistakes');
    expect(stderr).toContain(unclear);
  });
});

describe.each(['javascript', 'python'] as const)('%s', (language) => {
  test.each([problemAnswer(403, 'not-allowed'), problemAnswer(409, 'idempotency-key-reused')])(
    'does not repeat what the API refuses: $status',
    async (answer) => {
      const { run } = newReader();
      gateway.setFault({ answer });
      const { exitCode, pauses, stderr } = await run(language, { withoutWaiting: true });
      expect({ exitCode, pauses }).toEqual({ exitCode: 1, pauses: [] });
      expect(stderr).toContain(`${answer.status}`);
      expect(stderr).not.toContain(unclear);
    },
  );

  test('takes neither order nor token to another address', async () => {
    let visits = 0;
    const elsewhere = createServer((_, response) => {
      visits += 1;
      response.writeHead(201, { 'Content-Type': 'application/json' }).end('{"id":"1"}');
    });
    await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
    const { port } = elsewhere.address() as AddressInfo;
    const { run } = newReader();
    for (const status of [302, 307]) {
      const headers = { Location: `http://127.0.0.1:${port}/` };
      gateway.setFault({ answer: { status, headers } });
      expect((await run(language, { withoutWaiting: true })).exitCode).toBe(1);
    }
    expect(visits).toBe(0);
    elsewhere.close();
  });
});
