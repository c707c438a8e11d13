import { z } from '#zod';
import {
  type BillingProfile,
  BillingProfileSchema,
  type CompleteOrder,
  OrderFailureSchema,
  OrderIdSchema,
  OrderRequestSchema,
  OrderSchema,
  StatusChangeSchema,
} from './contract.ts';

/*
 * How the client reads what `contract.ts` asks an API to send: item by item and field by field, so
 * that one odd part never hides the sound ones. Nothing is invented for what cannot be read.
 *
 *   part that cannot be read            what becomes of it
 *   id, service, status or createdAt    the order is left out, and counted
 *   progress outside of 0 to 100        the nearer of the two
 *   configuration, progress, projectId  absent
 *   an entry of the history             left out
 *   failure                             absent; only `billed`, if that alone is odd
 *   a billing profile                   left out, and counted
 *   a cursor                            absent: the page counts as the last one
 *   a list whose `items` is no list     the whole answer: it does not keep to the contract
 *
 * Fields that a newer API adds are ignored; a status word that is not known here is kept, so that it
 * can be shown verbatim.
 */

/** Reads a part of an answer; `undefined` if it cannot be used. Never throws. */
export type Read<T> = (json: unknown) => T | undefined;

/** An order as the site works with it: the parts that could be read. */
export interface Order extends Omit<CompleteOrder, 'configuration' | 'progress'> {
  /** What was ordered; absent where the site cannot read it, as of a service of another portal. */
  configuration?: CompleteOrder['configuration'];
  /** Percent, 0 to 100. */
  progress?: number;
}

/** The items of a list that could be read. */
export interface ListAnswer<T> {
  readonly items: readonly T[];
  /** How many items could not be read. */
  readonly leftOut: number;
}

/** A page of the caller's orders, newest first. */
export interface OrderPage extends ListAnswer<Order> {
  /** Where the next page begins; missing on the last one. */
  readonly nextCursor?: string;
}

/** Reads by a schema of the contract, all or nothing. */
export function reading<T>(schema: z.ZodMiniType<T>): Read<T> {
  return (json) => z.safeParse(schema, json).data;
}

// Not `z.pick` and `z.omit`, which would add their weight to every guide.
const { id, service, status, createdAt } = OrderSchema.shape;
const { code, detail } = OrderFailureSchema.shape;

/** Without these it is unclear which order it is, of what service, and in which state. */
const readEssentials = reading(z.object({ id, service, status, createdAt }));
const readConfiguration = reading(OrderRequestSchema);
const readProgress = reading(z.number());
const readText = reading(z.string());
const readStatusChange = reading(StatusChangeSchema);
const readWholeFailure = reading(OrderFailureSchema);
const readBareFailure = reading(z.object({ code, detail }));
const readBillingProfile: Read<BillingProfile> = reading(BillingProfileSchema);
const readList = reading(
  z.object({ items: z.array(z.unknown()), nextCursor: z.optional(z.unknown()) }),
);

/** Reads an order; `undefined` if an essential part of it cannot be read. */
export const readOrder: Read<Order> = (json) => {
  const essentials = readEssentials(json);
  if (!essentials) return undefined;
  const parts = json as Readonly<Record<string, unknown>>;
  const configuration = readConfiguration(parts.configuration);
  const progress = readProgress(parts.progress);
  const projectId = readText(parts.projectId);
  const failure = readWholeFailure(parts.failure) ?? readBareFailure(parts.failure);
  return {
    ...essentials,
    // The configuration of another service is not what this order is about.
    ...(configuration?.service === essentials.service && { configuration }),
    ...(progress !== undefined && { progress: Math.min(Math.max(progress, 0), 100) }),
    history: Array.isArray(parts.history) ? readEach(parts.history, readStatusChange).items : [],
    ...(projectId !== undefined && { projectId }),
    ...(failure && { failure }),
  };
};

/** Reads a page of orders; `undefined` if it is none. */
export const readOrderPage: Read<OrderPage> = (json) => {
  const list = readList(json);
  const nextCursor = readText(list?.nextCursor);
  return (
    list && { ...readEach(list.items, readOrder), ...(nextCursor !== undefined && { nextCursor }) }
  );
};

/** Reads billing profiles; `undefined` if the answer holds no list. */
export const readBillingProfiles: Read<ListAnswer<BillingProfile>> = (json) => {
  const list = readList(json);
  return list && readEach(list.items, readBillingProfile);
};

/**
 * The ID of an order in a text that a reader, a mail or an address brings along: without the spaces
 * and unseen characters that copying adds.
 *
 * @returns `undefined` if it is no ID; then there is nothing to ask an API for
 */
export function readOrderId(text: string): string | undefined {
  return z.safeParse(OrderIdSchema, text.replaceAll(/[\s\p{C}]/gu, '')).data;
}

function readEach<T>(list: readonly unknown[], read: Read<T>): { items: T[]; leftOut: number } {
  const items = list.map(read).filter((item) => item !== undefined);
  return { items, leftOut: list.length - items.length };
}
