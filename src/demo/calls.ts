/**
 * The calls that this page has made to the demo's order API. A network panel does not show them,
 * because the page answers them itself. They are kept in the page's memory: what a call contains, such
 * as addresses of servers, is not stored for it.
 */

/** The headers of a message, in the order of `Headers`: names in lower case, sorted. */
export type CallHeaders = readonly (readonly [name: string, value: string])[];

/** How a call ended; durations are in milliseconds from sending. */
export type CallOutcome =
  | {
      readonly kind: 'answered';
      readonly duration: number;
      readonly status: number;
      /** The words that go with the status, such as `Created`; empty if there are none. */
      readonly statusText: string;
      readonly headers: CallHeaders;
      /** As it came; empty if there was none. */
      readonly body: string;
    }
  | {
      readonly kind: 'no-answer';
      readonly duration: number;
      /** ID of the order that the API has under the key of the call, although no answer arrived. */
      readonly placed?: string;
    }
  | {
      /** The page stopped waiting: the time was over, or nobody wanted the answer any more. */
      readonly kind: 'late' | 'left';
      readonly duration: number;
    };

/** A call as it went. */
export interface RecordedCall {
  /** Counted from 1 for each page. */
  readonly number: number;
  readonly method: string;
  /** Below the address of the API, with its query: `/orders?cursor=…`. */
  readonly path: string;
  readonly headers: CallHeaders;
  /** As it was sent; empty if there was none. */
  readonly body: string;
  /** When it was sent, in milliseconds since the epoch. */
  readonly startedAt: number;
  /** Undefined while the call waits for its answer. */
  readonly outcome?: CallOutcome;
}

/** A call before it has a number and an outcome. */
export type BegunCall = Omit<RecordedCall, 'number' | 'outcome'>;

/** A list of calls that others can watch. */
export interface CallList {
  /** The calls, oldest first; the same array until something changes. */
  readonly list: () => readonly RecordedCall[];
  /** Calls back after each change, until the returned function is called. */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly clear: () => void;
  /** Adds a call that was sent just now. Its outcome is ignored if the call has left the list meanwhile. */
  readonly begin: (call: BegunCall) => (outcome: CallOutcome) => void;
}

/** How many calls are kept: as many as an hour of ordering makes, and few enough to look through. */
export const mostCalls = 100;

/** An empty list; beyond `mostCalls`, the oldest call makes room for the newest. */
export function createCallList(): CallList {
  let calls: readonly RecordedCall[] = [];
  let count = 0;
  const listeners = new Set<() => void>();
  const change = (changed: readonly RecordedCall[]): void => {
    calls = changed;
    for (const listener of [...listeners]) listener();
  };
  return {
    list: () => calls,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
    clear() {
      change([]);
    },
    begin(call) {
      count += 1;
      const number = count;
      change([...calls, { ...call, number }].slice(-mostCalls));
      return (outcome) => {
        change(calls.map((each) => (each.number === number ? { ...each, outcome } : each)));
      };
    },
  };
}

/** The calls of this page. */
export const calls = createCallList();
