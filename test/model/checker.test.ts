import { expect, test } from 'vitest';
import type { FaultKind } from './faults/faults.ts';
import { bundlePage } from './page/bundle.ts';
import type { Statement } from './page/surface.ts';
import type { Deed, Story } from './reader/story.ts';
import type { Disguise } from './reader/tab.ts';
import { tell, type Variation } from './run/tell.ts';

/* That the checker finds no fault says something only if it would have found one. */

const load = await bundlePage();
const DAY = 24 * 60 * 60 * 1000;

/** A story of one tab; after each deed half a minute passes. */
function story(does: readonly Deed['does'][], fates: readonly string[] = []): Story {
  const deeds = does.map((one): Deed => ({ does: one, tab: 0, then: '30 s' }));
  return { network: 'proxy', fates, deeds, locks: true, blocked: false, seed: 1 };
}

/** A page that says something else than what is so. */
const saying =
  (change: (said: Statement) => readonly Statement[]): Disguise =>
  (guide) => ({ ...guide, says: () => guide.says().flatMap(change) });

/** A page that presses the order button by itself, after so many milliseconds. */
const pressingAfter =
  (delay: number): Disguise =>
  (guide, page) => {
    page.browser.clock.after(
      delay,
      () => {
        guide.press('order');
      },
      page,
    );
    return guide;
  };

const lostAnswers = ['lost-answer', 'lost-answer', 'lost-answer'];

const cases: readonly (readonly [FaultKind, string, Story, Variation])[] = [
  [
    'two orders for one wish',
    'the API forgets its keys',
    story(['order'], ['lost-answer']),
    { keyLifetime: 0 },
  ],
  [
    'an order that nobody is told of',
    'the page keeps silent',
    story(['order']),
    { disguise: saying(() => []) },
  ],
  [
    'a false "not sent"',
    'the page takes a lost answer for a lost order',
    story(['order'], lostAnswers),
    {
      disguise: saying((said) =>
        said.says === 'unknown' ? [{ says: 'not-sent', key: said.key }] : [said],
      ),
    },
  ],
  [
    'a false "ordered"',
    'the page takes a lost request for an order',
    story(['order'], ['lost-request', 'lost-request', 'lost-request']),
    {
      disguise: saying((said) =>
        said.says === 'unknown' ? [{ says: 'placed', orderId: 'a'.repeat(24) }] : [said],
      ),
    },
  ],
  [
    'sent behind the back',
    'the page orders by itself after an hour',
    story(['enter 0', 'sleep 3 h']),
    { disguise: pressingAfter(DAY / 24) },
  ],
  [
    'sent with an old key',
    'the page sends a refused order again after a day',
    story(['order', 'sleep 25 h'], ['problem-401']),
    { disguise: pressingAfter(DAY + 1) },
  ],
  [
    'an exception',
    'something of the page throws',
    story(['order']),
    {
      disguise: (guide) => ({
        ...guide,
        press: () => {
          throw new Error('broken');
        },
      }),
    },
  ],
  [
    'an exception',
    'nobody handles what was rejected',
    story(['order']),
    {
      disguise: (guide) => ({
        ...guide,
        press: () => {
          void Promise.reject(new Error('broken'));
        },
      }),
    },
  ],
  [
    'stuck',
    'the order button does nothing',
    story(['order']),
    { disguise: (guide) => ({ ...guide, press: () => {} }) },
  ],
];

test.each(cases)('finds %s when %s', async (kind, _, told, variation) => {
  const { faults, log } = await tell(told, load, variation);
  expect(
    faults.map((fault) => fault.kind),
    log.join('\n'),
  ).toContain(kind);
});

test('finds nothing where nothing is wrong, and tells a story in the same way each time', async () => {
  const plain = story(['order', 'reload', 'settle', 'duplicate'], lostAnswers);
  const first = await tell(plain, load);
  expect(first.faults, first.log.join('\n')).toEqual([]);
  expect(await tell(plain, load)).toEqual(first);
});
