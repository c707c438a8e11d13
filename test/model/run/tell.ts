import { Network } from '../api/network.ts';
import { OrderApi } from '../api/order-api.ts';
import type { Fault, Report } from '../faults/faults.ts';
import { Watch } from '../faults/watch.ts';
import type { Watched } from '../faults/world.ts';
import type { LoadPage } from '../page/bundle.ts';
import { Presses } from '../reader/presses.ts';
import { Reader } from '../reader/reader.ts';
import { sleepAfter, type Story, waits } from '../reader/story.ts';
import type { Disguise } from '../reader/tab.ts';
import { Wishes } from '../reader/wishes.ts';
import { Browser } from '../world/browser.ts';
import { chanceFrom } from '../world/chance.ts';
import { Clock } from '../world/clock.ts';
import { end } from './ending.ts';

/** A story as it went. */
export interface Telling {
  /** At most one of each kind: the first. */
  readonly faults: readonly Fault[];
  /** What happened, line by line; deeds of the reader begin with `>`. */
  readonly log: readonly string[];
}

/** What tests of the checker change in the world, to see that it finds out. */
export interface Variation {
  /** Milliseconds for which the API keeps a key; a day unless said. */
  readonly keyLifetime?: number;
  readonly disguise?: Disguise;
}

/** Tells a story over the real modules, from its first deed until all is well and settled. */
export async function tell(
  story: Story,
  load: LoadPage,
  { keyLifetime, disguise }: Variation = {},
): Promise<Telling> {
  const faults = new Map<string, Fault>();
  const lines: string[] = [];
  const log = (line: string): void => {
    lines.push(`${timeOf(clock.now - start)}  ${line}`);
  };
  const report: Report = (kind, what) => {
    if (faults.has(kind)) return;
    faults.set(kind, { kind, what });
    log(`FAULT: ${kind}: ${what}`);
  };
  const onError = (error: unknown): void => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    report('an exception', text.split('\n').slice(0, 4).join('\n'));
  };
  const clock = new Clock(onError, () => {
    watch.look();
  });
  const start = clock.now;

  const api = new OrderApi(clock, keyLifetime);
  const network = new Network(clock, api, story.fates, (post) => {
    watch.onPost(post);
  });
  const browser = new Browser(clock, chanceFrom(story.seed), story.locks, story.blocked);
  const wishes = new Wishes();
  const fetchFor: Network['fetchFor'] = (page) => network.fetchFor(page);
  const presses = new Presses(clock, wishes, (orderId, key) =>
    api.taken.some((one) => one.order.id === orderId && wishes.of(one.key) === wishes.of(key)),
  );
  const reader = new Reader({ browser, load, fetchFor, disguise }, presses);
  const world: Watched = { clock, api, network, browser, reader, wishes, report, log };
  const watch = new Watch(world);

  const hearNoMore = hearRejections(onError);
  try {
    for (const { does, tab, then } of story.deeds) {
      clock.after(0, () => {
        log(`> ${reader.do(does, tab)}, then ${then}`);
      });
      await clock.advance(sleepAfter(does) + waits[then]);
    }
    await end(world, watch);
  } finally {
    hearNoMore();
  }
  return { faults: [...faults.values()], log: lines };
}

/** A promise of a page that nobody handles is the story's matter, not that of the test runner. */
function hearRejections(onError: (error: unknown) => void): () => void {
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', onError);
  return () => {
    process.off('unhandledRejection', onError);
    for (const other of others) process.on('unhandledRejection', other);
  };
}

/** The time since the story began, as `hh:mm:ss.ss`. */
function timeOf(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const start = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return `${start}:${(seconds % 60).toFixed(2).padStart(5, '0')}`;
}
