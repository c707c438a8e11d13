import { afterEach, describe, expect, test, vi } from 'vitest';
import { createOrderClient, type OrderClientOptions } from '#api';
import { orderIdOf, orderIn } from '../../support/orders.ts';

/* What goes over the wire with every call, and what a call makes of the answer's outside. */

const order = orderIn(1, 'new');
const { id, configuration } = order;

afterEach(() => {
  vi.unstubAllGlobals();
});

function clientWith(respond: () => Response, options: Partial<OrderClientOptions> = {}) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => respond());
  const client = createOrderClient({ baseUrl: '/api', fetch, ...options });
  const sent = () => {
    const [address, init] = fetch.mock.lastCall ?? [];
    return { address, ...init, headers: Object.fromEntries(new Headers(init?.headers)) };
  };
  return { client, fetch, sent };
}

describe('a request', () => {
  test('asks for JSON and problem details, in the language of the page', async () => {
    const { client, sent } = clientWith(() => Response.json(order), { language: 'de' });
    await client.getOrder(id);
    expect(sent().headers).toEqual({
      accept: 'application/json, application/problem+json',
      'accept-language': 'de',
    });
    expect(sent().method).toBeUndefined();
  });

  test('names no language where the page has none', async () => {
    const { client, sent } = clientWith(() => Response.json(order));
    await client.getOrder(id);
    expect(sent().headers).not.toHaveProperty('accept-language');
  });

  test('that sends an order says that it is JSON', async () => {
    const { client, sent } = clientWith(() => Response.json(order));
    await client.placeOrder(configuration, { idempotencyKey: 'k' });
    expect(sent().headers).toMatchObject({
      accept: 'application/json, application/problem+json',
      'content-type': 'application/json',
      'idempotency-key': '"k"',
    });
  });

  test.each([
    ['/api', '/api/orders'],
    ['/api/', '/api/orders'],
    ['https://a.example/v1//', 'https://a.example/v1//orders'],
  ])('to the API at %s goes to %s', async (baseUrl, address) => {
    const { client, sent } = clientWith(() => Response.json({ items: [] }), { baseUrl });
    await client.listOrders();
    expect(sent().address).toBe(address);
  });

  test('for an order escapes the ID', async () => {
    const { client, sent } = clientWith(() => Response.json(order));
    await client.getOrder('../x?y').catch(() => undefined);
    expect(sent().address).toBe('/api/orders/..%2Fx%3Fy');
  });

  test('for the own address reads it', async () => {
    const { client, sent } = clientWith(() => Response.json({ address: '203.0.113.7' }));
    await expect(client.getClientAddress()).resolves.toBe('203.0.113.7');
    expect(sent().address).toBe('/api/client-address');
  });

  test('follows no redirect: neither order nor cookies go where nobody chose', async () => {
    const { client, sent } = clientWith(() => Response.json(order));
    await client.getOrder(id);
    expect(sent().redirect).toBe('manual');
  });
});

describe('without a connection nothing is sent', () => {
  test.each([
    ['the browser says that it is offline', { onLine: false }, 0],
    ['the browser says that it is online', { onLine: true }, 1],
    ['the browser says nothing of it', {}, 1],
    ['there is no browser', undefined, 1],
  ])('%s', async (_what, navigator, requests) => {
    vi.stubGlobal('navigator', navigator);
    const { client, fetch } = clientWith(() => Response.json(order));
    const call = client.getOrder(id);
    if (requests === 0) await expect(call).rejects.toMatchObject({ kind: 'offline' });
    else await expect(call).resolves.toMatchObject({ order: { id } });
    expect(fetch).toHaveBeenCalledTimes(requests);
  });
});

describe('a redirect is told as one', () => {
  test.each([300, 302, 307, 399])('with status %i', async (status) => {
    const answer = Response.json(order);
    Object.defineProperty(answer, 'status', { value: status });
    const { client } = clientWith(() => answer);
    await expect(client.getOrder(id)).rejects.toMatchObject({ failure: { kind: 'redirect' } });
  });

  test('that the browser hides', async () => {
    const hidden = new Response(null);
    Object.defineProperty(hidden, 'type', { value: 'opaqueredirect' });
    const { client } = clientWith(() => hidden);
    await expect(client.getOrder(id)).rejects.toMatchObject({ failure: { kind: 'redirect' } });
  });
});

