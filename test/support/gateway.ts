/** A server between a script and an order API that lets answers go wrong. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { goWrong, pass, type Fault } from './faults.ts';

export interface Gateway {
  /** The address that stands for that of the API. */
  readonly apiUrl: string;
  /** What happens to requests from now on; without a fault, all goes well. */
  readonly setFault: (fault?: Fault) => void;
  readonly close: () => void;
}

/** What a request is about; everything else is about the connection. */
const PASSED_ON = ['authorization', 'content-type', 'idempotency-key'];

/**
 * Starts the gateway on the loopback.
 *
 * @param apiUrl address of the API, without a slash at its end
 */
export async function startGateway(apiUrl: string): Promise<Gateway> {
  let fault: Fault | undefined;
  let hits = 0;

  async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(incoming);
    const hit = fault && hits < (fault.times ?? Infinity) ? fault : undefined;
    hits += 1;
    const answer = hit && !hit.taken ? undefined : await forward(incoming, body);
    if (hit) await goWrong(hit, response, answer);
    else await pass(response, answer);
  }

  function forward({ method = 'GET', url = '/', headers }: IncomingMessage, body: Buffer) {
    const passedOn = PASSED_ON.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    });
    return fetch(new URL(url, apiUrl), {
      method,
      headers: Object.fromEntries(passedOn),
      ...(method !== 'GET' && { body: new Uint8Array(body) }),
    });
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      response.destroy(error as Error);
    });
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}${new URL(apiUrl).pathname}`,
    setFault(next) {
      fault = next;
      hits = 0;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
