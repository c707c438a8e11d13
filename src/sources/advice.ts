import type { SourceError, SourceHint, SourceSyntaxProblem, TextRepair } from './findings.ts';
import type { Candidate, SourcePolicy } from './judge.ts';
import type { Repair } from './repair.ts';
import { excerpt } from './text.ts';

type Advice = typeof import('./advise.ts');

let advice: Advice | undefined;

/**
 * Loads what tells mistakes in a text from each other, says how it is meant, and sees what a list
 * could do without. A page that only has to know whether its sources are right needs none of it.
 * To be called wherever findings are shown; a second call does nothing, one after a failure tries
 * again.
 *
 * @throws if the code cannot be loaded
 */
export async function loadAdvice(): Promise<void> {
  advice ??= await import('./advise.ts');
}

/** Whether it is loaded: findings say more from then on. */
export function hasAdvice(): boolean {
  return advice !== undefined;
}

/** What is wrong with a text that is no source; as long as nothing more is known, just that. */
export function diagnosisOf(entered: string): SourceSyntaxProblem {
  return advice?.diagnose(entered) ?? { code: 'source-syntax', params: { text: excerpt(entered) } };
}

/** The repair that writes what a text means; none as long as that is not known. */
export function spellingOf(
  repair: TextRepair,
  index: number,
  policy: SourcePolicy,
): readonly Repair[] {
  return advice?.spelling(repair, index, policy) ?? [];
}

/**
 * An error with those of its repairs that end in an entry without an error; with none as long as
 * that cannot be told.
 *
 * @param networks those of all entries without an error
 */
export function withOffers(
  error: SourceError,
  networks: ReadonlySet<string>,
  policy: SourcePolicy,
): SourceError {
  return advice?.withoutRefused(error, networks, policy) ?? { ...error, repairs: [] };
}

/** What a list of different sources could do without; nothing as long as that is not known. */
export function overlapsIn(
  candidates: readonly Candidate[],
  policy: SourcePolicy,
): readonly SourceHint[] {
  return advice?.findOverlaps(candidates, policy) ?? [];
}
