/** A request to the API and what came back, as the checks look at it. */
export interface Exchange {
  readonly method: Method;
  /** Address below the API's, with its query, such as `/orders?limit=1`. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, if it is JSON; `undefined` otherwise. */
  readonly json: unknown;
  /** When the answer was complete, in milliseconds since the epoch. */
  readonly at: number;
}

/** The methods that clients and browsers send. */
export type Method = 'GET' | 'POST' | 'OPTIONS';

/** The exchange in a few words: `GET /orders → 200`. */
export function named({ method, path, status }: Exchange): string {
  return `${method} ${path} → ${status}`;
}

/** The media type of a body without its parameters, in lower case; empty if there is none. */
export function mediaTypeOf({ headers }: Exchange): string {
  return headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
}

/** The media type of a body in a sentence. */
export function typeName(exchange: Exchange): string {
  return mediaTypeOf(exchange) || 'a body without a media type';
}

export function isSuccess({ status }: Exchange): boolean {
  return status >= 200 && status < 300;
}

/** A redirect; 304 is none (RFC 9110, section 15.4). */
export function isRedirect({ status }: Exchange): boolean {
  return status >= 300 && status < 400 && status !== 304;
}

/** An answer that has to be problem details. */
export function isRefusal({ status }: Exchange): boolean {
  return status >= 400;
}

/** Whether a header that lists words has one of them, in any case. */
export function lists(header: string | null, word: string): boolean {
  const words = (header ?? '').split(',').map((each) => each.trim().toLowerCase());
  return words.includes(word.toLowerCase());
}

/** A member of a JSON value, if the value is an object that has it. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** The value of a JSON text; `undefined` for any other. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
