/**
 * The reference order API as browser tests meet it: behind a proxy that lets answers go wrong in every
 * way that a server or its socket can. Each session has its own orders and faults, so that tests can run
 * side by side.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startOrderApi, type OrderApi, type OrderApiOptions } from '#order-api';
import { corsHeaders } from '../../src/order-api/cors.ts';
import { goWrong, pass, type Fault, type Faults } from './faults.ts';
import type { TakenOrder } from './live-api.ts';

/** The API behind its faults. */
export interface FaultyApi {
  /** Address of the API, without a slash at its end. */
  readonly apiUrl: string;
  readonly close: () => Promise<void>;
}

/** What goes wrong for one reader, and what the API said to them. */
interface Session {
  readonly cookie: string;
  /** The key of each order, by its ID. */
  readonly keys: Map<string, string>;
  faults: Faults;
  hits: number;
}

/**
 * Starts both on the loopback, the API on any free port. The control of a session is at
 * `/session/<account>`, see `LiveApi`: `POST` signs in and answers the cookie, `PUT` sets the faults,
 * `GET` lists the orders.
 *
 * @param options `port` is that of the proxy, 0 for a free one
 */
export async function startFaultyApi({ port, ...options }: OrderApiOptions): Promise<FaultyApi> {
  const api = await startOrderApi({ ...options, port: 0 });
  const sessions = new Map<string, Session>();
  const siteOrigin = new URL(options.siteUrl).origin;

  function sessionOf(account: string): Session {
    const known = sessions.get(account);
    if (known) return known;
    const session = { cookie: api.openSession(account), keys: new Map(), faults: {}, hits: 0 };
    sessions.set(account, session);
    return session;
  }

  async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming, api);
    const account = /^\/session\/([\w-]+)$/.exec(incoming.url ?? '')?.[1];
    if (account !== undefined) {
      await pass(response, await control(sessionOf(account), request, api));
      return;
    }
    const { cookie = '' } = incoming.headers;
    const session = [...sessions.values()].find((one) => cookie.split('; ').includes(one.cookie));
    const fault = session && faultFor(session, request.method);
    const answer = fault && !fault.taken ? undefined : await fetch(request);
    if (session && answer) await remember(session, request, answer.clone());
    if (!fault) {
      await pass(response, answer);
      return;
    }
    const headers = corsHeaders(incoming.headers.origin, new Set([siteOrigin]));
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    await goWrong(fault, response, answer);
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      response.destroy(error as Error);
    });
  });
  await new Promise<void>((listening) => {
    server.listen(port, '127.0.0.1', listening);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${taken}${new URL(api.apiUrl).pathname}`,
    async close() {
      await new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      });
      await api.close();
    },
  };
}

/** The fault that hits this request, if one does. */
function faultFor(session: Session, method: string): Fault | undefined {
  if (method !== 'GET' && method !== 'POST') return undefined;
  const fault = session.faults[method];
  if (!fault || session.hits >= (fault.times ?? Infinity)) return undefined;
  session.hits += 1;
  return fault;
}

/** Notes under which key an order was placed: the API itself tells nobody. */
async function remember({ keys }: Session, request: Request, answer: Response): Promise<void> {
  if (request.method !== 'POST' || !answer.ok) return;
  const { id } = (await answer.json()) as { readonly id: string };
  keys.set(id, (request.headers.get('Idempotency-Key') ?? '').replaceAll('"', ''));
}

async function control(session: Session, request: Request, api: OrderApi): Promise<Response> {
  if (request.method === 'POST') return new Response(session.cookie);
  if (request.method === 'PUT') {
    session.faults = (await request.json()) as Faults;
    session.hits = 0;
  }
  const { cookie, keys } = session;
  const list = await fetch(`${api.apiUrl}/orders?limit=100`, { headers: { Cookie: cookie } });
  const { items } = (await list.json()) as { readonly items: readonly { readonly id: string }[] };
  const orders = items.map(({ id }): TakenOrder => ({ id, idempotencyKey: keys.get(id) ?? '' }));
  return Response.json(orders);
}

/** Headers that are about the connection to the proxy, not about the request. */
const OF_THE_CONNECTION = ['connection', 'content-length', 'host', 'keep-alive'];

/** The request as it goes on to the API. */
async function readRequest(incoming: IncomingMessage, { apiUrl }: OrderApi): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method = 'GET' } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (!OF_THE_CONNECTION.includes(name)) headers.set(name, String(value));
  }
  // To the API, its own pages are those of the proxy.
  if (headers.get('Origin') === `http://${incoming.headers.host ?? ''}`) {
    headers.set('Origin', new URL(apiUrl).origin);
  }
  const hasBody = chunks.length > 0 && method !== 'GET';
  const body = hasBody ? { body: Buffer.concat(chunks) } : {};
  const url = new URL(incoming.url ?? '/', apiUrl);
  return new Request(url, { method, headers, redirect: 'manual', ...body });
}
