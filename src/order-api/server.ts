import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAccounts } from './accounts.ts';
import { openDatabase } from './database.ts';
import type { OrderApiOptions } from './options.ts';
import { createOrders } from './order-store.ts';
import { createPipeline } from './pipeline.ts';
import { sessionCookie } from './sign-in/sign-in.ts';
import { hasHost, refuse, refuseUnreadable } from './unreadable.ts';

/** A running order API. */
export interface OrderApi {
  /** Its address, without a slash at the end. */
  readonly apiUrl: string;
  /** Where browsers sign in. */
  readonly signInUrl: string;
  /** Signs a browser in, as the page does. @returns the value of its header `Cookie` */
  readonly openSession: (account: string) => string;
  /** Issues an access token for scripts, as the page does. */
  readonly issueToken: (account: string) => string;
  /** Lets a given token stand for an account. */
  readonly acceptToken: (account: string, token: string) => void;
  /** Accepts no more requests, answers those that are running, and closes the file; once, however often called. */
  readonly close: () => Promise<void>;
}

/** Milliseconds that a caller has to send the headers, and all of a request. */
const TIMEOUTS = { headers: 10_000, request: 20_000 };
/** Milliseconds that running requests have to end once the API is to stop. */
const GRACE = 5_000;
/** Bytes of all headers of a request. */
const MAX_HEADER_SIZE = 16_384;

/**
 * Starts the order API.
 *
 * @throws Error if the port is taken or the file cannot be used
 */
export async function startOrderApi(options: OrderApiOptions): Promise<OrderApi> {
  const { host = '127.0.0.1', path = '/v1', timeouts = TIMEOUTS, now = Date.now } = options;
  const database = openDatabase(options.data ?? ':memory:', options.busyTimeout);
  const orders = createOrders(database);
  const accounts = createAccounts(database, now, ({ account }) => {
    const examples = (options.exampleOrders ?? []).toReversed();
    for (const { id, request } of examples) {
      orders.add(account, { id, request, idempotencyKey: `example-${id}`, acceptedAt: now() });
    }
  });
  const pipeline = createPipeline(options, accounts, orders);
  let closing: Promise<void> | undefined;

  async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!hasHost(incoming)) {
      refuse(response, 400);
      return;
    }
    if (closing) response.shouldKeepAlive = false;
    // What was running already when the API was told to stop did not say that its connection ends.
    response.once('finish', () => {
      if (closing) server.closeIdleConnections();
    });
    try {
      await pipeline(incoming, response);
    } catch (error) {
      options.onError?.(error);
      response.destroy();
    }
  }

  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER_SIZE,
      // Missing, it is refused below, with a problem.
      requireHostHeader: false,
      headersTimeout: timeouts.headers,
      requestTimeout: timeouts.request,
      connectionsCheckingInterval: Math.min(1_000, timeouts.headers),
    },
    (incoming, response) => void respond(incoming, response),
  );
  refuseUnreadable(server);
  try {
    await listen(server, options.port, host);
  } catch (error) {
    database.close();
    throw error;
  }
  const origin = originOf(server);
  return {
    apiUrl: `${origin}${path}`,
    signInUrl: `${origin}/sign-in`,
    openSession: (name) =>
      `${sessionCookie}=${accounts.issue(accounts.open(name).account, 'session')}`,
    issueToken: (name) => accounts.issue(accounts.open(name).account, 'token'),
    acceptToken: (name, token) => accounts.accept(accounts.open(name).account, token),
    close: () =>
      (closing ??= closeServer(server).then(() => {
        database.close();
      })),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function originOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/** Resolves once nobody is connected any more; who takes too long is cut off. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => {
      server.closeAllConnections();
    }, GRACE);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}
