import type { Watch } from '../faults/watch.ts';
import type { Watched } from '../faults/world.ts';
import type { ButtonName, Statement } from '../page/surface.ts';
import type { OpenPage } from '../reader/tab.ts';

/** Milliseconds for all that is still on its way, and between two presses. */
const SETTLING = 6 * 60_000;
const PATIENCE = 60_000;
/** How often a reader presses before they call it stuck. */
const PRESSES = 10;
/** How often they try to find out by sending again: a key that is somebody else's never tells. */
const SETTLES = 3;

/**
 * The end of every story: all goes well again, whoever sleeps wakes, what is on its way arrives.
 * Then each order must have been told of, and a reader who goes on must come to an end.
 */
export async function end(world: Watched, watch: Watch): Promise<void> {
  const { clock, network, browser, reader, log } = world;
  log('> all goes well again');
  network.heal();
  clock.after(0, () => {
    browser.connect(true);
  });
  const waking = reader.tabs.map(({ page }) => page?.sleepingUntil ?? 0);
  await clock.advance(Math.max(0, ...waking.map((time) => time - clock.now)) + SETTLING);
  clock.after(0, () => {
    log('> open (fresh tab)');
    reader.open();
  });
  await clock.advance(PATIENCE);
  watch.lookAtUntold();
  for (const { page } of [...reader.tabs]) {
    if (page && !(await comesToAnEnd(page, world, watch))) return;
  }
  watch.lookAtUntold();
}

async function comesToAnEnd(page: OpenPage, world: Watched, watch: Watch): Promise<boolean> {
  for (let presses = 0; presses <= PRESSES; presses++) {
    const next = nextDeed(page, world, watch, presses < SETTLES);
    if (next === 'none') return true;
    world.clock.after(0, () => {
      world.log(`> ${next}, to come to an end (${page.tab.name})`);
      if (next === 'recognise') world.reader.presses.answer(page);
      else if (next !== 'wait') world.reader.presses.press(page, next);
    });
    await world.clock.advance(PATIENCE);
  }
  world.report('stuck', `${page.tab.name} comes to no end`);
  return false;
}

/**
 * What a reader does who wants to know what became of their order, and to have it.
 *
 * @param isHopeful Whether they still try to find out by sending it again.
 */
function nextDeed(
  { guide, tab }: OpenPage,
  world: Watched,
  watch: Watch,
  isHopeful: boolean,
): ButtonName | 'recognise' | 'wait' | 'none' {
  if (guide.question()) return 'recognise';
  const names = new Set(guide.buttons().map(({ name }) => name));
  if (names.has('settle') && isHopeful) return 'settle';
  if (names.has('look-up')) return 'look-up';
  if (guide.says().some(({ says }) => UNDER_WAY.has(says))) return 'wait';
  const isDone = !tab.wish || watch.isFulfilled(tab.wish);
  // Where another order stands in the place of the form, another one can be prepared.
  if (!isDone && !names.has('prepare-next')) return 'order';
  const { key } = guide.buttons().find(({ name }) => name === 'restore') ?? {};
  if (key === undefined) return names.has('dismiss') ? 'dismiss' : 'none';
  const wish = world.wishes.of(key);
  return wish && !watch.isFulfilled(wish) ? 'restore' : 'dismiss';
}

const UNDER_WAY: ReadonlySet<Statement['says']> = new Set<Statement['says']>([
  'sending',
  'elsewhere',
  'waiting',
]);
