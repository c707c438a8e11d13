import { z } from '#zod';
import {
  breakOff,
  BrokenConnection,
  readBody,
  readRetryAfter,
  throwIfAborted,
} from './response.ts';
import { OrderApiError, type OrderApiFailure } from './error.ts';
import { ProblemSchema, problemMediaType } from './problem.ts';
import type { Read } from './read.ts';

/** What every call needs: where to, with what, and how long at most. */
export interface Transport {
  readonly fetch: typeof globalThis.fetch;
  readonly credentials: RequestCredentials;
  /** Milliseconds from sending to the last byte of the answer. */
  readonly timeout: number;
  readonly now: () => number;
  readonly isOnline: () => boolean;
}

/** What could be read of an answer, and the headers that came with it. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
  readonly retryAfterSeconds: number | undefined;
}

/**
 * Sends one request and reads its answer.
 *
 * @param read Takes from the body what the caller needs; what it cannot use is off the contract.
 * @param signal Aborts the call, waiting included; it then rejects with an `AbortError`.
 * @throws OrderApiError for every other failure; anything else is an error of the program.
 */
export async function request<T>(
  transport: Transport,
  address: string,
  init: RequestInit,
  read: Read<T>,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  const { response, text } = await send(transport, address, init, signal);
  const retryAfterSeconds = readRetryAfter(response.headers.get('Retry-After'), transport.now());
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    throw new OrderApiError({ kind: 'redirect' }, `${address} answers with a redirect`);
  }
  // The status of a refusal says enough, however much came along with it.
  if (!response.ok) throw refusal(response, text ?? '', retryAfterSeconds);

  const { status, headers } = response;
  if (text === undefined) {
    throw new OrderApiError({ kind: 'oversized', status }, `The answer of ${address} is too large`);
  }
  const body = read(readJson(text));
  if (body === undefined) {
    const message = `The answer of ${address} does not keep to the contract`;
    throw new OrderApiError({ kind: 'contract', status }, message);
  }
  return { status, body, headers, retryAfterSeconds };
}

/** Why waiting ends, if nobody ended it. */
const late = new DOMException('The time is over', 'TimeoutError');

async function send(
  { fetch, credentials, timeout, isOnline }: Transport,
  address: string,
  init: RequestInit,
  signal?: AbortSignal,
): Promise<{ response: Response; text: string | undefined }> {
  // A browser without connection may hold a request for long before it fails.
  if (!isOnline()) throw new OrderApiError({ kind: 'offline' }, `Offline: ${address}`);
  // One controller for both ends of waiting. AbortSignal.any is too new for this, and a test's clock
  // does not move AbortSignal.timeout.
  const end = new AbortController();
  const leave = (): void => {
    end.abort();
  };
  const timer = setTimeout(() => {
    end.abort(late);
  }, timeout);
  signal?.addEventListener('abort', leave);
  try {
    const answer = fetch(address, {
      ...init,
      credentials,
      // A redirect would take the order, and the reader's cookies, to an address that nobody chose.
      redirect: 'manual',
      signal: end.signal,
    });
    const response = await answer.catch(breakOff);
    // Inside the try: a connection can break, and time run out, in the middle of the body.
    return { response, text: await readBody(response, end.signal) };
  } catch (error) {
    throwIfAborted(signal);
    if (end.signal.reason === late) {
      const message = `No answer in ${timeout} ms: ${address}`;
      throw new OrderApiError({ kind: 'timeout' }, message, { cause: error });
    }
    // Everything else is an error of the program, and no word about the network.
    if (!(error instanceof BrokenConnection)) throw error;
    throw new OrderApiError({ kind: 'network' }, `No answer: ${address}`, {
      cause: error.cause,
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
}

function refusal(
  response: Response,
  text: string,
  retryAfterSeconds: number | undefined,
): OrderApiError {
  const { status, headers } = response;
  const mediaType = headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  const problem =
    mediaType === problemMediaType ? z.safeParse(ProblemSchema, readJson(text)) : null;
  const failure: OrderApiFailure = problem?.success
    ? { kind: 'problem', status, problem: problem.data, retryAfterSeconds }
    : { kind: 'http', status, retryAfterSeconds };
  return new OrderApiError(failure, `${status} from ${response.url}`);
}

/** @returns `undefined`, of which nothing can be read, if the text is not JSON. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
