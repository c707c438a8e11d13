import { describe, expect, test } from 'vitest';
import { createOrderClient, explainFailure, OrderApiError, type OrderClient } from '#api';
import { reasonMessage, translatorFor } from '#i18n';
import { problemAnswer } from '../../support/faults.ts';
import { orderIdOf, orderIn } from '../../support/orders.ts';

/* One row per bad answer to a question, and what the reader is told or shown. */

const id = orderIdOf(1);
const good = orderIn(1, 'processing');
const json = { 'Content-Type': 'application/json' };

/** What an API answers, whatever it is asked. */
type BadAnswer = () => Response | Promise<Response>;

const body = (text: string | null, init?: ResponseInit) => () => new Response(text, init);
const order = (changes: object) => () => Response.json({ ...good, ...changes });
const list =
  (...items: readonly unknown[]) =>
  () =>
    Response.json({ items });
const problem = (status: number, type: string, detail?: string): BadAnswer => {
  const answer = problemAnswer(status, type, detail === undefined ? {} : { detail });
  return () => new Response(answer.body ?? null, answer);
};
const broken: BadAnswer = () =>
  new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('closed')) }));
const endless: BadAnswer = () =>
  new Response(new ReadableStream({ start: () => undefined }), { headers: json });
const redirect: BadAnswer = () =>
  new Response(null, { status: 302, headers: { Location: '/sign-in' } });

/** What the reader is told when a call is answered like this; or what the call gives. */
async function told<T>(answer: BadAnswer, call: (client: OrderClient) => Promise<T>) {
  const client = createOrderClient({
    baseUrl: 'https://api.example',
    fetch: async () => answer(),
    isOnline: () => true,
    timeout: 50,
    retry: { tries: 1 },
  });
  try {
    return await call(client);
  } catch (error) {
    if (!(error instanceof OrderApiError)) throw error;
    return reasonMessage(explainFailure(error.failure), translatorFor('de'));
  }
}

/** What goes wrong for every question alike. */
const forAll: readonly (readonly [name: string, answer: BadAnswer, says: RegExp])[] = [
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), /nicht erreichbar/],
  ['an answer that breaks off', broken, /abgebrochen/],
  ['an answer that never ends', endless, /nicht rechtzeitig geantwortet/],
  ['an empty body', body(''), /nicht lesbar/],
  ['no body', body(null, { status: 204 }), /nicht lesbar/],
  ['broken JSON', body('{"id":'), /nicht lesbar/],
  ['a page', body('<!doctype html><h1>Hello</h1>'), /nicht lesbar/],
  ['null', body('null'), /nicht lesbar/],
  ['a bare list', body('[]'), /nicht lesbar/],
  ['a number', body('42'), /nicht lesbar/],
  ['an object of another kind', body('{"data":[]}'), /nicht lesbar/],
  ['more than 5 MB', body(' '.repeat(5_000_001)), /zu groß/],
  ['a redirect', redirect, /wurde umgeleitet/],
  ['400', problem(400, 'malformed-request'), /versteht die Anfrage dieser Seite nicht/],
  ['401', problem(401, 'session-over'), /Anmeldung ist abgelaufen/],
  [
    '403 in words',
    problem(403, 'not-allowed', 'Nur für Admins.'),
    /fehlt dafür die Berechtigung\. .* Nur für Admins\./,
  ],
  ['404', problem(404, 'order-not-found'), /nichts gefunden/],
  ['429', problem(429, 'rate-limited'), /zu viele Anfragen/],
  ['500', problem(500, 'internal-error'), /etwas fehlgeschlagen/],
  ['502 with a page', body('<h1>Bad gateway</h1>', { status: 502 }), /auf dem Weg dorthin/],
  ['503', body(null, { status: 503 }), /außer Betrieb/],
];

const calls: Readonly<Record<string, (client: OrderClient) => Promise<unknown>>> = {
  'a single order': (client) => client.getOrder(id),
  'the list of orders': (client) => client.listOrders(),
  'billing profiles': (client) => client.searchBillingProfiles(''),
};

describe.each(Object.entries(calls))('the answer for %s is', (_question, call) => {
  test.each(forAll)(
    '%s: the reader is told why nothing newer is shown',
    async (_, answer, says) => {
      expect(await told(answer, call)).toMatch(says);
    },
  );
});

