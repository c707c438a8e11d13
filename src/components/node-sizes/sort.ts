/** The way a column is sorted, in the words of `aria-sort`. */
export type SortOrder = 'ascending' | 'descending';

/**
 * The rows in the order of their values: numbers as numbers, texts as the language sorts them, with
 * the numbers in them as numbers (`b2-4` before `b16-32`). Rows with the same value keep their
 * order, whichever way is sorted.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => number | string,
  order: SortOrder,
  locale: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = order === 'ascending' ? 1 : -1;
  return [...rows].sort((first, second) => {
    const [a, b] = [valueOf(first), valueOf(second)];
    const difference =
      typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
    return sign * difference;
  });
}

/** What pressing a column's button does: up first, then the other way round each time. */
export function nextOrder(current: string | null): SortOrder {
  return current === 'ascending' ? 'descending' : 'ascending';
}
