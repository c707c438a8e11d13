import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { createCallList, mostCalls, type CallOutcome } from '../../../src/demo/calls.ts';
import { recording } from '../../../src/demo/record-calls.ts';

const apiUrl = 'https://handbook.example/docs/api';

/** A page whose calls are recorded, answered as given; its clock stands still until it is moved. */
function page(answer: typeof fetch, orders: Readonly<Record<string, string>> = {}) {
  const calls = createCallList();
  const clock = { now: Date.parse('2026-11-20T12:00:00Z') };
  const fetch = recording(answer, {
    calls,
    apiUrl,
    orderUnder: (key) => orders[key],
    now: () => clock.now,
  });
  /** The outcome of the newest call, once it is known. */
  const outcome = (): Promise<CallOutcome> =>
    new Promise((resolve) => {
      const look = (): void => {
        const last = calls.list().at(-1)?.outcome;
        if (!last) return;
        stop();
        resolve(last);
      };
      const stop = calls.subscribe(look);
      look();
    });
  return { fetch, calls, clock, outcome };
}

const placing = {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'Idempotency-Key': '"k1"' },
  body: '{"service":"caching"}',
};

test('a call is recorded as it was sent, and its answer as it came', async () => {
  const { fetch, calls, clock, outcome } = page(async (input) => {
    clock.now += 412;
    // Who answers reads the body too.
    const body = await new Request(input).text();
    return new Response(`{"got":${body}}`, {
      status: 201,
      statusText: 'Created',
      headers: { Location: '/orders/1' },
    });
  });
  const response = await fetch(`${apiUrl}/orders?x=1`, placing);
  expect(await response.text(), 'the asker gets the body too').toBe(
    '{"got":{"service":"caching"}}',
  );
  expect(await outcome()).toEqual({
    kind: 'answered',
    duration: 412,
    status: 201,
    statusText: 'Created',
    headers: [
      ['content-type', 'text/plain;charset=UTF-8'],
      ['location', '/orders/1'],
    ],
    body: '{"got":{"service":"caching"}}',
  });
  expect(calls.list()).toMatchObject([
    {
      number: 1,
      method: 'POST',
      path: '/orders?x=1',
      headers: [
        ['content-type', 'application/json'],
        ['idempotency-key', '"k1"'],
      ],
      body: placing.body,
      startedAt: Date.parse('2026-11-20T12:00:00Z'),
    },
  ]);
});

test('a call is listed while it waits, and its answer is given on before all of it was read', async () => {
  let finish = (): void => undefined;
  const { fetch, calls, outcome } = page(() => {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('one '));
        finish = () => {
          controller.enqueue(new TextEncoder().encode('two'));
          controller.close();
        };
      },
    });
    return Promise.resolve(new Response(stream));
  });
  const response = await fetch(`${apiUrl}/orders`);
  expect(calls.list()).toMatchObject([{ method: 'GET', path: '/orders', body: '' }]);
  expect(calls.list()[0]?.outcome).toBeUndefined();
  finish();
  expect(await response.text()).toBe('one two');
  expect(await outcome()).toMatchObject({ kind: 'answered', body: 'one two' });
});

test('an answer without a body is an answer', async () => {
  const { fetch, outcome } = page(() => Promise.resolve(new Response(null, { status: 304 })));
  await fetch(`${apiUrl}/orders/1`);
  expect(await outcome()).toMatchObject({ kind: 'answered', status: 304, body: '' });
});

test('a connection that breaks is no answer, for the asker and in the record', async () => {
  const failed = new TypeError('Failed to fetch');
  const { fetch, outcome } = page(() => Promise.reject(failed));
  await expect(fetch(`${apiUrl}/orders`, placing)).rejects.toBe(failed);
  expect(await outcome()).toEqual({ kind: 'no-answer', duration: 0 });
});

test('an answer that breaks off in its middle is none', async () => {
  const { fetch, outcome } = page(() => {
    const stream = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('network error'));
      },
    });
    return Promise.resolve(new Response(stream));
  });
  await fetch(`${apiUrl}/orders`);
  expect(await outcome()).toMatchObject({ kind: 'no-answer' });
});

