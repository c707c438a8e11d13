import type { Order } from '#api';
import { readStatus, type OrderStatus } from '#order';

/** How the list can be sorted. */
export const sortings = ['newest', 'oldest', 'status', 'service'] as const;
export type Sorting = (typeof sortings)[number];

/** Which orders the reader wants to see; '' means all. */
export interface OrdersQuery {
  /** The order's ID or name, or a part of it, as typed. */
  readonly search: string;
  /** The id of a status, or `unknown` for all that have no entry. */
  readonly status: string;
  readonly service: string;
  readonly sorting: Sorting;
}

/** Every order, newest first: the only question that the first pages alone can answer. */
export const EVERYTHING: OrdersQuery = { search: '', status: '', service: '', sorting: 'newest' };

/** Whether the list is narrowed down, not only sorted. */
export function isFiltering({ search, status, service }: OrdersQuery): boolean {
  return search.trim() !== '' || status !== '' || service !== '';
}

/** Whether the answer may be on any page of the list, so that all of them have to be loaded. */
export function needsAll(query: OrdersQuery): boolean {
  return isFiltering(query) || query.sorting !== 'newest';
}

/** Where an order stands in the list: an end that only the catalogue knows is one like `done`. */
function rank(word: string, names: NamesOfOrders): number {
  const status = readStatus(word);
  return statusRank[status === 'unknown' && names.isEnd(word) ? 'done' : status];
}

/** Running ones first, because the reader is waiting for them; then those that may need action. */
const statusRank: Readonly<Record<OrderStatus, number>> = {
  processing: 0,
  new: 1,
  unknown: 2,
  failed: 3,
  done: 4,
};

/** What orders are found and sorted by that is not part of them. */
export interface NamesOfOrders {
  /** The name of a service, by which the list is sorted. */
  readonly service: (service: string) => string;
  /** The id of the status that the API's word names, or `unknown`. */
  readonly status: (word: string) => string;
  /** Whether an order with the API's word will not change any more. */
  readonly isEnd: (word: string) => boolean;
  /** What the reader calls orders, by their IDs in lower case. */
  readonly orders: ReadonlyMap<string, string>;
}

/**
 * The orders that fit, sorted; those that are equal stay as they are, newest first.
 *
 * @param orders Newest first.
 */
export function selectOrders(
  orders: readonly Order[],
  query: OrdersQuery,
  names: NamesOfOrders,
): readonly Order[] {
  const words = query.search.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  const digits = words.replaceAll(' ', '');
  const isFound = (id: string): boolean =>
    id.includes(digits) || (names.orders.get(id)?.toLowerCase().includes(words) ?? false);
  const found = orders.filter(
    (order) =>
      isFound(order.id.toLowerCase()) &&
      (query.status === '' || names.status(order.status) === query.status) &&
      (query.service === '' || order.service === query.service),
  );
  switch (query.sorting) {
    case 'newest':
      return found;
    case 'oldest':
      return found.reverse();
    case 'status':
      return found.sort((a, b) => rank(a.status, names) - rank(b.status, names));
    case 'service':
      return found.sort((a, b) => names.service(a.service).localeCompare(names.service(b.service)));
  }
}
