import fc from 'fast-check';
import type { NetworkKind } from '../api/fates.ts';
import type { FaultKind } from '../faults/faults.ts';
import type { LoadPage } from '../page/bundle.ts';
import { stories, type Story } from '../reader/story.ts';
import { tell, type Variation } from './tell.ts';

/** What to check. */
export interface Plan {
  readonly network: NetworkKind;
  readonly count: number;
  /** The same seed gives the same stories. */
  readonly seed: number;
  readonly load: LoadPage;
  readonly variation?: Variation;
  /** Called now and then with the number of stories that were told. */
  readonly onProgress?: (told: number) => void;
}

/** One kind of fault: how often it was found, and the shortest story that shows it. */
export interface Finding {
  readonly kind: FaultKind;
  readonly stories: number;
  readonly shortest: Story;
  readonly log: readonly string[];
}

/** What came of a check. */
export interface Verdict {
  readonly told: number;
  /** Stories with a fault of any kind. */
  readonly failed: number;
  readonly findings: readonly Finding[];
}

/** Of each kind so many stories are made shorter, and the shortest is shown. */
const SHORTENED = 3;
/** Milliseconds of real time for making one story shorter. */
const PATIENCE = 20_000;
const PROGRESS = 1000;

/** Tells as many stories as planned, and makes those short that show a fault. */
export async function check(plan: Plan): Promise<Verdict> {
  const seedsOf = new Map<FaultKind, number[]>();
  let failed = 0;
  for (let told = 0; told < plan.count; told++) {
    const seed = seedOf(plan, told);
    const kinds = await faultsOf(plan, seed);
    if (kinds.length > 0) failed++;
    for (const kind of kinds) seedsOf.set(kind, [...(seedsOf.get(kind) ?? []), seed]);
    if ((told + 1) % PROGRESS === 0) plan.onProgress?.(told + 1);
  }

  const findings: Finding[] = [];
  for (const [kind, seeds] of seedsOf) {
    const short: Story[] = [];
    for (const seed of seeds.slice(0, SHORTENED)) short.push(await shorten(plan, kind, seed));
    const shortest = short.reduce((one, other) => (length(other) < length(one) ? other : one));
    const { log } = await tell(shortest, plan.load, plan.variation);
    findings.push({ kind, stories: seeds.length, shortest, log });
  }
  return { told: plan.count, failed, findings };
}

/** Tells stories until one shows a fault of this kind. @returns whether one of those planned does */
export async function finds(kind: FaultKind, plan: Plan): Promise<boolean> {
  for (let told = 0; told < plan.count; told++) {
    if ((await faultsOf(plan, seedOf(plan, told))).includes(kind)) return true;
  }
  return false;
}

/** Each story has a seed of its own, so that one of them can be told alone. */
function seedOf({ seed }: Plan, place: number): number {
  return (seed * 1_000_003 + place) | 0;
}

async function faultsOf({ network, load, variation }: Plan, seed: number): Promise<FaultKind[]> {
  const [story] = fc.sample(stories(network), { seed, numRuns: 1, unbiased: true });
  if (!story) return [];
  const { faults } = await tell(story, load, variation);
  return faults.map(({ kind }) => kind);
}

/** The shortest story, of those that come from one by leaving out, that still shows the fault. */
async function shorten(plan: Plan, kind: FaultKind, seed: number): Promise<Story> {
  const { counterexample } = await fc.check(
    fc.asyncProperty(stories(plan.network), async (story) => {
      const { faults } = await tell(story, plan.load, plan.variation);
      return !faults.some((fault) => fault.kind === kind);
    }),
    { seed, numRuns: 1, unbiased: true, interruptAfterTimeLimit: PATIENCE },
  );
  if (!counterexample) throw new Error(`The story of seed ${seed} goes another way each time`);
  return counterexample[0];
}

function length({ deeds, fates }: Story): number {
  return deeds.length * 100 + fates.length;
}
