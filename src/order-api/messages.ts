import type { IncomingMessage, ServerResponse } from 'node:http';

/** A body that is larger than the API reads. */
export class BodyTooLarge extends Error {}

/**
 * Reads a body to its end.
 *
 * @param limit in bytes
 * @throws BodyTooLarge as soon as that is certain, Error if the caller breaks off
 */
export async function readBody(
  incoming: IncomingMessage,
  limit: number,
): Promise<Buffer<ArrayBuffer>> {
  if (Number(incoming.headers['content-length'] ?? 0) > limit) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Headers of a request that mean something to the handlers. */
const READ_HEADERS = ['content-type', 'idempotency-key', 'if-none-match', 'accept-language'];

/** The header, for handlers alone, in which they find where a request comes from. */
export const clientAddressHeader = 'X-Client-Address';

/**
 * The request as handlers read it: without what the caller is known by. A HEAD is a GET, whose answer
 * Node sends without its body (RFC 9110, section 9.3.2).
 *
 * @param url absolute, as the handlers know the API
 */
export function toRequest(incoming: IncomingMessage, url: URL, body: Buffer<ArrayBuffer>): Request {
  const headers = new Headers({ [clientAddressHeader]: addressOf(incoming) });
  for (const name of READ_HEADERS) {
    const value = incoming.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const hasBody = incoming.method === 'POST';
  return new Request(url, { method: hasBody ? 'POST' : 'GET', headers, ...(hasBody && { body }) });
}

/** The address of the caller, IPv4 without the form that IPv6 sockets give it (RFC 4291, section 2.5.5.2). */
export function addressOf({ socket }: IncomingMessage): string {
  return (socket.remoteAddress ?? '').replace(/^::ffff:(?=[\d.]+$)/, '');
}

/** An answer, or undefined where the caller is to get none. */
export type Answer = Response | undefined;

/**
 * Sends an answer, with headers that go with every answer to this request. One that is an error of
 * the network, or none, breaks the connection off.
 */
export async function sendAnswer(
  response: ServerResponse,
  answer: Answer,
  common: Readonly<Record<string, string>>,
): Promise<void> {
  if (!answer || answer.type === 'error') {
    response.destroy();
    return;
  }
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(common)) {
    if (name === 'Vary') headers.append(name, value);
    else if (!headers.has(name)) headers.set(name, value);
  }
  // `Headers` would join several cookies into one line.
  const cookies = answer.headers.getSetCookie();
  headers.delete('Set-Cookie');
  const body = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 204 && answer.status !== 304) {
    headers.set('Content-Length', String(body.length));
  }
  for (const [name, value] of headers) response.setHeader(name, value);
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies);
  // Node leaves the body of the answer to a HEAD out.
  response.writeHead(answer.status).end(body);
}

/** The value of a cookie of the request; the first, if there are several of that name. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** The token of a request that brings one. Source: RFC 6750, section 2.1. */
export function readBearerToken(authorization: string | undefined): string | undefined {
  return /^Bearer +([\w\-.~+/]+=*) *$/i.exec(authorization ?? '')?.[1];
}
