import type { CallHeaders, CallList, CallOutcome } from './calls.ts';

/** What a recorder needs besides the `fetch` that it listens to. */
export interface Recording {
  readonly calls: CallList;
  /** Address of the API, absolute or from the site's root, without `/` at its end. */
  readonly apiUrl: string;
  /** The ID of the order that the API has under an idempotency key, if there is one. */
  readonly orderUnder: (key: string) => string | undefined;
  /** The present, in milliseconds since the epoch. */
  readonly now: () => number;
}

/**
 * A `fetch` that does the same as the one given, and records each call as it went. Bodies are read
 * from copies, so neither who answers nor who asked finds one used up. What goes wrong while a call
 * is recorded is only logged: no order may fail for its record.
 */
export function recording(answer: typeof fetch, options: Recording): typeof fetch {
  const { calls, apiUrl, orderUnder, now } = options;
  return async (input, init) => {
    const request = new Request(input, init);
    const startedAt = now();
    const end = await begin(request, startedAt).catch(log);
    const duration = (): number => now() - startedAt;
    const record = (outcome: () => CallOutcome): void => {
      try {
        end?.(outcome());
      } catch (error) {
        log(error);
      }
    };
    try {
      const response = await answer(request);
      // The asker need not wait for the record of what it has got.
      void readAnswer(response).then((read) => {
        record(() => (read ? { kind: 'answered', duration: duration(), ...read } : noAnswer()));
      });
      return response;
    } catch (error) {
      record(() => (request.signal.aborted ? givenUp(request.signal) : noAnswer()));
      throw error;
    }

    /** The caller cannot tell whether a call without an answer was carried out; the API can. */
    function noAnswer(): CallOutcome {
      // A string of structured fields, so quoted: draft-ietf-httpapi-idempotency-key-header.
      const [, key] = /^"(.*)"$/.exec(request.headers.get('Idempotency-Key') ?? '') ?? [];
      const placed = key === undefined ? undefined : orderUnder(key);
      return { kind: 'no-answer', duration: duration(), ...(placed !== undefined && { placed }) };
    }

    function givenUp({ reason }: AbortSignal): CallOutcome {
      const isLate = reason instanceof DOMException && reason.name === 'TimeoutError';
      return { kind: isLate ? 'late' : 'left', duration: duration() };
    }
  };

  async function begin(request: Request, startedAt: number) {
    const { method, url, headers } = request;
    return calls.begin({
      method,
      path: pathBelow(apiUrl, url),
      headers: [...headers],
      body: await request.clone().text(),
      startedAt,
    });
  }
}

function log(error: unknown): undefined {
  console.error(error);
  return undefined;
}

/** @returns undefined if the answer breaks off before its end */
async function readAnswer(response: Response) {
  const { status, statusText } = response;
  const headers: CallHeaders = [...response.headers];
  try {
    return { status, statusText, headers, body: await response.clone().text() };
  } catch {
    return undefined;
  }
}

function pathBelow(apiUrl: string, address: string): string {
  const { pathname, search } = new URL(address);
  const base = new URL(apiUrl, address).pathname;
  return `${pathname.startsWith(base) ? pathname.slice(base.length) : pathname}${search}`;
}
