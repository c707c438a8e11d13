/** A gateway in front of a good order API that gets one thing wrong, as an API of somebody else could. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A request on its way to the API; a fault changes it as it likes. */
export interface Sent {
  method: string;
  /** Path and query below the API's address. */
  path: string;
  readonly headers: Headers;
  /** Where the caller sent it, as a host with its port. */
  readonly host: string;
  body: string;
  /** Whether the caller has hung up by now. */
  readonly isLost: () => boolean;
}

/** An answer on its way to the caller. */
export interface Reply {
  status: number;
  readonly headers: Headers;
  body: string;
}

/** What goes wrong: on the way there, on the way back, or both. State lives as long as the gateway. */
export interface Fault {
  /** Changes the request, or answers it without the API. */
  readonly request?: (sent: Sent) => Reply | undefined | Promise<Reply | undefined>;
  readonly reply?: (reply: Reply, sent: Sent) => void;
  /** Is told when an answer has gone. */
  readonly done?: (sent: Sent) => void;
}

export interface Gateway {
  readonly apiUrl: string;
  readonly close: () => Promise<void>;
}

/** Bodies above that are refused here, as by the API, which may close the connection while it is read. */
const largest = 1_000_000;

/** Starts a gateway to an API on a free port of the loopback. */
export async function startGateway(target: string, fault: Fault): Promise<Gateway> {
  const server = createServer((incoming, response) => {
    pass(incoming, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { pathname } = new URL(target);

  async function pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const isTooLarge = Number(incoming.headers['content-length'] ?? 0) > largest;
    const sent: Sent = {
      method: incoming.method ?? 'GET',
      path: (incoming.url ?? '').slice(pathname.length),
      headers: readHeaders(incoming),
      host: incoming.headers.host ?? '',
      body: isTooLarge ? '' : await readBody(incoming),
      isLost: () => incoming.destroyed && response.destroyed,
    };
    const own = await fault.request?.(sent);
    const reply = own ?? (await forward(target, sent, isTooLarge));
    fault.reply?.(reply, sent);
    const cookies = reply.headers.getSetCookie();
    response.writeHead(reply.status, {
      ...Object.fromEntries(reply.headers),
      ...(cookies.length > 0 && { 'Set-Cookie': cookies }),
    });
    response.end(reply.status === 304 ? undefined : reply.body);
    fault.done?.(sent);
  }

  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

async function forward(target: string, sent: Sent, isTooLarge: boolean): Promise<Reply> {
  const { method, path, headers, body } = sent;
  if (isTooLarge) return problemReply(413, 'request-too-large');
  const hasBody = method === 'POST';
  const response = await fetch(`${target}${path}`, {
    method,
    headers,
    body: hasBody ? body : null,
    redirect: 'manual',
  });
  const answered = new Headers(response.headers);
  for (const name of ['content-length', 'connection', 'keep-alive', 'transfer-encoding']) {
    answered.delete(name);
  }
  return { status: response.status, headers: answered, body: await response.text() };
}

/** Problem details as the API sends them. */
export function problemReply(status: number, type: string): Reply {
  const problem = { type: `https://docs.example/reference/errors/#${type}`, title: type, status };
  const headers = new Headers({ 'Content-Type': 'application/problem+json' });
  return { status, headers, body: JSON.stringify({ ...problem, errors: [] }) };
}

function readHeaders(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (!['host', 'connection', 'content-length'].includes(name)) headers.set(name, String(value));
  }
  return headers;
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Waits until a caller that means to hang up has done so; others wait that long as well. */
export async function untilLost({ isLost }: Sent): Promise<boolean> {
  for (let turn = 0; turn < 200 && !isLost(); turn++) await wait(2);
  return isLost();
}
