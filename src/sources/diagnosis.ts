import type { SourceSyntaxProblem } from './findings.ts';
import { excerpt } from './text.ts';

type Diagnose = (entered: string) => SourceSyntaxProblem;

let diagnose: Diagnose | undefined;

/**
 * Loads what tells the mistakes in a text from each other and says how it is meant. A page that
 * only has to know whether its sources are right does without it. To be called wherever findings
 * are shown; a second call does nothing, one after a failure tries again.
 *
 * @throws if the code cannot be loaded
 */
export async function loadDiagnosis(): Promise<void> {
  if (!diagnose) ({ diagnose } = await import('./diagnose.ts'));
}

/** Whether mistakes can be told from each other yet. */
export function hasDiagnosis(): boolean {
  return diagnose !== undefined;
}

/** What is wrong with a text that is no source; as long as nothing more is known, just that. */
export function diagnosisOf(entered: string): SourceSyntaxProblem {
  return diagnose?.(entered) ?? { code: 'source-syntax', params: { text: excerpt(entered) } };
}
