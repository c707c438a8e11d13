import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createOrderClient, OrderApiError, type OrderClientOptions } from '#api';

const request = {
  service: 'caching',
  serviceType: 'valkey-8',
  nodeSize: 'b2-4',
  storageGb: 50,
  trustedSources: [{ cidr: '203.0.113.7/32' }],
  availabilityZone: 'DE-WEST-1',
  billingProfile: { kind: 'existing', id: '004711' },
  acceptedDocuments: [{ id: 'terms', version: '1.0.3' }],
} as const;

const id = '0123456789abcdef01234567';
const order = {
  id,
  service: 'caching',
  configuration: request,
  status: 'new',
  progress: 1,
  createdAt: '2026-11-20T12:00:00Z',
  history: [{ status: 'new', at: '2026-11-20T12:00:00Z' }],
};

function answer(body: unknown, init?: ResponseInit): Response {
  return Response.json(body, init);
}

/** A client whose every request gets the same answer, and what it sent. */
function clientWith(respond: typeof fetch, options: Partial<OrderClientOptions> = {}) {
  const fetch = vi.fn<typeof globalThis.fetch>(respond);
  const baseUrl = 'https://api.example/v1/';
  return { fetch, client: createOrderClient({ baseUrl, fetch, ...options }) };
}

async function failureOf(call: Promise<unknown>) {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(OrderApiError);
  return (error as OrderApiError).failure;
}

describe('placing an order', () => {
  test.each([201, 202])('takes %i and reads where the order is', async (status) => {
    const headers = { Location: `/v1/orders/${id}`, 'Retry-After': '2' };
    const { client, fetch } = clientWith(async () => answer(order, { status, headers }));

    await expect(client.placeOrder(request, { idempotencyKey: 'abc' })).resolves.toEqual({
      order,
      location: `/v1/orders/${id}`,
      retryAfterSeconds: 2,
    });
    const [address, init] = fetch.mock.calls[0] ?? [];
    expect(address).toBe('https://api.example/v1/orders');
    expect(init?.method).toBe('POST');
    expect(init?.body).toBe(JSON.stringify(request));
    expect(new Headers(init?.headers).get('Idempotency-Key')).toBe('"abc"');
  });

  test('sends cookies to another origin only if told to', async () => {
    const own = clientWith(async () => answer(order));
    const live = clientWith(async () => answer(order), { credentials: 'include' });
    await own.client.getOrder(id);
    await live.client.getOrder(id);
    expect(own.fetch.mock.calls[0]?.[1]?.credentials).toBe('same-origin');
    expect(live.fetch.mock.calls[0]?.[1]?.credentials).toBe('include');
  });
});

describe('what a newer API may add', () => {
  test('looks an order up anew each time, but lets the browser ask whether anything has changed', async () => {
    const { client, fetch } = clientWith(async () => answer(order));
    await client.getOrder(id);
    expect(fetch.mock.lastCall?.[1]).toMatchObject({ cache: 'no-cache' });
  });

  test('ignores fields it does not know and keeps a status it does not know', async () => {
    const newer = { ...order, status: 'Paused', colour: 'yellow' };
    const { client } = clientWith(async () => answer(newer));
    const { order: read } = await client.getOrder(id);
    expect(read).toEqual({ ...order, status: 'Paused' });
  });
});

describe('an answer is held against the question', () => {
  const idempotencyKey = 'k';

  test.each([
    ['another configuration', { configuration: { ...request, storageGb: 100 } }],
    ['another service', { service: 'private-registry' }],
    ['no configuration', { configuration: undefined }],
    ['a configuration that cannot be read', { configuration: { size: 'L' } }],
  ])('placing: an order with %s is not the one that was sent', async (_what, parts) => {
    const { client } = clientWith(async () => answer({ ...order, ...parts }, { status: 201 }));
    const failure = await failureOf(client.placeOrder(request, { idempotencyKey }));
    expect(failure).toEqual({ kind: 'mismatch', status: 201 });
  });

  test.each([
    ['a progress above 100', { progress: 101 }],
    ['an odd history', { history: [{ status: 'new' }] }],
  ])('placing: an order with %s is the one that was sent', async (_what, parts) => {
    const { client } = clientWith(async () => answer({ ...order, ...parts }, { status: 201 }));
    const placed = await client.placeOrder(request, { idempotencyKey });
    expect(placed.order).toMatchObject({ id, configuration: request });
  });

  test('looking up: another ID is another order, the same in capitals is not', async () => {
    const { client } = clientWith(async () => answer(order));
    const other = id.replace('0', '1');
    expect(await failureOf(client.getOrder(other))).toEqual({ kind: 'mismatch', status: 200 });
    await expect(client.getOrder(id.toUpperCase())).resolves.toMatchObject({ order: { id } });
  });
});

