import { Network } from '../api/network.ts';
import { OrderApi } from '../api/order-api.ts';
import type { Fault, Report } from '../faults/faults.ts';
import { isFulfilled, Watch, type Watched } from '../faults/watch.ts';
import type { LoadPage } from '../page/bundle.ts';
import { Reader } from '../reader/reader.ts';
import { type Story, waits } from '../reader/story.ts';
import type { OpenPage } from '../reader/tab.ts';
import { Wishes } from '../reader/wishes.ts';
import { Browser, type Neighbour } from '../world/browser.ts';
import { chanceFrom } from '../world/chance.ts';
import { Clock } from '../world/clock.ts';

/** A story as it went. */
export interface Telling {
  /** At most one of each kind. */
  readonly faults: readonly Fault[];
  /** What happened, line by line. */
  readonly log: readonly string[];
}

/** In the end: milliseconds for all that is on its way, and between two presses. */
const SETTLING = 6 * 60_000;
const PATIENCE = 60_000;
/** How often a reader presses before they call it stuck. */
const PRESSES = 6;

/** What of the world tests of the checker change. */
export interface Variation {
  readonly keyLifetime?: number;
}

/** Tells a story over the real modules, from its first deed until all is well and settled. */
export async function tell(
  story: Story,
  load: LoadPage,
  { keyLifetime }: Variation = {},
): Promise<Telling> {
  const faults = new Map<string, Fault>();
  const log: string[] = [];
  const report: Report = (kind, what) => {
    if (!faults.has(kind)) {
      faults.set(kind, { kind, what });
      note(`FAULT: ${kind} (${what})`);
    }
  };
  const onError = (error: unknown): void => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    report('an exception', text.split('\n').slice(0, 4).join('\n'));
  };
  const clock = new Clock(onError, () => {
    watch.look();
  });
  const start = clock.now;
  const note = (line: string): void => void log.push(`${timeOf(clock.now - start)}  ${line}`);

  const api = new OrderApi(clock, keyLifetime);
  const network = new Network(clock, api, story.fates, (post) => {
    watch.onPost(post);
  });
  const browser = new Browser(clock, chanceFrom(story.seed), story.locks);
  if (story.blocked) browser.storage = 'blocked';
  const wishes = new Wishes();
  const site = { browser, load, fetchFor: (page: Neighbour) => network.fetchFor(page) };
  const reader = new Reader(site, wishes, (orderId, key) =>
    api.taken.some(
      ({ key: own, order }) => order.id === orderId && wishes.of(own) === wishes.of(key),
    ),
  );
  const world: Watched = { clock, api, network, reader, wishes, report, log: note };
  const watch = new Watch(world);

  process.on('unhandledRejection', onError);
  try {
    for (const { does, tab, then } of story.deeds) {
      clock.after(0, () => {
        note(`> ${does} (${reader.tabs[tab % reader.tabs.length]?.name ?? 'tab 1'}), then ${then}`);
        reader.do(does, tab);
      });
      await clock.advance(waits[then]);
    }
    await end(world, watch, browser);
  } finally {
    process.off('unhandledRejection', onError);
  }
  return { faults: [...faults.values()], log };
}

/** All goes well again: whoever sleeps wakes, what is on its way arrives, the reader goes on. */
async function end(world: Watched, watch: Watch, browser: Browser): Promise<void> {
  const { clock, network, reader, report, log } = world;
  log('> all goes well again');
  network.heal();
  clock.after(0, () => {
    browser.connect(true);
  });
  const waking = reader.tabs.map(({ page }) => page?.sleepingUntil ?? 0);
  await clock.advance(Math.max(0, ...waking.map((time) => time - clock.now)) + SETTLING);
  clock.after(0, () => {
    log('> a fresh tab');
    reader.open();
  });
  await clock.advance(PATIENCE);
  watch.lookAtUntold();

  for (const { page } of [...reader.tabs]) {
    for (let presses = 0; page && goOn(page, world, watch); presses++) {
      if (presses === PRESSES) {
        report('stuck', `${page.tab.name} comes to no end`);
        return;
      }
      await clock.advance(PATIENCE);
    }
  }
  watch.lookAtUntold();
}

/** @returns whether the reader had to do something in this tab */
function goOn(page: OpenPage, world: Watched, watch: Watch): boolean {
  const { clock, reader, log } = world;
  const { guide, tab } = page;
  const buttons = guide.buttons();
  const act = (does: string, run: () => void): true => {
    clock.after(0, () => {
      log(`> in the end ${does} (${tab.name})`);
      run();
    });
    return true;
  };
  if (guide.question())
    return act('answer', () => {
      reader.answer(page);
    });
  if (buttons.includes('settle'))
    return act('settle', () => {
      reader.press(page, 'settle');
    });
  const { wish } = tab;
  if (!wish || isFulfilled(wish, world, watch.told)) return false;
  if (!buttons.includes('order')) return buttons.length === 0;
  return act('order', () => {
    reader.press(page, 'order');
  });
}

function timeOf(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const clock = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
  return `${clock}:${(seconds % 60).toFixed(2).padStart(5, '0')}`;
}
