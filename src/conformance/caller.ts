import { NotKept } from './check.ts';
import { within } from './deadline.ts';
import { type Exchange, type Method, readJson } from './exchange.ts';
import { readRetryAfter } from '#api';

/** How to reach an API, and the parts of the world that a test replaces. */
export interface CallerOptions {
  /** Address of the API, without a slash at its end. */
  readonly apiUrl: string;
  /** What identifies the caller: `Authorization` or `Cookie`. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Waits so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** What a check sends. */
export interface Call {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether the credentials are left out. */
  readonly signedOut?: boolean;
}

/** Sends requests to one API, and remembers what came back. */
export interface Caller {
  readonly call: (method: Method, path: string, call?: Call) => Promise<Exchange>;
  /** Everything so far, the oldest first. */
  readonly exchanges: readonly Exchange[];
}

/** Milliseconds that a client of the handbook waits for an answer. */
const timeout = 15_000;
/** Bytes above which a client gives an answer up. */
const maxBytes = 5_000_000;
/** Seconds of `Retry-After` that are waited after 429 or 503, and how often. */
export const longestWait = 120;
const repeats = 3;

/** Makes a caller. Nothing is sent before the first call. */
export function createCaller({ apiUrl, credentials, now, pause }: CallerOptions): Caller {
  const exchanges: Exchange[] = [];

  async function callOnce(method: Method, path: string, call: Call): Promise<Exchange> {
    const { headers, body, signedOut = false } = call;
    const request: RequestInit = {
      method,
      headers: {
        Accept: 'application/json, application/problem+json',
        ...(signedOut ? {} : credentials),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: body ?? null,
      // A redirect would take the credentials to an address that nobody chose.
      redirect: 'manual',
    };
    const name = `${method} ${path}`;
    const { response, text } = await within(timeout, async (signal) => {
      const response = await fetch(`${apiUrl}${path}`, { ...request, signal });
      return { response, text: await readText(response, name) };
    }).catch(noAnswer(name));
    const exchange: Exchange = {
      method,
      path,
      status: response.status,
      headers: response.headers,
      text,
      json: readJson(text),
      at: now(),
    };
    exchanges.push(exchange);
    return exchange;
  }

  return {
    exchanges,
    async call(method, path, call = {}) {
      for (let repeat = 0; ; repeat++) {
        const exchange = await callOnce(method, path, call);
        const isForNow = exchange.status === 429 || exchange.status === 503;
        if (!isForNow || repeat === repeats) return exchange;
        const seconds = readRetryAfter(exchange.headers.get('Retry-After'), now()) ?? Infinity;
        if (seconds > longestWait) return exchange;
        await pause(seconds * 1000);
      }
    },
  };
}

/** Reads a body up to the size at which a client gives up. */
async function readText({ body }: Response, name: string): Promise<string> {
  if (!body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw new NotKept(`${name} → more than 5 MB, which clients give up`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** For the `catch` of what only the network, or the time limit, rejects. */
function noAnswer(name: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof NotKept) throw error;
    throw new NotKept(`${name} → no answer (${causeOf(error)})`, { cause: error });
  };
}

/** What broke, with the system's own word if it has one, such as `ECONNREFUSED`. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `waited ${timeout / 1000} seconds`;
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  const code = 'code' in cause ? String(cause.code) : '';
  if (cause.message === '' || code === '') return cause.message || code;
  return cause.message.includes(code) ? cause.message : `${cause.message}, ${code}`;
}
