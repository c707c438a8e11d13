/** Whether asking is of any use: nobody looks at a hidden page, and nothing answers offline. */
export type Attention = 'here' | 'hidden' | 'offline';

/** Where the page stands, and a way to hear of changes. */
export interface Surroundings {
  readonly attention: () => Attention;
  /** Calls back after every change. @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** The surroundings of the page in a browser. */
const browserSurroundings: Surroundings = {
  attention: () => (!navigator.onLine ? 'offline' : document.hidden ? 'hidden' : 'here'),
  subscribe(onChange) {
    document.addEventListener('visibilitychange', onChange);
    window.addEventListener('online', onChange);
    window.addEventListener('offline', onChange);
    return () => {
      document.removeEventListener('visibilitychange', onChange);
      window.removeEventListener('online', onChange);
      window.removeEventListener('offline', onChange);
    };
  },
};

/**
 * When to ask again: never; not before the reader was away and is back; after the seconds that the
 * API named; or, where it named none, after a pause of our own, which `slowly` makes the longest
 * from the start.
 */
export type Next =
  'stop' | 'rest' | { readonly retryAfterSeconds?: number | undefined; readonly slowly?: boolean };

/** What polling needs; everything has a default in a browser. */
export interface PollOptions {
  readonly surroundings?: Surroundings;
  readonly now?: () => number;
  /** From 0 to 1, as `Math.random`. */
  readonly random?: () => number;
  /** Called when the connection goes: until it is back nothing is asked. */
  readonly onOffline?: () => void;
}

/** Seconds between two questions where the API names none: they grow from the first to the second. */
const shortestPause = 2;
const longestPause = 30;
const growth = 1.5;
/** Pauses of our own vary by this share, so that many readers do not ask in step. */
const jitter = 0.2;

/** An API that asks for no pause, or for days, gets at least and at most these seconds. */
const leastRetryAfter = 1;
const mostRetryAfter = 3600;

/**
 * Asks again and again, one question at a time, until an answer says `stop`.
 *
 * Nothing is asked while the page is hidden or offline, and at once when it is back; only a
 * `Retry-After` that is still running is waited for even then.
 *
 * @param ask Its signal is aborted when the polling is ended. An error of it is not caught, so that
 * it surfaces, and does not end the polling.
 * @returns Ends the polling.
 */
export function poll(
  ask: (signal: AbortSignal) => Promise<Next>,
  options: PollOptions = {},
): () => void {
  const { surroundings = browserSurroundings, now = Date.now, random = Math.random } = options;
  const end = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = shortestPause;
  let asking = false;
  /** Milliseconds since the epoch before which the API does not want to be asked. */
  let closedUntil = 0;
  let attention = surroundings.attention();

  async function round(): Promise<void> {
    clearTimeout(timer);
    if (asking || attention !== 'here') return;
    asking = true;
    // What a mistake of the program leaves: it is reported by the browser, and asking goes on.
    let next: Next = {};
    try {
      next = await ask(end.signal);
    } finally {
      asking = false;
      goOn(next);
    }
  }

  function goOn(next: Next): void {
    if (end.signal.aborted) return;
    if (next === 'stop') stop();
    else if (next !== 'rest') planAfter(next);
  }

  function planAfter({ retryAfterSeconds, slowly = false }: Exclude<Next, string>): void {
    const own = (slowly ? longestPause : pause) * (1 + jitter * (2 * random() - 1));
    pause = Math.min(pause * growth, longestPause);
    if (retryAfterSeconds === undefined) {
      plan(own);
      return;
    }
    const asked = Math.min(Math.max(retryAfterSeconds, leastRetryAfter), mostRetryAfter);
    closedUntil = now() + asked * 1000;
    plan(slowly ? Math.max(own, asked) : asked);
  }

  function plan(seconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void round(), seconds * 1000);
  }

  const unsubscribe = surroundings.subscribe(() => {
    const before = attention;
    attention = surroundings.attention();
    if (attention === before) return;
    if (attention === 'offline') options.onOffline?.();
    if (attention === 'here') plan(Math.max(0, closedUntil - now()) / 1000);
  });

  function stop(): void {
    end.abort();
    clearTimeout(timer);
    unsubscribe();
  }

  if (attention === 'offline') options.onOffline?.();
  void round();
  return stop;
}
