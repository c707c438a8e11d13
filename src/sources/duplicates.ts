import type { SourceError } from './findings.ts';
import type { Candidate } from './judge.ts';

/** Splits off the sources whose network is already in an earlier row. */
export function splitDuplicates(candidates: readonly Candidate[]): {
  readonly unique: readonly Candidate[];
  readonly duplicates: readonly SourceError[];
} {
  const firstRows = new Map<string, number>();
  const duplicates: SourceError[] = [];
  const unique = candidates.filter(({ source, index, text }) => {
    const first = firstRows.get(source.network);
    if (first === undefined) {
      firstRows.set(source.network, index);
      return true;
    }
    duplicates.push(duplicateError(text, index, first));
    return false;
  });
  return { unique, duplicates };
}

/** That a source repeats the network of an earlier row; both rows from 0. */
export function duplicateError(text: string, index: number, first: number): SourceError {
  return {
    severity: 'error',
    code: 'source-duplicate',
    params: { text, first: first + 1 },
    indexes: [index, first],
    repairs: [{ kind: 'remove', indexes: [index] }],
  };
}
