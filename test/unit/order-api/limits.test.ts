import { connect } from 'node:net';
import { expect, test, vi } from 'vitest';
import { callerOf, idOf, problemOf, request, siteUrl, startApi } from './support.ts';

/* What a caller may send, how much of it, and how slowly. */

test('requests are counted for each account, and what is left is told', async () => {
  const clock = { now: Date.parse('2026-11-20T12:00:00Z') };
  const rateLimit = { requests: 2, seconds: 60 };
  const api = await startApi({ rateLimit, now: () => clock.now });
  const { call } = callerOf(api);
  const told = ({ headers }: Response) =>
    ['RateLimit-Policy', 'RateLimit', 'Retry-After'].map((name) => headers.get(name));

  expect(told(await call('/orders'))).toEqual(['"default";q=2;w=60', '"default";r=1;t=60', null]);
  clock.now += 20_500;
  expect(told(await call('/orders'))).toEqual(['"default";q=2;w=60', '"default";r=0;t=40', null]);
  const refused = await call('/orders');
  expect(told(refused)).toEqual(['"default";q=2;w=60', '"default";r=0;t=40', '40']);
  expect(await problemOf(refused)).toBe('429 rate-limited');

  const ben = callerOf(api, api.issueToken('ben'));
  expect((await ben.call('/orders')).status).toBe(200);
  clock.now += 39_500;
  expect((await call('/orders')).status).toBe(200);
});

test('a clock that is put back makes nobody wait longer than a window', async () => {
  const clock = { now: Date.parse('2026-11-20T12:00:00Z') };
  const api = await startApi({ rateLimit: { requests: 1, seconds: 60 }, now: () => clock.now });
  const { call } = callerOf(api);
  expect((await call('/orders')).status).toBe(200);
  clock.now -= 3_600_000;
  expect((await call('/orders')).status).toBe(200);
  expect((await call('/orders')).headers.get('Retry-After')).toBe('60');
});

test('who is not signed in is counted by address', async () => {
  const { apiUrl } = await startApi({ rateLimit: { requests: 1, seconds: 60 } });
  expect((await fetch(`${apiUrl}/orders`)).status).toBe(401);
  expect(await problemOf(await fetch(`${apiUrl}/orders`))).toBe('429 rate-limited');
});

test.each([
  ['no JSON', { body: '{' }, '400 malformed-request'],
  ['nothing', {}, '400 malformed-request'],
  ['a form', { body: '{}', type: 'text/plain' }, '400 malformed-request'],
  ['bytes that are no UTF-8', { body: latin1('{"name":"Müller"}') }, '400 malformed-request'],
  ['too much', { body: JSON.stringify('x'.repeat(2_000)) }, '413 request-too-large'],
  ['too much, in pieces', { body: stream('x'.repeat(2_000)) }, '413 request-too-large'],
])(
  'a body of %s is refused',
  async (_what, { body, type }: { body?: BodyInit; type?: string }, problem) => {
    const { call } = callerOf(await startApi({ maxBodySize: 1_000 }));
    const answer = await call('/orders', {
      method: 'POST',
      headers: { 'Content-Type': type ?? 'application/json', 'Idempotency-Key': '"one"' },
      body: body ?? null,
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    });
    expect(await problemOf(answer)).toBe(problem);
  },
);