describe('the answer for a single order is', () => {
  const look = (answer: BadAnswer) =>
    told(answer, async (client) => (await client.getOrder(id)).order);
  const { history } = good;

  test.each<[string, BadAnswer, RegExp]>([
    ['another order', order({ id: orderIdOf(2) }), /mit einer anderen Bestellung/],
    ['an order without ID', order({ id: undefined }), /nicht lesbar/],
    ['an order whose ID leads elsewhere', order({ id: '../orders' }), /nicht lesbar/],
    ['an order without service', order({ service: null }), /nicht lesbar/],
    ['an order without status', order({ status: undefined }), /nicht lesbar/],
    ['an order of an unknown time', order({ createdAt: 'now' }), /nicht lesbar/],
  ])('%s: the reader is told', async (_, answer, says) => {
    expect(await look(answer)).toMatch(says);
  });

  test.each<[string, object, object]>([
    ['a progress of 101', { progress: 101 }, { progress: 100 }],
    ['a progress below 0', { progress: -1 }, { progress: 0 }],
    ['a progress in words', { progress: 'half' }, { progress: undefined }],
    [
      'a service that the site does not have',
      { service: 'queue' },
      { service: 'queue', configuration: undefined },
    ],
    ['other choices', { configuration: { tier: 'gold' } }, { configuration: undefined }],
    ['an unknown status', { status: 'on-hold' }, { status: 'on-hold' }],
    ['an odd entry in its history', { history: [7, ...history] }, { history }],
    ['no history', { history: null }, { history: [] }],
    ['an odd failure', { failure: [] }, { failure: undefined }],
    ['fields of a newer API', { colour: 'yellow' }, { colour: undefined }],
  ])('an order with %s: it is shown with what can be read', async (_, changes, shown) => {
    const read = await look(order(changes));
    expect(read).toEqual({ ...good, ...shown });
  });
});

describe('the list has', () => {
  const orders = [orderIn(1, 'new'), orderIn(2, 'failed'), orderIn(3, 'DONE')];
  const [first] = orders;

  test.each<[string, unknown, { shown: number; leftOut: number }]>([
    ['nothing odd', orders[2], { shown: 3, leftOut: 0 }],
    [
      'an order with progress 100.5',
      orderIn(3, 'new', { progress: 100.5 }),
      { shown: 3, leftOut: 0 },
    ],
    [
      'an order of a service that the site does not have',
      { ...orderIn(3, 'new'), service: 'queue', configuration: { tier: 'gold' } },
      { shown: 3, leftOut: 0 },
    ],
    ['an order without ID', { ...first, id: undefined }, { shown: 2, leftOut: 1 }],
    ['a name in place of an order', 'order 3', { shown: 2, leftOut: 1 }],
    ['an empty place', null, { shown: 2, leftOut: 1 }],
  ])('%s: the good orders are shown, the others counted', async (_, odd, expected) => {
    const page = await told(list(orders[0], odd, orders[1]), (client) => client.listOrders());
    if (typeof page === 'string') throw new Error(page);
    expect({ shown: page.items.length, leftOut: page.leftOut }).toEqual(expected);
  });
});

describe('the billing profiles have', () => {
  const profile = { id: '004711', name: 'Example' };

  test.each<[string, unknown, { shown: number; leftOut: number }]>([
    ['nothing odd', { id: '000001', name: 'Other', owner: 'x' }, { shown: 2, leftOut: 0 }],
    ['an ID that is a number', { id: 4711, name: 'Example' }, { shown: 1, leftOut: 1 }],
    ['an ID of five digits', { id: '04711', name: 'Example' }, { shown: 1, leftOut: 1 }],
    ['a profile without name', { id: '004712' }, { shown: 1, leftOut: 1 }],
    ['an empty place', null, { shown: 1, leftOut: 1 }],
  ])('%s: the good ones are shown, the others counted', async (_, odd, expected) => {
    const found = await told(list(odd, profile), (client) => client.searchBillingProfiles(''));
    if (typeof found === 'string') throw new Error(found);
    expect({ shown: found.items.length, leftOut: found.leftOut }).toEqual(expected);
  });
});
