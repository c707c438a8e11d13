/**
 * Everything that this site stores in the browser: under which key, where, what, and for how long.
 * Whatever is stored takes its key from here, so that the table is complete. No cookie is set, and
 * none of it leaves the device except for what the customer sends.
 */

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** `tab`: the session storage, gone with the tab. `device`: the local storage, for all tabs. */
export type StorageScope = 'tab' | 'device';

/**
 * How long something is kept at most: milliseconds; with its tab; until the reader says what is to
 * become of it; or as long as the reader leaves it.
 */
export type Duration = number | 'tab' | 'answered' | 'unlimited';

/** What is stored under one key, or under those that begin with a prefix. */
export interface Kept {
  /** The key; or, ending in a colon, what a version and the name of a service or an order follow. */
  readonly prefix: string;
  readonly where: StorageScope;
  /** What it is, each part with the longest time for which it is kept. */
  readonly holds: Readonly<Record<string, Duration>>;
}

export const kept = {
  /** What was entered in a guide. */
  draft: { prefix: 'order-draft:', where: 'tab', holds: { entries: 'tab' } },
  /** The name of that draft, and the order that it became. */
  submission: { prefix: 'order-submission:', where: 'tab', holds: { orderId: 'tab' } },
  /** What a reader checked or calculated on a reference page. */
  checkedSources: { prefix: 'checked-sources:', where: 'tab', holds: { entries: 'tab' } },
  priceLines: { prefix: 'price-calculator:', where: 'tab', holds: { entries: 'tab' } },
  /** The numbers from which the RAM of a service is estimated. */
  sizeEstimate: { prefix: 'size-estimate:', where: 'tab', holds: { entries: 'tab' } },
  /** An order that was sent. The request is there only while it may have to be sent once more. */
  sending: {
    prefix: 'order-sending:',
    where: 'device',
    holds: {
      /** Networks, notes and billing profile included; gone at once when the sending is settled. */
      request: 23 * HOUR,
      /** Size, storage, zone and price of one that was not taken, and why. */
      refusal: DAY,
      /** The same of one that was placed or given up, and the order's ID. */
      outcome: 30 * DAY,
      /** The same of one that was not sent in time, or of which it is unknown whether it was placed. */
      unsettled: 'answered',
    },
  },
  /** The same as an earlier version of the site wrote it: gone with the next look at its guide. */
  earlierSending: { prefix: 'order-attempt:', where: 'device', holds: { request: 'unlimited' } },
  /** What the reader calls an order, and the price when it was placed; counted from the last change. */
  orderNote: { prefix: 'order-note:', where: 'device', holds: { note: 365 * DAY } },
  /** The language that was chosen. */
  language: { prefix: 'language', where: 'device', holds: { choice: 'unlimited' } },
  /** Whether guides show their text or their fields only. */
  guideView: { prefix: 'guide-view', where: 'device', holds: { choice: 'unlimited' } },
  /** Starlight's: the theme, and which parts of the navigation are open. */
  theme: { prefix: 'starlight-theme', where: 'device', holds: { choice: 'unlimited' } },
  sidebar: { prefix: 'sl-sidebar-state', where: 'tab', holds: { state: 'tab' } },
} as const satisfies Readonly<Record<string, Kept>>;

/** Removes everything that these rows describe from the browser. Never throws. */
export function forget(rows: readonly Kept[]): void {
  for (const row of rows) {
    for (const storage of storagesOf(row)) {
      for (const key of keysOf(row, storage)) storage.removeItem(key);
    }
  }
}

/**
 * Whether anything that this row describes is stored. Never throws. An empty value is nothing:
 * Starlight writes one on every page while no theme is chosen.
 */
export function isKept(row: Kept): boolean {
  return storagesOf(row).some((storage) =>
    keysOf(row, storage).some((key) => storage.getItem(key) !== ''),
  );
}

/** Other sites of the same origin have keys of their own, which may begin like one of ours. */
function keysOf({ prefix }: Kept, storage: Storage): readonly string[] {
  return Object.keys(storage).filter((key) =>
    prefix.endsWith(':') ? key.startsWith(prefix) : key === prefix,
  );
}

/** Where a row may be: what the device refuses to store, its tab keeps. */
function storagesOf({ where }: Kept): readonly Storage[] {
  const opened = [() => sessionStorage, ...(where === 'device' ? [() => localStorage] : [])];
  return opened.flatMap((open) => {
    try {
      // Blocked or missing, so nothing was kept.
      return [open()].filter((storage) => typeof storage === 'object');
    } catch {
      return [];
    }
  });
}
