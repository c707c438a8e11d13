import { isFinal, type OrderStatus, readStatus } from '#order';
import { z } from '#zod';
import { memberOf } from './exchange.ts';

/** Text, or empty: what has another type is told by the check of the schema, and by no other. */
const Text = z.catch(z.string(), '');

const SeenOrderSchema = z.object({
  id: Text,
  service: Text,
  status: Text,
  progress: z.catch(z.optional(z.number()), undefined),
  createdAt: Text,
  history: z.catch(z.array(z.object({ status: Text, at: Text })), []),
  projectId: z.optional(z.unknown()),
  failure: z.optional(z.unknown()),
  configuration: z.optional(z.unknown()),
});

/** An order as far as an API sends one: each part can be judged though another is wrong. */
export type SeenOrder = z.infer<typeof SeenOrderSchema>;

/** Reads an order; `undefined` if the value is no object with an ID. */
export function seeOrder(value: unknown): SeenOrder | undefined {
  const seen = z.safeParse(SeenOrderSchema, value);
  return seen.success && seen.data.id !== '' ? seen.data : undefined;
}

/** Reads the orders of a page; what is none is left out. */
export function seeOrders(page: unknown): readonly SeenOrder[] {
  const items = memberOf(page, 'items');
  return Array.isArray(items) ? items.flatMap((item) => seeOrder(item) ?? []) : [];
}

/** What the status word of an order means. */
export function statusOf({ status }: SeenOrder): OrderStatus {
  return readStatus(status);
}

/** Whether the order will not change any more. */
export function isAtEnd(order: SeenOrder): boolean {
  return isFinal(statusOf(order));
}

/** Whether two texts are the ID of one order: hexadecimal digits count in any case, as in clients. */
export function isSameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * An instant in milliseconds since the epoch. NaN, which is neither before nor after another, for what has
 * no offset: the check of the schema tells it.
 */
export function instantOf(text: string): number {
  return /(?:Z|[+-]\d\d:\d\d)$/i.test(text) ? Date.parse(text) : Number.NaN;
}
