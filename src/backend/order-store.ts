import type { OrderStatus } from '#order';
import type { AcceptedOrder } from './orders.ts';

/**
 * Milliseconds for which a key stands for its order, a day exactly; at its end the same key places
 * a new one. Source: `src/api/contract.ts`, which lets clients use a key for a little less.
 */
export const keyLifetime = 86_400_000;

/** An order that is not kept yet. */
export type NewOrder = Omit<AcceptedOrder, 'id'>;

/** Which orders of a caller a page of the list shows. */
export interface OrderQuery {
  /** The order that the page begins at; the newest one without. */
  readonly cursor?: string;
  /** So many orders at most. */
  readonly limit: number;
  /** Only orders of this service. */
  readonly service?: string;
  /** Only orders in this status; none are in `unknown`. */
  readonly status?: OrderStatus;
  /** The time at which they are in that status, in milliseconds since the epoch. */
  readonly now: number;
}

/** One page of the list, and the cursor of the next one. */
export interface StoredPage {
  readonly orders: readonly AcceptedOrder[];
  readonly next?: string;
}

/** The orders of one caller. IDs are in lower case. */
export interface OrderStore {
  readonly find: (id: string) => AcceptedOrder | undefined;
  /** The order that was accepted under a key, later than a time in milliseconds since the epoch. */
  readonly findByKey: (idempotencyKey: string, after: number) => AcceptedOrder | undefined;
  /**
   * Keeps an order under a new ID, unless one was accepted under its key later than that time; in
   * one step, so that of several callers at the same moment one order comes out.
   *
   * @returns the order that the key stands for
   */
  readonly accept: (order: NewOrder, after: number) => AcceptedOrder;
  /** Newest first; undefined if no order of the caller is called like the cursor. */
  readonly page: (query: OrderQuery) => StoredPage | undefined;
}
