/**
 * The statuses that the site acts on. `unknown` is any other word: the catalogue may have an entry
 * for it, see `findStatus`; without one, show it verbatim.
 */
export type OrderStatus = 'new' | 'processing' | 'done' | 'failed' | 'unknown';

/**
 * Reads the status word of the API in whatever case it comes; the newer portal's `pending` is
 * `new`.
 */
export function readStatus(word: string): OrderStatus {
  const status = word.trim().toLowerCase();
  switch (status) {
    case 'new':
    case 'processing':
    case 'failed':
    case 'done':
      return status;
    case 'pending':
      return 'new';
    default:
      return 'unknown';
  }
}

/** Whether the order will not change any more. An unknown status may, so it is not final. */
export function isFinal(status: OrderStatus): boolean {
  return status === 'done' || status === 'failed';
}

/** A status of the catalogue, as far as the life of an order depends on it. */
export interface CatalogueStatus {
  readonly id: string;
  /** The word as the API writes it. */
  readonly word: string;
  /** The ids of the statuses that may follow, the usual one first; empty for an end. */
  readonly leadsTo: readonly string[];
}

/** The entry for the API's word, in whatever case it comes; undefined if there is none. */
export function findStatus<Status extends CatalogueStatus>(
  word: string,
  statuses: readonly Status[],
): Status | undefined {
  const written = word.trim().toLowerCase();
  const status = readStatus(word);
  return (
    statuses.find(({ id }) => id === status && status !== 'unknown') ??
    statuses.find((candidate) => candidate.word.toLowerCase() === written)
  );
}

/** Whether an order in this status will not change any more, as far as the catalogue knows. */
export function isEnd(word: string, statuses: readonly CatalogueStatus[]): boolean {
  return isFinal(readStatus(word)) || findStatus(word, statuses)?.leadsTo.length === 0;
}

/** The statuses that usually follow, in their order: where several may, the first of them. */
export function usualCourse<Status extends CatalogueStatus>(
  word: string,
  statuses: readonly Status[],
): readonly Status[] {
  const passed = [findStatus(word, statuses)];
  for (;;) {
    const next = statuses.find(({ id }) => id === passed.at(-1)?.leadsTo[0]);
    // A status that leads back to an earlier one would have no end.
    if (!next || passed.includes(next)) break;
    passed.push(next);
  }
  return passed.slice(1).flatMap((status) => status ?? []);
}
