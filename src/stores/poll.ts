/** Whether asking is of any use: nobody looks at a hidden page, and nothing answers offline. */
export type PageVisibility = 'visible' | 'hidden' | 'offline';

/** Where the page stands, and a way to hear of changes. */
export interface PageEnvironment {
  readonly visibility: () => PageVisibility;
  /** Calls back after every change. @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** The surroundings of the page in a browser. */
const browserEnvironment: PageEnvironment = {
  visibility: () => (!navigator.onLine ? 'offline' : document.hidden ? 'hidden' : 'visible'),
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
export type NextPoll =
  | 'stop'
  | 'on-return'
  | { readonly retryAfterSeconds?: number | undefined; readonly slowly?: boolean };

/** What polling needs; everything has a default in a browser. */
export interface PollOptions {
  readonly environment?: PageEnvironment;
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
const minRetryAfter = 1;
const maxRetryAfter = 3600;

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
  ask: (signal: AbortSignal) => Promise<NextPoll>,
  options: PollOptions = {},
): () => void {
  const { environment = browserEnvironment, now = Date.now, random = Math.random } = options;
  const end = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = shortestPause;
  let asking = false;
  /** Milliseconds since the epoch before which the API does not want to be asked. */
  let closedUntil = 0;
  let visibility = environment.visibility();

  async function round(): Promise<void> {
    clearTimeout(timer);
    if (asking || visibility !== 'visible') return;
    asking = true;
    // What a mistake of the program leaves: it is reported by the browser, and asking goes on.
    let next: NextPoll = {};
    try {
      next = await ask(end.signal);
    } finally {
      asking = false;
      proceed(next);
    }
  }

  function proceed(next: NextPoll): void {
    if (end.signal.aborted) return;
    if (next === 'stop') stop();
    else if (next !== 'on-return') scheduleAfter(next);
  }

  function scheduleAfter({ retryAfterSeconds, slowly = false }: Exclude<NextPoll, string>): void {
    const own = (slowly ? longestPause : pause) * (1 + jitter * (2 * random() - 1));
    pause = Math.min(pause * growth, longestPause);
    if (retryAfterSeconds === undefined) {
      schedule(own);
      return;
    }
    const asked = Math.min(Math.max(retryAfterSeconds, minRetryAfter), maxRetryAfter);
    closedUntil = now() + asked * 1000;
    schedule(slowly ? Math.max(own, asked) : asked);
  }

  function schedule(seconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void round(), seconds * 1000);
  }

  const unsubscribe = environment.subscribe(() => {
    const before = visibility;
    visibility = environment.visibility();
    if (visibility === before) return;
    if (visibility === 'offline') options.onOffline?.();
    if (visibility === 'visible') schedule(Math.max(0, closedUntil - now()) / 1000);
  });

  function stop(): void {
    end.abort();
    clearTimeout(timer);
    unsubscribe();
  }

  if (visibility === 'offline') options.onOffline?.();
  void round();
  return stop;
}
