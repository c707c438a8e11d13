import type { Order } from '#api';
import { readStatus } from '#order';

/**
 * Whether an answer shows an earlier state than the one that is known, as a cache or a copy that
 * lags behind may give. What is ready stays ready; otherwise the histories say which is later, as
 * far as they do.
 */
export function isOlder(answer: Order, known: Order): boolean {
  if (readStatus(known.status) === 'done') return readStatus(answer.status) !== 'done';
  const [answered, before] = [lastChange(answer), lastChange(known)];
  return answered !== undefined && before !== undefined && answered < before;
}

/**
 * When the order came to its status, in milliseconds since the epoch; `undefined` if its history
 * does not tell, as when the entry could not be read.
 */
function lastChange({ history, status }: Order): number | undefined {
  // A loop and no spread into Math.max: a history may be longer than a call takes arguments.
  let last: { readonly status: string; readonly at: number } | undefined;
  for (const entry of history) {
    const at = Date.parse(entry.at);
    if (!last || at >= last.at) last = { status: entry.status, at };
  }
  return last && readStatus(last.status) === readStatus(status) ? last.at : undefined;
}
