import { z } from '#zod';
import { readBody, readRetryAfter } from './response.ts';
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
 * @throws OrderApiError for every other failure.
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

async function send(
  { fetch, credentials, timeout, isOnline }: Transport,
  address: string,
  init: RequestInit,
  signal?: AbortSignal,
): Promise<{ response: Response; text: string | undefined }> {
  // A browser without connection may hold a request for long before it fails.
  if (!isOnline()) throw new OrderApiError({ kind: 'offline' }, `Offline: ${address}`);
  // Not AbortSignal.timeout: a test's clock does not move it.
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort();
  }, timeout);
  const end = signal ? AbortSignal.any([signal, late.signal]) : late.signal;
  try {
    const response = await fetch(address, {
      ...init,
      credentials,
      // A redirect would take the order, and the reader's cookies, to an address that nobody chose.
      redirect: 'manual',
      signal: end,
    });
    // Inside the try: a connection can break, and time run out, in the middle of the body.
    return { response, text: await readBody(response, end) };
  } catch (cause) {
    throwIfAborted(signal);
    throw late.signal.aborted
      ? new OrderApiError({ kind: 'timeout' }, `No answer in ${timeout} ms: ${address}`, { cause })
      : new OrderApiError({ kind: 'network' }, `No answer: ${address}`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

/** Throws an `AbortError` if the signal is aborted, whatever reason its owner gave. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DOMException('The call was aborted', 'AbortError');
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
