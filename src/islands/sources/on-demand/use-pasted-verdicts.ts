import type { SourcePolicy } from '#sources';
import { useDeferredValue, useMemo } from 'react';
import type { Rows } from '../carry-over.ts';
import { judgePasted, type PastedEntry, type PastedVerdicts } from './pasted.ts';

/** Judges pasted entries once per change, after what was typed is on the screen. */
export function usePastedVerdicts(
  rows: Rows,
  entries: readonly PastedEntry[],
  policy: SourcePolicy,
): PastedVerdicts {
  const deferred = useDeferredValue(entries);
  return useMemo(() => judgePasted(rows, deferred, policy), [rows, deferred, policy]);
}
