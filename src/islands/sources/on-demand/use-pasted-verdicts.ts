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
  // A text that was read anew is not shown before it is judged.
  const judged = deferred.length === entries.length ? deferred : entries;
  return useMemo(() => judgePasted(rows, judged, policy), [rows, judged, policy]);
}
