import {
  addressCount,
  findSourceProblems,
  hasAdvice,
  isAboutList,
  loadAdvice,
  parseSource,
  type Source,
  type SourcePolicy,
  type SourceProblem,
} from '#sources';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { isBlank, type Rows } from './rows.ts';

/** All findings about a list, worked out once per change. */
export interface Judgement {
  /** The rows that were judged; indexes in findings and repairs are theirs. */
  readonly rows: Rows;
  /** Findings about a single row, by the row's id; the error first. */
  readonly ofRows: ReadonlyMap<string, readonly SourceProblem[]>;
  /** Findings about the list as a whole. */
  readonly ofList: readonly SourceProblem[];
  /** The valid sources, each at the index of its row. */
  readonly sources: readonly (Source | undefined)[];
  /** How many addresses these let in, each counted once. */
  readonly addresses: bigint;
  /** How many entries let nobody in, because they have an error. */
  readonly uncounted: number;
  /** Whether a documentation address is among the sources. */
  readonly hasDocumentation: boolean;
}

/** Judges a list against the policy of a service. */
export function judgeList(rows: Rows, policy: SourcePolicy): Judgement {
  const problems = findSourceProblems(rows, policy);
  const ofRows = new Map<string, SourceProblem[]>();
  for (const problem of problems.filter(isAboutRow)) {
    const id = rows[problem.indexes[0] ?? 0]?.id ?? '';
    ofRows.set(id, [...(ofRows.get(id) ?? []), problem]);
  }
  const sources = rows.map(({ id, cidr }) => {
    if (ofRows.get(id)?.some(({ severity }) => severity === 'error')) return undefined;
    const parsed = parseSource(cidr);
    return parsed.ok ? parsed.source : undefined;
  });
  const filled = rows.filter((row) => !isBlank(row)).length;
  const counted = sources.filter((source) => source !== undefined);
  return {
    rows,
    ofRows,
    ofList: problems.filter(isAboutList),
    sources,
    addresses: addressCount(counted),
    uncounted: filled - counted.length,
    hasDocumentation: problems.some(({ code }) => code === 'source-documentation'),
  };
}

/**
 * Whether a finding is shown at its row; documentation addresses are mentioned once for all rows.
 */
function isAboutRow(problem: SourceProblem): boolean {
  const { code } = problem;
  return !isAboutList(problem) && code !== 'sources-missing' && code !== 'source-documentation';
}

/** Whether two rows have the same findings: a row with the same ones need not be rendered again. */
export function sameFindings(a: readonly SourceProblem[], b: readonly SourceProblem[]): boolean {
  return a === b || (a.length === b.length && JSON.stringify(a) === JSON.stringify(b));
}

/** No findings: one shared value, so that rows without any are equal. */
export const NO_FINDINGS: readonly SourceProblem[] = Object.freeze([]);

/**
 * Judges a list once per change, after what the reader typed is on the screen: a field never waits
 * for the findings about hundreds of others.
 */
export function useJudgement(rows: Rows, policy: SourcePolicy): Judgement {
  const deferred = useDeferredValue(rows);
  const isTold = useAdvice();
  return useMemo(() => judgeList(deferred, policy), [deferred, policy, isTold]);
}

/**
 * Loads what the findings of an editor say, with it and not with every step. If that
 * fails, a wrong entry is still told to be wrong.
 *
 * @returns whether it is there
 */
function useAdvice(): boolean {
  const [isTold, setTold] = useState(hasAdvice);
  useEffect(() => {
    loadAdvice().then(
      () => {
        setTold(true);
      },
      () => undefined,
    );
  }, []);
  return isTold;
}
