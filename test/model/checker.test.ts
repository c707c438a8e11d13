import { describe, expect, test } from 'vitest';
import type { FaultKind } from './faults/faults.ts';
import { bundlePage, type Mistake } from './page/bundle.ts';
import type { Deed, Story } from './reader/story.ts';
import type { Disguise } from './reader/tab.ts';
import { finds } from './run/check.ts';
import { tell, type Variation } from './run/tell.ts';

/* That the checker finds no fault says something only if it would have found one. */

const mistake = (file: string, from: string, to: string): Mistake => ({ file, from, to });

/** Mistakes in the site's own source, each with a fault that stories then have to show. */
const mistakes: readonly (readonly [string, FaultKind, readonly Mistake[]])[] = [
  [
    'all tabs share one slot, without locks and without looking what is in it',
    'an order that nobody is told of',
    [
      mistake('stores/sendings.ts', 'serviceKeys(service) + key', 'serviceKeys(service)'),
      mistake('stores/sendings.ts', 'const read = readSendings(service);', 'const read = known;'),
      mistake('stores/locks.ts', 'globalThis.navigator', 'undefined'),
    ],
  ],
  [
    'a key is used as long as its record lives',
    'sent with an old key',
    [mistake('sending/time.ts', '= kept.sending.holds.request', '= Infinity')],
  ],
  [
    'a key is used as long as its record lives',
    'two orders for one wish',
    [mistake('sending/time.ts', '= kept.sending.holds.request', '= Infinity')],
  ],
  [
    'a status alone counts as the API’s word, also that of a proxy',
    'a false "not sent"',
    [
      mistake(
        'api/failure-reason.ts',
        ".certainty;\n    default:\n      return 'unknown';",
        '.certainty;\n    default:\n      return failureReasons[failureReason(failure)].certainty;',
      ),
    ],
  ],
  [
    'what the last try was answered counts for those before it',
    'a false "not sent"',
    [mistake('api/retry.ts', "doubtful = last.certainty === 'unknown';", 'doubtful = false;')],
  ],
  [
    'any order counts as the one that was sent',
    'a false "ordered"',
    [mistake('api/client.ts', 'isSameConfiguration(configuration, request)', 'true')],
  ],
  [
    'an order waits for the connection for days',
    'sent behind the back',
    [mistake('sending/time.ts', 'WAITS_FOR = 10 * MINUTE', 'WAITS_FOR = 10_000 * MINUTE')],
  ],
  [
    'whatever page is opened goes on with a sending',
    'sent behind the back',
    [
      mistake('stores/send.ts', 'if (!isReloaded()) return;', ''),
      mistake('stores/send.ts', ' || !isOwn(sending)) continue;', ') continue;'),
    ],
  ],
  [
    'the page that waits does not hear of the connection',
    'a false "waiting"',
    [
      mistake(
        'stores/send.ts',
        "if (isOnline) void tryAgain(service, key, 'waiting', client);",
        '',
      ),
    ],
  ],
  [
    'a changed order goes on waiting',
    'stuck',
    [mistake('stores/draft.ts', 'stopWaiting(service);', '')],
  ],
  [
    'what is given up is forgotten',
    'an order that nobody is told of',
    [mistake('sending/lifecycle.ts', "state: 'given-up', changedAt: at", "state: 'placed'")],
  ],
];

describe.each(mistakes)('if %s', (_what, kind, made) => {
  test(`stories show ${kind}`, async () => {
    const load = await bundlePage(made);
    expect(await finds(kind, { network: 'proxy', count: 3000, seed: 1, load })).toBe(true);
  });
});

/** A story of one tab; after each deed half a minute passes. */
function story(does: readonly Deed['does'][], fates: readonly string[] = []): Story {
  const deeds = does.map((one): Deed => ({ does: one, tab: 0, then: '30 s' }));
  return { network: 'proxy', fates, deeds, locks: true, blocked: false, seed: 1 };
}

const load = await bundlePage();
const lostAnswers = ['lost-answer', 'lost-answer', 'lost-answer'];
const pressing =
  (press: () => void): Disguise =>
  (guide) => ({ ...guide, press });

/** What a page may do, or an API, each with a story that shows it. */
const faulty: readonly (readonly [string, FaultKind, Story, Variation])[] = [
  [
    'the API forgets its keys',
    'two orders for one wish',
    story(['order'], ['lost-answer']),
    { keyLifetime: 0 },
  ],
  [
    'the page keeps silent',
    'an order that nobody is told of',
    story(['order']),
    { disguise: (guide) => ({ ...guide, says: () => [] }) },
  ],
  [
    'something of the page throws',
    'an exception',
    story(['order']),
    {
      disguise: pressing(() => {
        throw new Error('broken');
      }),
    },
  ],
  [
    'nobody handles what was rejected',
    'an exception',
    story(['order']),
    {
      disguise: pressing(() => {
        void Promise.reject(new Error('broken'));
      }),
    },
  ],
  ['the order button does nothing', 'stuck', story(['order']), { disguise: pressing(() => {}) }],
];

test.each(faulty)('if %s, a story shows %s', async (_what, kind, told, variation) => {
  const { faults, log } = await tell(told, load, variation);
  expect(
    faults.map((fault) => fault.kind),
    log.join('\n'),
  ).toContain(kind);
});

test('nothing is found where nothing is wrong, and a story goes the same way each time', async () => {
  const plain = story(['order', 'reload', 'settle', 'duplicate'], lostAnswers);
  const first = await tell(plain, load);
  expect(first.faults, first.log.join('\n')).toEqual([]);
  expect(await tell(plain, load)).toEqual(first);
});
