import type { Mutant } from './run-stryker.ts';

/**
 * A change that no test can notice, because the program does the same with it. Found by its text, so
 * that the list outlives other changes of the file.
 */
export interface Equivalent extends Pick<Mutant, 'file' | 'line' | 'from'> {
  /** Missing: whatever it is changed to. */
  readonly to?: string;
  /** Why nobody can tell the difference. */
  readonly reason: string;
}

/** The changes that count neither as noticed nor as missed. */
export const EQUIVALENTS: readonly Equivalent[] = [];

/** Whether an entry of the list is about a mutant. */
export function isAbout(entry: Equivalent, mutant: Mutant): boolean {
  const { file, line, from, to = mutant.to } = entry;
  return file === mutant.file && line === mutant.line && from === mutant.from && to === mutant.to;
}
