import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createOrderClient, OrderApiError, type FailureReason, failureReason } from '#api';
import { type Fault, type Faults, problemAnswer } from '../../support/faults.ts';
import { startFaultyApi, type FaultyApi } from '../../support/faulty-api.ts';
import { withCookie } from '../../support/with-cookie.ts';
import { request } from '../demo/support.ts';
import { caching } from '../order/offers.ts';

/* Faults made by a real server and its socket, as the client tells them. */

let server: FaultyApi;
let caller = 0;
let cookie = '';

beforeAll(async () => {
  server = await startFaultyApi({
    port: 0,
    siteUrl: 'https://docs.example/',
    offers: { caching },
  });
});

afterAll(() => server.close());

beforeEach(async () => {
  caller += 1;
  cookie = await (await control({ method: 'POST' })).text();
});

const control = (init?: RequestInit) =>
  fetch(`${new URL(server.apiUrl).origin}/session/caller-${caller}`, init);

async function setFaults(faults: Faults): Promise<void> {
  await control({ method: 'PUT', body: JSON.stringify(faults) });
}

async function orders(): Promise<unknown[]> {
  return (await (await control()).json()) as unknown[];
}

/** Short where the answer is kept back; else long, since a busy machine is not a fault either. */
const timeoutFor = (answer?: Fault['answer']) =>
  answer === 'never' || answer === 'trickle' ? 1_000 : 30_000;

function client(tries: number, timeout = timeoutFor()) {
  return createOrderClient({
    baseUrl: server.apiUrl,
    fetch: (input, init) => fetch(input, withCookie(init, cookie)),
    timeout,
    retry: { tries, firstPause: 5 },
  });
}

const place = (tries = 1, timeout = timeoutFor()) =>
  client(tries, timeout).placeOrder(request, { idempotencyKey: 'one' });

const page = '<!doctype html><h1>Bad gateway</h1>';
const html = { 'Content-Type': 'text/html' };

test.each<[string, Fault['answer'], FailureReason]>([
  ['the connection is closed', 'close', 'network'],
  ['the connection is closed in the middle of the answer', 'half', 'network'],
  ['the answer never comes', 'never', 'timeout'],
  ['the answer trickles', 'trickle', 'timeout'],
  ['400', problemAnswer(400, 'malformed-request'), 'bad-request'],
  ['401', problemAnswer(401, 'session-over'), 'session-over'],
  ['403', problemAnswer(403, 'not-allowed'), 'forbidden'],
  ['404', problemAnswer(404, 'address-unknown'), 'not-found'],
  ['409, still running', problemAnswer(409, 'order-in-progress'), 'in-progress'],
  ['409, key reused', problemAnswer(409, 'idempotency-key-reused'), 'key-reused'],
  ['413', problemAnswer(413, 'request-too-large'), 'too-large'],
  ['422', problemAnswer(422, 'order-rejected'), 'rejected'],
  ['429', problemAnswer(429, 'rate-limited', { retryAfter: '30' }), 'rate-limited'],
  ['500', problemAnswer(500, 'internal-error'), 'server-error'],
  ['502 with a page', { status: 502, headers: html, body: page }, 'server-error'],
  ['503', { status: 503 }, 'unavailable'],
  ['503 with a wait', problemAnswer(503, 'unavailable', { retryAfter: '30' }), 'unavailable'],
  ['200 with broken JSON', { status: 200, body: '{"id":' }, 'unreadable'],
  ['200 with a page', { status: 200, headers: html, body: page }, 'unreadable'],
  ['200 without a body', { status: 200 }, 'unreadable'],
  ['201 off the contract', { status: 201, body: '{"id":"1"}' }, 'unreadable'],
  ['a redirect', { status: 302, headers: { Location: '/sign-in' } }, 'redirect'],
  ['a redirect that keeps the method', { status: 307, headers: { Location: '/x' } }, 'redirect'],
])('%s: told as what it is', async (_name, answer, reason) => {
  await setFaults({ POST: { answer } });
  const error = await place(1, timeoutFor(answer)).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(OrderApiError);
  expect(failureReason((error as OrderApiError).failure)).toBe(reason);
});

test.each<Fault['answer']>([
  'close',
  'half',
  'never',
  problemAnswer(500, 'internal-error'),
  problemAnswer(409, 'order-in-progress'),
])('one order is taken, though its first answer is lost (%j)', async (answer) => {
  await setFaults({ POST: { answer, taken: true, times: 1 } });
  const { order } = await place(3, timeoutFor(answer));
  expect(await orders()).toMatchObject([{ id: order.id }]);
});

test('a look-up whose answer is lost does not lose the order', async () => {
  const { order } = await place();
  await setFaults({ GET: { answer: 'half', times: 1 } });
  await expect(client(1).getOrder(order.id)).rejects.toMatchObject({ kind: 'network' });
  await expect(client(1).getOrder(order.id)).resolves.toMatchObject({ order: { id: order.id } });
});