describe('problem details', () => {
  const body = { title: 'No', detail: 'because', errors: [{ pointer: '/storageGb', code: 'x' }] };
  const problemWith = async (contentType: string, text = JSON.stringify(body)) => {
    const headers = { 'Content-Type': contentType };
    const { client } = clientWith(() => new Response(text, { status: 422, headers }));
    return client.getOrder(id).catch((error: unknown) => error);
  };

  test.each([
    'application/problem+json',
    'Application/Problem+JSON',
    'application/problem+json ; a=b',
  ])('are read where the answer calls itself %s', async (contentType) => {
    expect(await problemWith(contentType)).toMatchObject({
      failure: {
        kind: 'problem',
        problem: { detail: 'because', errors: [{ pointer: '/storageGb', code: 'x', params: {} }] },
      },
    });
  });

  test.each(['application/json', 'text/html', ''])(
    'are not read where it says %j',
    async (type) => {
      expect(await problemWith(type)).toMatchObject({ failure: { kind: 'http', status: 422 } });
    },
  );

  test.each(['{', 'null', '[]', '"no"'])('are none where the body is %s', async (text) => {
    const failed = await problemWith('application/problem+json', text);
    expect(failed).toMatchObject({ failure: { kind: 'http', status: 422 } });
  });
});

describe('an error says to whoever reads the log what was called, and why it failed', () => {
  const failing = async (respond: () => Response, options?: Partial<OrderClientOptions>) => {
    const { client } = clientWith(respond, options);
    const error: unknown = await client.getOrder(id).catch((reason: unknown) => reason);
    return error as Error;
  };

  test.each<[string, () => Response, RegExp]>([
    ['another shape', () => Response.json({}), /\/api\/orders\/.* does not keep to the contract/],
    ['too large', () => new Response('', { headers: { 'Content-Length': '9e9' } }), /too large/],
    ['another order', () => Response.json(orderIn(2, 'new')), /another order/],
    ['a refusal', () => new Response('', { status: 404 }), /^404 from/],
  ])('%s', async (_what, respond, message) => {
    expect((await failing(respond)).message).toMatch(message);
  });

  test('a redirect', async () => {
    const answer = Response.json(order);
    Object.defineProperty(answer, 'status', { value: 302 });
    expect((await failing(() => answer)).message).toBe(`/api/orders/${id} answers with a redirect`);
  });

  test('no connection, and no answer with its cause', async () => {
    const offline = await failing(() => Response.json(order), { isOnline: () => false });
    expect(offline.message).toBe(`Offline: /api/orders/${id}`);
    const cause = new TypeError('Failed to fetch');
    const broken = await failing(() => {
      throw cause;
    });
    expect(broken).toMatchObject({ message: `No answer: /api/orders/${id}`, cause });
    expect(broken.name).toBe('OrderApiError');
  });

  test('what would answer cannot be loaded, with its cause', async () => {
    const cause = new Error('blocked');
    const failed = await failing(() => Response.json(order), {
      ready: () => Promise.reject(cause),
    });
    expect(failed.cause).toBe(cause);
    expect(failed.message).toContain('could not be loaded');
  });
});

test('an order may come without the times at which to ask again, or say them with any call', async () => {
  const headers = { 'Retry-After': '30' };
  const { client } = clientWith(() => Response.json(order, { headers }));
  await expect(client.getOrder(orderIdOf(1))).resolves.toEqual({ order, retryAfterSeconds: 30 });
  const plain = clientWith(() => Response.json(order));
  await expect(plain.client.placeOrder(configuration, { idempotencyKey: 'k' })).resolves.toEqual({
    order,
    location: undefined,
    retryAfterSeconds: undefined,
  });
});
