/** What can go wrong between a page and an order API: as data that a test sends, and as it is done. */
import type { ServerResponse } from 'node:http';

/** An answer that takes the place of the right one. */
export interface WrongAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Fault {
  /** Whether the API gets the request before its answer goes wrong. */
  readonly taken?: boolean;
  /** How many requests it hits; all of them unless said. */
  readonly times?: number;
  /**
   * The connection is closed without an answer, or in the middle of it; the answer never comes, or
   * one byte at a time; or another one comes.
   */
  readonly answer: 'close' | 'half' | 'never' | 'trickle' | WrongAnswer;
}

/** The faults of a session, by method. */
export type Faults = Partial<Record<'GET' | 'POST', Fault>>;

/** Problem details as an API sends them; `type` is the name of one of the site's types. */
export function problemAnswer(
  status: number,
  type: string,
  more: {
    readonly retryAfter?: string;
    readonly detail?: string;
    readonly errors?: readonly unknown[];
  } = {},
): WrongAnswer {
  const { retryAfter, ...members } = more;
  return {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...(retryAfter !== undefined && { 'Retry-After': retryAfter }),
    },
    body: JSON.stringify({
      type: `https://docs.example/reference/errors/#${type}`,
      title: type,
      status,
      ...members,
    }),
  };
}

/** Writes an answer as it is. */
export async function pass(response: ServerResponse, answer: Response | undefined): Promise<void> {
  if (!answer) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}

/**
 * Lets a request fail.
 *
 * @param answer what the API would have said, if it got the request
 */
export async function goWrong(
  { answer: wrong }: Fault,
  response: ServerResponse,
  answer: Response | undefined,
): Promise<void> {
  if (typeof wrong === 'object') {
    response.writeHead(wrong.status, wrong.headers).end(wrong.body ?? '');
    return;
  }
  if (wrong === 'never') return;
  if (wrong === 'close') {
    response.destroy();
    return;
  }
  const text = answer ? await answer.text() : '{"id":"0123456789abcdef01234567"}';
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
  });
  if (wrong === 'half') {
    response.write(text.slice(0, text.length / 2), () => response.destroy());
    return;
  }
  // One byte every five seconds: the connection lives, the answer never ends.
  let at = 0;
  const drip = setInterval(() => response.write(text.charAt(at++)), 5_000);
  response.write(text.charAt(at++));
  response.on('close', () => {
    clearInterval(drip);
  });
}
