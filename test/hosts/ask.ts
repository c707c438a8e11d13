import { request, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** A request, written as it is sent: no redirect is followed and nothing is decoded. */
export interface Question {
  /** The place's origin, such as `http://127.0.0.1:4420`. */
  readonly origin: string;
  /** Path and query, also one that no URL parser would let pass. */
  readonly path: string;
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As it came over the wire. */
  readonly body: Buffer;
}

/**
 * Asks a web server.
 *
 * @throws Error if there is no answer
 */
export async function ask(question: Question): Promise<Answer> {
  const { origin, path, method = 'GET', headers = {} } = question;
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      buffer(response).then((body) => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      }, reject);
    });
    asked.once('error', reject).end();
  });
}

/**
 * The body of an answer as the file that was sent.
 *
 * @throws Error if the body is not what `Content-Encoding` says
 */
export function decoded({ headers, body }: Answer): Buffer {
  switch (headers['content-encoding']) {
    case 'br':
      return brotliDecompressSync(body);
    case 'gzip':
      return gunzipSync(body);
    case undefined:
      return body;
    default:
      throw new Error(`Nobody asked for ${headers['content-encoding']}`);
  }
}
