import type { CallOutcome, RecordedCall } from '#demo/calls';

/** Calls that are one row: an order that is polled would fill the list with the same line otherwise. */
export interface CallGroup {
  readonly first: RecordedCall;
  /** The same call again, with the same outcome. */
  readonly later: readonly RecordedCall[];
}

/**
 * Puts calls together that ask for the same address one after another and end in the same way. Calls
 * that change something are never put together: each try of an order counts.
 *
 * @param calls oldest first
 */
export function groupCalls(calls: readonly RecordedCall[]): readonly CallGroup[] {
  const groups: { first: RecordedCall; later: RecordedCall[] }[] = [];
  for (const call of calls) {
    const group = groups.at(-1);
    if (group && isSameAgain(group.first, call)) group.later.push(call);
    else groups.push({ first: call, later: [] });
  }
  return groups;
}

/** A call that still waits counts as the same until its outcome says otherwise, so that no row comes and goes. */
function isSameAgain(first: RecordedCall, next: RecordedCall): boolean {
  const isSameCall = first.method === 'GET' && next.method === 'GET' && first.path === next.path;
  return isSameCall && (!next.outcome || endOf(first.outcome) === endOf(next.outcome));
}

function endOf(outcome: CallOutcome | undefined): string | number | undefined {
  return outcome?.kind === 'answered' ? outcome.status : outcome?.kind;
}
