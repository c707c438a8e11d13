import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Unreachable } from '#conformance';
import { exampleOrderRequest } from '#order';
import { corrected, posts } from './change.ts';
import { problemReply, startGateway } from './faulty-gateway.ts';
import { check, type GoodApi, idsOf, offer, siteOrigin, startGoodApi } from './support.ts';

let good: GoodApi;

beforeAll(async () => {
  good = await startGoodApi({ rateLimit: { requests: 60, seconds: 60 } });
});

afterAll(() => good.close());

/** An API that takes everything for an order. */
const lax = corrected(() => ({ ...exampleOrderRequest(offer) }));

describe('whoever has not said that orders may be placed', () => {
  test('gets none, even from an API that takes every order', async () => {
    const bodies: string[] = [];
    const gateway = await startGateway(good.apiUrl, {
      request: (sent) => {
        if (posts(sent)) bodies.push(sent.body);
        return undefined;
      },
    });
    const token = await good.openAccount();
    const { placed } = await check(good, gateway.apiUrl, token, { placeOrders: false });
    await gateway.close();
    expect(placed).toEqual([]);
    const mayBeOrders = bodies.filter(
      (body) => body.startsWith('{"service":"') && !body.includes('no-such-service'),
    );
    expect(mayBeOrders).toEqual([]);
  });

  test('is told which checks need them', async () => {
    const token = await good.openAccount();
    const { results } = await check(good, good.apiUrl, token, { placeOrders: false });
    const unchecked = results.filter(({ seen }) => seen === 'it needs --place-orders');
    expect(unchecked.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['place-order', 'storage-step', 'key-missing', 'follow-end']),
    );
  });
});

describe('a run that may place orders', () => {
  test('tells every order that the API has', async () => {
    const token = await good.openAccount();
    const headers = { Authorization: `Bearer ${token}` };
    const list = async () => {
      await good.pause(60_000);
      const page = await fetch(`${good.apiUrl}/orders?limit=100`, { headers });
      return ((await page.json()) as { items: { id: string }[] }).items.map(({ id }) => id);
    };
    const before = await list();
    const gateway = await startGateway(good.apiUrl, lax());
    const { placed } = await check(good, gateway.apiUrl, token);
    await gateway.close();
    const after = await list();
    expect(placed.map(({ id }) => id).sort()).toEqual(
      after.filter((id) => !before.includes(id)).sort(),
    );
  });

  test('waits as long as an API with a rate limit says, and reads its headers', async () => {
    const conformance = await check(good, good.apiUrl, await good.openAccount());
    expect(idsOf(conformance, 'not kept')).toEqual([]);
    expect(idsOf(conformance, 'kept')).toEqual(
      expect.arrayContaining(['rate-limit-headers', 'rate-limited']),
    );
  });
});

describe('a session by cookie', () => {
  test('is checked like a token, and against pages of other origins', async () => {
    const credentials = { Cookie: good.openSession('with a cookie'), Origin: siteOrigin };
    const conformance = await check(good, good.apiUrl, '', { credentials });
    expect(idsOf(conformance, 'not kept')).toEqual([]);
    expect(idsOf(conformance, 'kept')).toContain('cookie-foreign');
  });

  test('that any page may use is found', async () => {
    const gateway = await startGateway(good.apiUrl, {
      request({ method, headers }) {
        if (method === 'POST') headers.delete('Origin');
        return undefined;
      },
    });
    const credentials = { Cookie: good.openSession('open to all'), Origin: siteOrigin };
    const conformance = await check(good, gateway.apiUrl, '', { credentials, origin: undefined });
    await gateway.close();
    expect(idsOf(conformance, 'not kept')).toEqual(['cookie-foreign']);
  });
});

test('a session whose cookie scripts can read is found', async () => {
  const cookie = good.openSession('readable');
  const gateway = await startGateway(good.apiUrl, {
    reply({ headers }) {
      headers.append('Set-Cookie', `${cookie}; Path=/; SameSite=Lax`);
    },
  });
  const credentials = { Cookie: cookie, Origin: siteOrigin };
  const conformance = await check(good, gateway.apiUrl, '', { credentials, signIn: undefined });
  await gateway.close();
  expect(idsOf(conformance, 'not kept')).toEqual(['cookies']);
});

test('what an API repeats of the credentials is in no report', async () => {
  const token = await good.openAccount();
  const gateway = await startGateway(good.apiUrl, {
    reply(reply) {
      if (reply.status === 404) reply.body = JSON.stringify({ type: token, title: token });
    },
  });
  const { results } = await check(good, gateway.apiUrl, token);
  await gateway.close();
  expect(results.filter(({ outcome }) => outcome === 'not kept')).not.toEqual([]);
  expect(JSON.stringify(results)).toContain('•••');
  expect(JSON.stringify(results)).not.toContain(token);
});

test('an API that does not know the caller is not checked', async () => {
  await expect(check(good, good.apiUrl, 'no-such-token')).rejects.toThrow(Unreachable);
});

test.each([
  ['a website', { status: 200, type: 'text/html', location: '' }, 'isn’t the address'],
  ['an address without anything', { status: 404, type: 'text/html', location: '' }, '404'],
  [
    'an API that has moved',
    { status: 301, type: 'text/html', location: 'https://new.example/v1/orders' },
    'to https://new.example/v1/orders',
  ],
])('%s is not checked', async (_, { status, type, location }, sentence) => {
  const headers = new Headers({ 'Content-Type': type, ...(location && { Location: location }) });
  const gateway = await startGateway(good.apiUrl, {
    request: () => ({ status, headers, body: '<h1>Hello</h1>' }),
  });
  await expect(check(good, gateway.apiUrl, 'a-token')).rejects.toThrow(sentence);
  await gateway.close();
});

test('an API that does not answer is not checked', async () => {
  const gateway = await startGateway(good.apiUrl, { request: () => problemReply(401, '') });
  await gateway.close();
  await expect(check(good, gateway.apiUrl, 'a-token')).rejects.toThrow(/can’t be reached.*ECONN/);
});