describe('an answer larger than 5 MB is given up', () => {
  const megabyte = new Uint8Array(1_000_000).fill(0x20);

  /** An endless answer, and how many megabytes were taken from it. */
  function endless(init?: ResponseInit) {
    let taken = 0;
    let cancelled = false;
    const body = new ReadableStream({
      pull: (stream) => {
        taken += 1;
        stream.enqueue(megabyte);
      },
      cancel: () => {
        cancelled = true;
      },
    });
    return { response: new Response(body, init), taken: () => taken, cancelled: () => cancelled };
  }

  test('while it is read', async () => {
    const flood = endless();
    const { client } = clientWith(async () => flood.response);
    expect(await failureOf(client.getOrder(id))).toEqual({ kind: 'oversized', status: 200 });
    expect(flood.taken()).toBeLessThan(9);
    expect(flood.cancelled()).toBe(true);
  });

  test('before it is read, if it says how large it is', async () => {
    const flood = endless({ headers: { 'Content-Length': '600000000' } });
    const { client } = clientWith(async () => flood.response);
    expect(await failureOf(client.listOrders())).toEqual({ kind: 'oversized', status: 200 });
    expect(flood.taken()).toBeLessThan(2);
    expect(flood.cancelled()).toBe(true);
  });

  test.each(['', 'unknown', '-1'])('not because its length reads %j', async (length) => {
    const headers = { 'Content-Length': length };
    const { client } = clientWith(async () => answer(order, { headers }));
    await expect(client.getOrder(id)).resolves.toMatchObject({ order });
  });

  test('not if it has just 5 MB', async () => {
    const text = JSON.stringify(order);
    const { client } = clientWith(async () => new Response(text.padEnd(5_000_000)));
    await expect(client.getOrder(id)).resolves.toMatchObject({ order });
  });

  test('but a refusal is told by its status, however large', async () => {
    const flood = endless({ status: 503 });
    const { client } = clientWith(async () => flood.response);
    expect(await failureOf(client.getOrder(id))).toMatchObject({ kind: 'http', status: 503 });
  });
});

describe('other calls', () => {
  test('asks for the next page and for profiles with escaped words', async () => {
    const { client, fetch } = clientWith(async () => answer({ items: [] }));
    const nothing = { items: [], leftOut: 0 };
    await expect(client.listOrders({ cursor: 'a b' })).resolves.toEqual(nothing);
    await expect(client.searchBillingProfiles('Söhne & Co')).resolves.toEqual(nothing);
    expect(fetch.mock.calls.map(([address]) => address)).toEqual([
      'https://api.example/v1/orders?cursor=a+b',
      'https://api.example/v1/billing-profiles?search=S%C3%B6hne+%26+Co',
    ]);
  });
});

