import fc from 'fast-check';
import { fatesOf, type NetworkKind } from '../api/fates.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long the reader waits after a deed, in milliseconds. */
export const waits = {
  'at once': 0,
  'in the middle': 60,
  '1 s': SECOND,
  '4 s': 4 * SECOND,
  '30 s': 30 * SECOND,
  '2 min': 2 * MINUTE,
  '6 min': 6 * MINUTE,
  '12 min': 12 * MINUTE,
  '25 h': 25 * HOUR,
} as const satisfies Readonly<Record<string, number>>;
export type Wait = keyof typeof waits;

/** What a reader, or their browser, does. Buttons that are not there are not pressed. */
export const deeds = [
  'order',
  'order twice',
  'enter 0',
  'enter 1',
  'enter 2',
  'settle',
  'look-up',
  'give-up',
  'cancel',
  'restore',
  'dismiss',
  'prepare-next',
  'recognise',
  'recognise none',
  'press something',
  'open',
  'duplicate',
  'reload',
  'close',
  'restart browser',
  'go offline',
  'go online',
  'fill storage',
  'nothing',
  'freeze tab 3 h',
  'freeze tab 25 h',
  'sleep 2 min',
  'sleep 3 h',
  'sleep 23 h',
  'sleep 25 h',
] as const;
export type DeedName = (typeof deeds)[number];

/** How long the device sleeps with all its tabs, in milliseconds: the reader is away meanwhile. */
export const deviceSleeps: Readonly<Partial<Record<DeedName, number>>> = {
  'sleep 2 min': 2 * MINUTE,
  'sleep 3 h': 3 * HOUR,
  'sleep 23 h': 23 * HOUR,
  'sleep 25 h': 25 * HOUR,
};

/** How long a tab sleeps in the background, in milliseconds, unless the reader comes back to it. */
export const tabSleeps: Readonly<Partial<Record<DeedName, number>>> = {
  'freeze tab 3 h': 3 * HOUR,
  'freeze tab 25 h': 25 * HOUR,
};

/** Milliseconds that pages need to wake before their reader can do something in them. */
export const WAKING = 200;

/** Milliseconds after a deed until the device is awake again, if the deed puts it to sleep. */
export function sleepAfter(does: DeedName): number {
  const { [does]: sleep } = deviceSleeps;
  return sleep === undefined ? 0 : sleep + WAKING;
}

/** One deed, in one of the tabs that are open then, and how long the reader waits after it. */
export interface Deed {
  readonly does: DeedName;
  /** Counts through the open tabs, again and again; and through the buttons of that name. */
  readonly tab: number;
  readonly then: Wait;
}

/** All that decides what happens: telling it twice happens twice in the same way. */
export interface Story {
  readonly network: NetworkKind;
  /** What becomes of the requests, in their order; after these all goes well. */
  readonly fates: readonly string[];
  readonly deeds: readonly Deed[];
  readonly locks: boolean;
  /** Whether the browser blocks storage from the start. */
  readonly blocked: boolean;
  /** Of what else is chance: keys, pauses between tries, when tabs hear of each other. */
  readonly seed: number;
}

/** Often what matters most; the rarer ones still come in hundreds of stories. */
const deed: fc.Arbitrary<DeedName> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<DeedName>('order') },
  { weight: 3, arbitrary: fc.constantFrom<DeedName>('settle', 'enter 0', 'enter 1', 'reload') },
  { weight: 4, arbitrary: fc.constantFrom<DeedName>('press something') },
  { weight: 3, arbitrary: fc.constantFrom<DeedName>('open', 'duplicate', 'prepare-next') },
  { weight: 3, arbitrary: fc.constantFrom<DeedName>('go offline', 'go online') },
  { weight: 4, arbitrary: fc.constantFrom<DeedName>(...deeds) },
);

const wait: fc.Arbitrary<Wait> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Wait>('30 s', '4 s', '1 s', 'in the middle', 'at once') },
  { weight: 1, arbitrary: fc.constantFrom<Wait>(...(Object.keys(waits) as Wait[])) },
);

/** Stories over one kind of network. */
export function stories(network: NetworkKind): fc.Arbitrary<Story> {
  return fc.record({
    network: fc.constant(network),
    fates: fc.array(
      fc.oneof(
        { weight: 1, arbitrary: fc.constant('well') },
        { weight: 3, arbitrary: fc.constantFrom(...fatesOf[network]) },
      ),
      { maxLength: 12, size: 'max' },
    ),
    deeds: fc.array(fc.record({ does: deed, tab: fc.nat(3), then: wait }), {
      minLength: 1,
      maxLength: 12,
      size: 'max',
    }),
    locks: fc.oneof(
      { weight: 5, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
    blocked: fc.oneof(
      { weight: 15, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    seed: fc.nat(),
  });
}
