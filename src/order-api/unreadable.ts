import { STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { problemMediaType } from '#api';

/** What is wrong with a request that Node gives up on, by the code of its error; else it is no HTTP. */
const STATUSES: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
};

/**
 * Answers requests that cannot be read: no HTTP, headers that are too large, or not complete in time.
 * With a problem of the type `about:blank`, which means no more than its status (RFC 9457, section
 * 4.2.1).
 */
export function refuseUnreadable(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    // Gone, or in the middle of another answer.
    if (!socket.writable || socket.bytesWritten > 0) {
      socket.destroy();
      return;
    }
    const status = STATUSES[error.code ?? ''] ?? 400;
    const title = STATUS_CODES[status] ?? '';
    const body = JSON.stringify({ type: 'about:blank', title, status, errors: [] });
    socket.end(
      [
        `HTTP/1.1 ${status} ${title}`,
        `Content-Type: ${problemMediaType}`,
        `Content-Length: ${Buffer.byteLength(body)}`,
        'Cache-Control: no-store',
        'Connection: close',
        '',
        body,
      ].join('\r\n'),
    );
  });
}
