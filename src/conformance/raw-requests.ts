import { type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { NotKept } from './check.ts';
import { type Exchange, readJson } from './exchange.ts';

/* Requests that `fetch` cannot make: it doesn't say when a request has been sent, and gives up an answer
 * that comes before the body is out. */

type SentHeaders = Readonly<Record<string, string>>;

/** Milliseconds that an API has to receive what was sent to it. */
const moment = 50;
/** Milliseconds that an API has to answer before all of a large body is sent. */
const grace = 300;
/** Milliseconds for an answer after that. */
const timeout = 15_000;
/** Bytes that are sent at a time. */
const chunkSize = 16_384;

function open(url: string, headers: SentHeaders, length: number): ClientRequest {
  const request = url.startsWith('https:') ? requestSecure : requestPlain;
  return request(url, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json', 'Content-Length': length },
  });
}

/**
 * Sends a body and closes the connection before the answer can be read. The API has a moment to receive
 * it: many drop what belongs to a connection that is closed already.
 *
 * @throws NotKept if the API closed the connection, or didn't take the body in time
 */
export function hangUpAfterSending(url: string, body: string, headers: SentHeaders): Promise<void> {
  return new Promise((resolve, reject) => {
    const sending = open(url, headers, Buffer.byteLength(body));
    const fail = (error: Error): void => {
      clearTimeout(isLate);
      const code = 'code' in error ? String(error.code) : error.message;
      reject(new NotKept(`POST /orders → no answer (${code})`, { cause: error }));
    };
    sending.on('error', fail);
    const isLate = setTimeout(() => sending.destroy(new Error('not sent in time')), timeout);
    const hangUp = (): void => {
      clearTimeout(isLate);
      // Closing is what is asked for here, so what it breaks is no error.
      sending.off('error', fail).on('error', () => undefined);
      sending.destroy();
      resolve();
    };
    sending.on('response', hangUp);
    sending.on('finish', () => setTimeout(hangUp, moment));
    sending.end(body);
  });
}

/**
 * Sends a body of so many bytes, and stops as soon as an answer comes: an API that refuses it may close
 * the connection before it has read it.
 *
 * @param beginning the first bytes; spaces follow
 * @returns undefined if the connection was closed without an answer
 */
export async function sendUntilAnswered(
  url: string,
  headers: SentHeaders,
  { beginning, length }: { readonly beginning: string; readonly length: number },
): Promise<Exchange | undefined> {
  const sending = open(url, headers, length);
  const state = { isOver: false };
  const answer = new Promise<IncomingMessage | undefined>((resolve) => {
    sending.on('response', resolve);
    sending.on('error', () => {
      resolve(undefined);
    });
  }).finally(() => (state.isOver = true));
  sending.write(beginning);
  await Promise.race([answer, wait(grace)]);
  for (let sent = Buffer.byteLength(beginning); sent < length && !state.isOver; sent += chunkSize) {
    sending.write(' '.repeat(Math.min(chunkSize, length - sent)));
    await nextTurn();
  }
  if (!state.isOver) sending.end();
  // The time that is left over after an answer must not keep the program from ending.
  const response = await Promise.race([answer, wait(timeout, undefined, { ref: false })]);
  const text = response && (await readText(response).catch(() => ''));
  sending.destroy();
  return response && text !== undefined ? toExchange(response, text) : undefined;
}

async function readText(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function toExchange({ statusCode = 0, headers }: IncomingMessage, text: string): Exchange {
  const told = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  return {
    method: 'POST',
    path: '/orders',
    status: statusCode,
    headers: new Headers(told),
    text,
    json: readJson(text),
    at: Date.now(),
  };
}
