/**
 * A real order API for tests: the demo's own handlers behind Node's http, on an origin of its own,
 * with cookies, tokens, CORS and every fault that a server or its socket can produce. Each session has its
 * own orders and faults, so that tests can run side by side.
 */
import { type AcceptedOrder, createHandlers, createProblemResponse } from '#backend';
import { randomUUID } from 'node:crypto';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { getResponse } from 'msw/utils/get-response';
import type { Offer } from '#order';

import { createOrderStore } from '../../src/demo/order-store.ts';
import { exampleClientAddress } from '../../src/reference/examples.ts';
import { goWrong, pass, type Fault, type Faults } from './faults.ts';
import { memoryStorage } from './memory-storage.ts';

export interface OrderServer {
  /** Address of the API, without a slash at its end. */
  readonly apiUrl: string;
  readonly close: () => Promise<void>;
}

export interface OrderServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Whose pages may call it. */
  readonly siteOrigin: string;
  readonly offers: Readonly<Record<string, Offer>>;
  /** Orders that every caller has from the start, newest first. */
  readonly orders?: readonly Omit<AcceptedOrder, 'acceptedAt'>[];
}

/** Starts the server on the loopback. Its control is at `/session/<id>`, see `OrderServerControl`. */
export async function startOrderServer(options: OrderServerOptions): Promise<OrderServer> {
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      response.destroy(error as Error);
    });
  });
  await new Promise<void>((listening) => {
    server.listen(options.port, '127.0.0.1', listening);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sessions = new Map<string, Session>();

  function sessionOf(id: string): Session {
    const session = sessions.get(id) ?? createSession(`${origin}/`, options);
    sessions.set(id, session);
    return session;
  }

  async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming, origin);
    const controlled = /^\/session\/([\w-]+)$/.exec(new URL(request.url).pathname)?.[1];
    if (controlled) {
      await pass(response, await sessionOf(controlled).control(request));
      return;
    }
    allow(response, options.siteOrigin);
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    if (new URL(request.url).pathname === '/sign-in') {
      await pass(response, signIn());
      return;
    }
    const id = callerOf(incoming.headers);
    if (id) await sessionOf(id).serve(request, response);
    else await pass(response, createProblemResponse(`${origin}/`)('session-over'));
  }

  return {
    apiUrl: `${origin}/api`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

/** A caller is known by the cookie of a session, as browsers send it, or by an access token. */
function callerOf({ cookie = '', authorization = '' }: IncomingHttpHeaders): string | undefined {
  const [, session] = /(?:^|; )session=([\w-]+)/.exec(cookie) ?? [];
  const [, token] = /^Bearer ([\w-]+)$/i.exec(authorization) ?? [];
  return session ?? token;
}

/** Signs a browser in, as the portal of a real API would. */
function signIn(): Response {
  const cookie = `session=${randomUUID()}; Path=/; HttpOnly; SameSite=Lax`;
  return new Response('You are signed in.\n', { headers: { 'Set-Cookie': cookie } });
}

/** One caller of the API, with orders of their own. */
interface Session {
  readonly serve: (request: Request, response: ServerResponse) => Promise<void>;
  /** `PUT` sets the faults, `GET` lists the orders. */
  readonly control: (request: Request) => Promise<Response>;
}

function createSession(siteUrl: string, options: OrderServerOptions): Session {
  const orders = createOrderStore(memoryStorage(), Date.now);
  const acceptedAt = Date.now();
  for (const order of (options.orders ?? []).toReversed()) orders.add({ ...order, acceptedAt });
  const handlers = createHandlers({
    siteUrl,
    offers: options.offers,
    clientAddress: exampleClientAddress.address,
    orders,
    now: Date.now,
    scenario: () => 'success',
  });
  let faults: Faults = {};
  let hits = 0;

  /** The fault that hits this request, if one does. */
  function faultFor(method: string): Fault | undefined {
    const fault = faults[method === 'POST' ? 'POST' : 'GET'];
    if (!fault || hits >= (fault.times ?? Infinity)) return undefined;
    hits += 1;
    return fault;
  }

  return {
    async serve(request, response) {
      const fault = faultFor(request.method);
      const answer = fault && !fault.taken ? undefined : await getResponse(handlers, request);
      if (fault) await goWrong(fault, response, answer);
      else await pass(response, answer);
    },
    async control(request) {
      if (request.method === 'PUT') {
        faults = (await request.json()) as Faults;
        hits = 0;
      }
      return Response.json(orders.list());
    },
  };
}

/** What a page of another origin needs; the README tells operators the same. */
function allow(response: ServerResponse, siteOrigin: string): void {
  response.setHeader('Access-Control-Allow-Origin', siteOrigin);
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
  response.setHeader('Access-Control-Allow-Headers', 'Content-Type, Idempotency-Key');
  response.setHeader('Access-Control-Expose-Headers', 'Location, Retry-After');
  response.setHeader('Vary', 'Origin');
}

async function readRequest(incoming: IncomingMessage, origin: string): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method = 'GET' } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  const hasBody = chunks.length > 0 && method !== 'GET';
  const body = hasBody ? { body: Buffer.concat(chunks) } : {};
  return new Request(new URL(incoming.url ?? '/', origin), { method, headers, ...body });
}
