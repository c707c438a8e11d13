import type { Order } from '#api';
import { readStatus } from '#order';

/**
 * Whether an answer shows an earlier state than the one that is known, as a cache or a copy that
 * lags behind may give. What is ready stays ready; otherwise the history says which is later.
 */
export function isOlder(answer: Order, known: Order): boolean {
  if (readStatus(known.status) === 'done') return readStatus(answer.status) !== 'done';
  return lastChange(answer) < lastChange(known);
}

/** When the order last changed its status, in milliseconds since the epoch. */
function lastChange({ history, createdAt }: Order): number {
  return Math.max(...history.map(({ at }) => Date.parse(at)), Date.parse(createdAt));
}