test('of a lost answer is said what the API has placed under the key', async () => {
  const lose = () => Promise.reject(new TypeError('Failed to fetch'));
  const { fetch, outcome } = page(lose, { k1: 'a'.repeat(24) });
  await expect(fetch(`${apiUrl}/orders`, placing)).rejects.toThrow(TypeError);
  expect(await outcome()).toMatchObject({ kind: 'no-answer', placed: 'a'.repeat(24) });
});

test.each([
  ['late', new DOMException('The time is over', 'TimeoutError')],
  ['left', new DOMException('Left', 'AbortError')],
])('a call that the page gave up is %s', async (kind, reason) => {
  const { fetch, clock, outcome } = page(
    (input) =>
      new Promise((_, reject) => {
        const { signal } = input as Request;
        const leave = () => reject(signal.reason as Error);
        if (signal.aborted) leave();
        else signal.addEventListener('abort', leave);
      }),
  );
  const end = new AbortController();
  const answer = fetch(`${apiUrl}/orders`, { signal: end.signal });
  const rejected = expect(answer).rejects.toBe(reason);
  clock.now += 15_000;
  await Promise.resolve();
  end.abort(reason);
  await rejected;
  expect(await outcome()).toEqual({ kind, duration: 15_000 });
});

describe('an error of the record changes nothing for the asker', () => {
  const failed = new TypeError('Failed to fetch');
  const broken = () => {
    throw new Error('The record is broken');
  };
  let logged: MockInstance<typeof console.error>;
  beforeEach(() => {
    logged = vi.spyOn(console, 'error').mockReturnValue();
  });
  afterEach(() => {
    expect(logged).toHaveBeenCalled();
    logged.mockRestore();
  });

  test('where the list cannot be shown', async () => {
    const { fetch, calls } = page(() => Promise.resolve(new Response('{}')));
    calls.subscribe(broken);
    const response = await fetch(`${apiUrl}/orders`, placing);
    expect(await response.text()).toBe('{}');
  });

  test('where the orders cannot be read', async () => {
    const fetch = recording(() => Promise.reject(failed), {
      calls: createCallList(),
      apiUrl,
      orderUnder: broken,
      now: () => 0,
    });
    await expect(fetch(`${apiUrl}/orders`, placing)).rejects.toBe(failed);
  });
});

test('retries are calls of their own, in the order in which they were sent', async () => {
  const { fetch, calls } = page(() => Promise.reject(new TypeError('Failed to fetch')));
  for (const key of ['"k1"', '"k1"', '"k2"']) {
    const headers = { 'Idempotency-Key': key };
    await fetch(`${apiUrl}/orders`, { ...placing, headers }).catch(() => undefined);
  }
  const keys = calls.list().map(({ headers }) => new Map(headers).get('idempotency-key'));
  expect(keys).toEqual(['"k1"', '"k1"', '"k2"']);
});

test('the list keeps the latest calls, and forgets an outcome that comes after its call has left', () => {
  const calls = createCallList();
  const call = { method: 'GET', path: '/orders', headers: [], body: '', startedAt: 0 };
  const endFirst = calls.begin(call);
  for (let count = 0; count < mostCalls; count += 1) calls.begin(call);
  endFirst({ kind: 'no-answer', duration: 1 });
  expect(calls.list()).toHaveLength(mostCalls);
  expect(calls.list()[0]?.number).toBe(2);
  expect(calls.list().every(({ outcome }) => outcome === undefined)).toBe(true);
});

test('who watches the list hears of each change until they leave', () => {
  const calls = createCallList();
  let heard = 0;
  const stop = calls.subscribe(() => {
    heard += 1;
  });
  const end = calls.begin({ method: 'GET', path: '/orders', headers: [], body: '', startedAt: 0 });
  end({ kind: 'left', duration: 1 });
  calls.clear();
  expect([heard, calls.list()]).toEqual([3, []]);
  stop();
  calls.clear();
  expect(heard).toBe(3);
});
