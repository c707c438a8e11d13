import { isFulfilled, type Watch, type Watched } from '../faults/watch.ts';
import type { OpenPage } from '../reader/tab.ts';

/** Milliseconds for all that is still on its way, and between two presses. */
const SETTLING = 6 * 60_000;
const PATIENCE = 60_000;
/** How often a reader presses before they call it stuck. */
const PRESSES = 6;

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
    const next = nextDeed(page, world, watch);
    if (next === 'none') return true;
    if (next === 'impossible') break;
    world.clock.after(0, () => {
      world.log(`> ${next}, to come to an end (${page.tab.name})`);
      if (next === 'recognise') world.reader.answer(page);
      else world.reader.press(page, next);
    });
    await world.clock.advance(PATIENCE);
  }
  world.report('stuck', `${page.tab.name} comes to no end`);
  return false;
}

/** What a reader does who wants to know what became of their order, and to have it. */
function nextDeed(
  { guide, tab }: OpenPage,
  world: Watched,
  watch: Watch,
): 'recognise' | 'settle' | 'order' | 'none' | 'impossible' {
  if (guide.question()) return 'recognise';
  const buttons = guide.buttons();
  if (buttons.includes('settle')) return 'settle';
  if (!tab.wish || isFulfilled(tab.wish, world, watch.told)) return 'none';
  if (buttons.includes('order')) return 'order';
  // Where another order stands in the place of the button, another one can be prepared.
  return buttons.includes('prepare-next') ? 'none' : 'impossible';
}
