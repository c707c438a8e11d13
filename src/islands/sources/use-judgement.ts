import type { SourcePolicy } from '#sources';
import { useDeferredValue, useMemo } from 'react';
import type { Rows } from './carry-over.ts';
import { judgeList, type Judgement } from './judgement.ts';

/**
 * Judges a list once per change, after what the reader has typed is on the screen: a field never
 * waits for the findings about hundreds of others.
 */
export function useJudgement(rows: Rows, policy: SourcePolicy): Judgement {
  const deferred = useDeferredValue(rows);
  return useMemo(() => judgeList(deferred, policy), [deferred, policy]);
}