/** A text in the encoding of older programs: one byte for each letter. */
function latin1(text: string): BodyInit {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

function stream(text: string): ReadableStream {
  return new Blob([text]).stream();
}

test('a method or address that the API does not have is told as a problem', async () => {
  const api = await startApi();
  const { call } = callerOf(api);
  const removed = await call('/orders', { method: 'DELETE' });
  expect(removed.headers.get('Allow')).toBe('GET, HEAD, POST, OPTIONS');
  expect(await problemOf(removed)).toBe('404 address-unknown');
  for (const path of ['', '/', '/invoices', '/orders/1/2', '/../secret']) {
    expect(await problemOf(await call(path))).toMatch(/^404 /);
  }
  expect(await problemOf(await fetch(new URL('/other', api.apiUrl)))).toBe('404 address-unknown');
});

test('a HEAD is answered like a GET, without a body', async () => {
  const { call, place } = callerOf(await startApi());
  const id = await idOf(await place('one'));
  const head = await call(`/orders/${id}`, { method: 'HEAD' });
  const get = await call(`/orders/${id}`);
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(head.headers.get('ETag')).toBe(get.headers.get('ETag'));
});

/** What a server says to raw bytes until it closes the connection. */
function sendRaw(apiUrl: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(apiUrl).port), '127.0.0.1', () => socket.write(text));
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('error', reject).on('close', () => {
      resolve(answer);
    });
  });
}

test.each([
  ['no HTTP', 'hello\r\n\r\n', 400],
  ['too many headers', `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['no host', 'GET /v1/orders HTTP/1.1\r\n\r\n', 400],
  ['an unknown expectation', 'GET / HTTP/1.1\r\nHost: x\r\nExpect: luck\r\n\r\n', 417],
  ['a request for a tunnel', 'CONNECT x:1 HTTP/1.1\r\nHost: x:1\r\n\r\n', 501],
  ['headers that never end', 'GET / HTTP/1.1\r\nHost: x\r\n', 408],
  [
    'a body that never ends',
    'POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\na',
    408,
  ],
])('%s: refused with a problem, and the connection is closed', async (_what, text, status) => {
  // Short only where the API is to wait in vain: a busy machine is slow, too.
  const { apiUrl } = await startApi(
    status === 408 ? { timeouts: { headers: 50, request: 100 } } : {},
  );
  const answer = await sendRaw(apiUrl, text);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer).toContain('Content-Type: application/problem+json');
  expect(answer).toContain(`"type":"about:blank"`);
});

test('an error of the program is told without what it was', async () => {
  const onError = vi.fn();
  const { call, place } = callerOf(
    await startApi({
      onError,
      failureDetails: new Proxy(
        {},
        {
          get: () => {
            throw new Error('secret of the program');
          },
        },
      ),
    }),
  );
  await place('one');
  const { origin } = new URL(siteUrl);
  const answer = await call('/orders', { headers: { Origin: origin } });
  const text = await answer.clone().text();
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(origin);
  expect(await problemOf(answer)).toBe('500 internal-error');
  expect(text).not.toContain('secret');
  expect(onError).toHaveBeenCalledOnce();
});

test('who closes the connection in the middle is no error of the program', async () => {
  const onError = vi.fn();
  const api = await startApi({ onError });
  const left = new Promise((resolve) => {
    const socket = connect(Number(new URL(api.apiUrl).port), '127.0.0.1', () => {
      const head = 'POST /v1/orders HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n';
      socket.write(`${head}Authorization: Bearer ${api.issueToken('anna')}\r\n\r\n{`, () => {
        socket.destroy();
      });
    });
    socket.on('close', resolve);
  });
  await left;
  expect((await callerOf(api).place('one', request)).status).toBe(201);
  await api.close();
  expect(onError).not.toHaveBeenCalled();
});

test('answers to running requests are sent before the API stops', async () => {
  const api = await startApi();
  const body = 'account=anna';
  const socket = connect(Number(new URL(api.signInUrl).port), '127.0.0.1');
  const head = `POST /sign-in HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n`;
  const answer = new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (data) => {
      text += data.toString();
      // Asked for the body: the request is running, and ends after the API was told to stop.
      if (text === 'HTTP/1.1 100 Continue\r\n\r\n') {
        void api.close();
        socket.write(body);
      }
    });
    socket.on('close', () => {
      resolve(text);
    });
  });
  socket.write(head);
  expect(await answer).toContain('HTTP/1.1 303 See Other');
  await api.close();
  await expect(fetch(api.signInUrl)).rejects.toThrow();
});