describe('each failure has its kind', () => {
  test('network: no answer', async () => {
    const { client } = clientWith(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failureOf(client.getOrder(id))).toEqual({ kind: 'network' });
  });

  test('network: the connection breaks in the middle of the body', async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('closed')) });
    const { client } = clientWith(async () => new Response(body));
    expect(await failureOf(client.getOrder(id))).toEqual({ kind: 'network' });
  });

  test('timeout: no answer in time', async () => {
    const { client } = clientWith(untilAborted, { timeout: 5 });
    expect(await failureOf(client.getOrder(id))).toEqual({ kind: 'timeout' });
  });

  test('timeout: the answer begins and never ends, though no network is behind it', async () => {
    const body = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{"id":')),
    });
    const { client } = clientWith(async () => new Response(body), { timeout: 5 });
    expect(await failureOf(client.getOrder(id))).toEqual({ kind: 'timeout' });
  });

  test('contract: an answer without any body', async () => {
    const { client } = clientWith(async () => new Response(null, { status: 204 }));
    expect(await failureOf(client.getOrder(id))).toEqual({ kind: 'contract', status: 204 });
  });

  test('problem: what is wrong, and where', async () => {
    const errors = [
      { pointer: '/storageGb', code: 'storage-range', params: { min: 50, max: 100 } },
    ];
    const problem = { type: 'https://example/errors#x', title: 'Wrong', status: 422, errors };
    const headers = { 'Content-Type': 'application/problem+json; charset=utf-8' };
    const { client } = clientWith(async () => answer(problem, { status: 422, headers }));
    expect(await failureOf(client.placeOrder(request, { idempotencyKey: 'k' }))).toEqual({
      kind: 'problem',
      status: 422,
      problem,
      retryAfterSeconds: undefined,
    });
  });

  test('problem: members that are missing or of the wrong type are ignored', async () => {
    const headers = { 'Content-Type': 'application/problem+json', 'Retry-After': '7' };
    const body = { title: 5, errors: 'none' };
    const { client } = clientWith(async () => answer(body, { status: 503, headers }));
    expect(await failureOf(client.getOrder(id))).toMatchObject({
      kind: 'problem',
      status: 503,
      problem: { type: 'about:blank', title: '', errors: [] },
      retryAfterSeconds: 7,
    });
  });

  test('http: an error page that is not JSON', async () => {
    const page = () => new Response('<h1>Bad gateway</h1>', { status: 502 });
    const { client } = clientWith(async () => page());
    expect(await failureOf(client.getOrder(id))).toMatchObject({ kind: 'http', status: 502 });
  });

  test.each([
    ['broken JSON', '{"id":'],
    ['an empty body', ''],
    ['a body that is no order', '{"id":"1"}'],
  ])('contract: %s', async (_name, body) => {
    const { client } = clientWith(async () => new Response(body, { status: 200 }));
    expect(await failureOf(client.getOrder(id))).toEqual({ kind: 'contract', status: 200 });
  });

  test('not-loaded: what has to be there first did not start, and the next call tries again', async () => {
    const ready = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('blocked'));
    const { client, fetch } = clientWith(async () => answer(order), { ready });
    expect(await failureOf(client.getOrder(id))).toEqual({ kind: 'not-loaded' });
    expect(fetch).not.toHaveBeenCalled();
    await expect(client.getOrder(id)).resolves.toMatchObject({ order });
  });
});

describe('an error of the page itself is told as one, and not as what the network did', () => {
  const broken = (): never => {
    throw new TypeError('x is not a function');
  };
  const placed = async () => answer(order, { status: 201 });

  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  test.each<[string, Partial<OrderClientOptions>, (() => void)?]>([
    ['before the request', { isOnline: broken }],
    ['after the answer', { now: broken }],
    [
      'while the answer is read',
      {},
      () =>
        vi.stubGlobal(
          'TextDecoder',
          class {
            decode = broken;
          },
        ),
    ],
  ])('%s', async (_when, options, prepare) => {
    const { client } = clientWith(placed, { retry: { now: Date.now }, ...options });
    prepare?.();
    const call = client.placeOrder(request, { idempotencyKey: 'k' });
    expect(await failureOf(call)).toEqual({ kind: 'page-error' });
    expect(console.error).toHaveBeenCalledWith(new TypeError('x is not a function'));
  });

  test('such as one in comparing the answer with the order', async () => {
    const { client } = clientWith(placed);
    const changed = { ...request, trustedSources: null } as unknown as typeof request;
    const call = client.placeOrder(changed, { idempotencyKey: 'k' });
    expect(await failureOf(call)).toEqual({ kind: 'page-error' });
  });
});

test.each(['any', 'timeout'] as const)(
  'a call that can be left needs no AbortSignal.%s, which browsers below the baseline lack',
  async (name) => {
    const had = Object.getOwnPropertyDescriptor(AbortSignal, name);
    Reflect.deleteProperty(AbortSignal, name);
    try {
      const { client } = clientWith(async () => answer(order));
      const { signal } = new AbortController();
      await expect(client.getOrder(id, { signal })).resolves.toMatchObject({ order });
    } finally {
      if (had) Object.defineProperty(AbortSignal, name, had);
    }
  },
);

/** A server that never answers. */
function untilAborted(_address: unknown, init?: RequestInit): Promise<Response> {
  return new Promise((_, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
  });
}
