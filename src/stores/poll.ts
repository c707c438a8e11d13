import { connectivity } from '#api';

/** Whether polling makes sense: nobody looks at a hidden page, and nothing answers offline. */
export type PageVisibility = 'visible' | 'hidden' | 'offline';

/** Whether the page can be seen and is online, and a way to be notified of changes. */
export interface PageEnvironment {
  readonly visibility: () => PageVisibility;
  /** Calls back after every change. @returns Unsubscribes. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** What a browser says about the page, and the connection to the order API. */
const browserEnvironment: PageEnvironment = {
  visibility: () => (!connectivity.isOnline() ? 'offline' : document.hidden ? 'hidden' : 'visible'),
  subscribe(onChange) {
    document.addEventListener('visibilitychange', onChange);
    const unsubscribe = connectivity.subscribe(onChange);
    return () => {
      document.removeEventListener('visibilitychange', onChange);
      unsubscribe();
    };
  },
};

/**
 * When to ask again: never; once the page was left and is visible again; after the seconds that the
 * API named; or, where it named none, after a pause of our own, which `slowly` makes as long as it
 * gets right away.
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
  /** Called when the connection is lost; nothing is requested until it is back. */
  readonly onOffline?: () => void;
}

/** Seconds between two requests where the API names none: they grow from the first to the second. */
const shortestPause = 2;
const longestPause = 30;
const growth = 1.5;
/** Pauses of our own vary by this share, so that many browsers do not poll in step. */
const jitter = 0.2;

/** Limits, in seconds, for an API that asks for no pause at all, or for one of days. */
const minRetryAfter = 1;
const maxRetryAfter = 3600;

/**
 * Asks again and again, one request at a time, until an answer says `stop`.
 *
 * Polling pauses while the page is hidden or offline, and resumes as soon as it is back; only a
 * `Retry-After` that has not yet passed is honoured even then.
 *
 * @param ask Its signal is aborted when polling ends. An error that it throws is not caught, so that
 * it surfaces, but it does not end polling.
 * @returns Stops polling.
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
  /** Until when, in milliseconds since the epoch, the API asked us to wait. */
  let closedUntil = 0;
  let visibility = environment.visibility();

  async function round(): Promise<void> {
    clearTimeout(timer);
    if (asking || visibility !== 'visible') return;
    asking = true;
    // What applies after an error of the program: the browser reports it, and polling continues.
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
