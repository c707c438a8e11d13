import type { CallHeaders, CallList, CallOutcome } from './calls.ts';

/** What a recorder needs besides the `fetch` that it listens to. */
export interface Recording {
  readonly calls: CallList;
  /** Address of the API, absolute or from the site's root, without `/` at its end. */
  readonly apiUrl: string;
  /** The ID of the order that the API has under an idempotency key as it was sent, if there is one. */
  readonly orderUnder: (key: string) => string | undefined;
  /** The present, in milliseconds since the epoch. */
  readonly now: () => number;
}

/**
 * A `fetch` that does the same as the one given, and records each call as it went. Bodies are read
 * from copies, so neither who answers nor who asked finds one used up.
 */
export function recording(answer: typeof fetch, options: Recording): typeof fetch {
  const { calls, apiUrl, orderUnder, now } = options;
  return async (input, init) => {
    const request = new Request(input, init);
    const copy = request.clone();
    const startedAt = now();
    const end = calls.begin({
      method: request.method,
      path: pathBelow(apiUrl, request.url),
      headers: [...request.headers],
      body: await copy.text(),
      startedAt,
    });
    const duration = (): number => now() - startedAt;
    try {
      const response = await answer(request);
      // The asker need not wait for the record of what it has got.
      void readAnswer(response.clone()).then((read) => {
        end(read ? { kind: 'answered', duration: duration(), ...read } : noAnswer());
      });
      return response;
    } catch (error) {
      end(request.signal.aborted ? givenUp(request.signal) : noAnswer());
      throw error;
    }

    /** The caller cannot tell whether a call without an answer was carried out; the API can. */
    function noAnswer(): CallOutcome {
      const placed = orderUnder(request.headers.get('Idempotency-Key') ?? '');
      return { kind: 'no-answer', duration: duration(), ...(placed !== undefined && { placed }) };
    }

    function givenUp({ reason }: AbortSignal): CallOutcome {
      const isLate = reason instanceof DOMException && reason.name === 'TimeoutError';
      return { kind: isLate ? 'late' : 'left', duration: duration() };
    }
  };
}

/** @returns undefined if the answer breaks off before its end */
async function readAnswer(response: Response) {
  const { status, statusText } = response;
  const headers: CallHeaders = [...response.headers];
  try {
    return { status, statusText, headers, body: await response.text() };
  } catch {
    return undefined;
  }
}

function pathBelow(apiUrl: string, address: string): string {
  const { pathname, search } = new URL(address);
  const base = new URL(apiUrl, address).pathname;
  return `${pathname.startsWith(base) ? pathname.slice(base.length) : pathname}${search}`;
}
