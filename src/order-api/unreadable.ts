import { type IncomingMessage, STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Socket } from 'node:net';
import { problemMediaType } from '#api';

/** What is wrong with a request that Node gives up on, by the code of its error; else it is no HTTP. */
const STATUSES: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
};

/**
 * Answers requests that do not get as far as an address: no HTTP, headers that are too large, not
 * complete in time, `CONNECT`, and an expectation other than `100-continue`. With a problem of the
 * type `about:blank`, which means no more than its status (RFC 9457, section 4.2.1).
 */
export function refuseUnreadable(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    // Gone, or in the middle of another answer.
    if (!socket.writable || socket.bytesWritten > 0) socket.destroy();
    else refuseOn(socket, STATUSES[error.code ?? ''] ?? 400);
  });
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => {
    refuseOn(socket, 501);
  });
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    refuse(response, 417);
  });
}

/** Whether a request has the header `Host`, which HTTP/1.1 demands (RFC 9112, section 3.2). */
export function hasHost({ httpVersion, headers }: IncomingMessage): boolean {
  return httpVersion !== '1.1' || headers.host !== undefined;
}

/** Answers with no more than a status, and closes the connection. */
export function refuse(response: ServerResponse, status: number): void {
  const { headers, body } = refusal(status);
  response.writeHead(status, headers).end(body);
}

/** The same where Node has no response to offer. */
function refuseOn(socket: Duplex, status: number): void {
  const { headers, body } = refusal(status);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', body].join('\r\n'));
}

function refusal(status: number) {
  const title = STATUS_CODES[status] ?? '';
  const body = JSON.stringify({ type: 'about:blank', title, status, errors: [] });
  const headers = {
    'Content-Type': problemMediaType,
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
    Connection: 'close',
  };
  return { headers, body };
}
