import type { Neighbour } from './browser.ts';
import { type Items, openStorage } from './storage.ts';

/** Names that a page finds in its `globalThis`, and that it may use without it. */
export const GLOBALS = [
  'globalThis',
  'window',
  'self',
  'localStorage',
  'sessionStorage',
  'navigator',
  'document',
  'location',
  'crypto',
  'Date',
  'Math',
  'performance',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'AbortSignal',
  'fetch',
  'BroadcastChannel',
] as const;

/** The `globalThis` of one page: time, chance, storage and network are those of the story. */
export type PageGlobals = Readonly<
  Record<Exclude<(typeof GLOBALS)[number], 'crypto'>, unknown> & {
    crypto: { readonly getRandomValues: (bytes: Uint8Array) => Uint8Array };
  }
>;

/**
 * Makes what a page finds around it.
 *
 * @param session What lies in the tab's own storage.
 * @param isReload Whether the tab's reader has loaded the page anew.
 */
export function createGlobals(
  page: Neighbour,
  session: Items,
  fetch: typeof globalThis.fetch,
  isReload: boolean,
): PageGlobals {
  const { browser, events } = page;
  const { clock, chance } = browser;
  const local = openStorage(browser.items, (change) => {
    browser.spread(change, page);
  });
  const own = openStorage(session);
  const open = (storage: Storage): Storage => {
    if (browser.storage !== 'blocked') return storage;
    throw new DOMException('The storage is blocked', 'SecurityError');
  };
  const now = (): number => clock.now;
  const locks = browser.locks?.managerFor(page);

  const globals: Record<string, unknown> = {
    addEventListener: events.addEventListener,
    removeEventListener: events.removeEventListener,
    dispatchEvent: events.dispatchEvent,
    navigator: {
      get onLine() {
        return browser.online;
      },
      ...(locks && { locks }),
    },
    document: Object.assign(new EventLess(), {
      hidden: false,
      visibilityState: 'visible',
      documentElement: { lang: 'en' },
    }),
    location: new URL('https://site.example/guides/caching/'),
    crypto: { getRandomValues: (bytes: Uint8Array) => fillByChance(bytes, chance) },
    Date: dateOf(now),
    Math: Object.assign(Object.create(Math), { random: chance }) as Math,
    performance: {
      now: () => clock.now,
      getEntriesByType: () => [{ type: isReload ? 'reload' : 'navigate' }],
    },
    ...timersOf(page),
    AbortSignal: {
      any: AbortSignal.any.bind(AbortSignal),
      timeout: (delay: number) => abortAfter(delay, page),
    },
    fetch,
    BroadcastChannel: undefined,
  };
  // Reading the property alone throws where the browser blocks storage.
  Object.defineProperties(globals, {
    localStorage: { get: () => open(local) },
    sessionStorage: { get: () => open(own) },
  });
  for (const name of ['globalThis', 'window', 'self']) globals[name] = globals;
  return globals as PageGlobals;
}

/** What a page may listen to, but where nothing happens in a story. */
class EventLess {
  readonly addEventListener = (): void => {};
  readonly removeEventListener = (): void => {};
}

function fillByChance(bytes: Uint8Array, chance: () => number): Uint8Array {
  for (const place of bytes.keys()) bytes[place] = Math.floor(chance() * 256);
  return bytes;
}

function dateOf(now: () => number): DateConstructor {
  return class extends Date {
    static override now = now;

    constructor(...time: [] | [number | string | Date]) {
      super(time[0] ?? now());
    }
  } as DateConstructor;
}

const TOO_LONG = new DOMException('It took too long', 'TimeoutError');

function abortAfter(delay: number, page: Neighbour): AbortSignal {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort(TOO_LONG);
  };
  page.browser.clock.after(delay, abort, page);
  return controller.signal;
}

/** The timers of a page: those of one that sleeps fire when it wakes. */
function timersOf(page: Neighbour): Readonly<Record<string, unknown>> {
  const { clock } = page.browser;
  const running = new Map<number, () => void>();
  let last = 0;

  function start(run: () => void, delay: number, again: boolean, id = ++last): number {
    const cancel = clock.after(
      delay,
      () => {
        running.delete(id);
        if (again) start(run, delay, again, id);
        run();
      },
      page,
    );
    running.set(id, cancel);
    return id;
  }
  const clear = (id: number): void => {
    running.get(id)?.();
    running.delete(id);
  };
  return {
    setTimeout: (run: () => void, delay = 0) => start(run, delay, false),
    setInterval: (run: () => void, delay = 0) => start(run, Math.max(delay, 1), true),
    clearTimeout: clear,
    clearInterval: clear,
  };
}
