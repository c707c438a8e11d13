import { atom, onMount } from 'nanostores';
import { kept } from '#kept';
import type { MonthlyPrice } from '#order';
import { cleanNote } from '#sources';
import { z } from '#zod';
import { deviceAtom, storeFamily } from './atoms.ts';
import { deviceStorage } from './storage.ts';

/** Most characters of an order's name (UTF-16 units, as `maxlength` counts them). */
export const MAX_ORDER_NAME = 80;

const prefix = `${kept.orderNote.prefix}v1:`;

const OrderNoteSchema = z.object({
  /** What the reader calls the order. */
  name: z.exactOptional(z.string()),
  /** The price of a month as the page showed it when the order was placed, in whole cents. */
  price: z.exactOptional(
    z.object({
      cents: z.int(),
      /** ISO 4217. */
      currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
      approximate: z.boolean(),
    }),
  ),
  /** When it was written last, in milliseconds since the epoch. */
  at: z.number(),
});

/** What only this device knows about an order: neither the API nor another device does. */
export type OrderNote = z.infer<typeof OrderNoteSchema>;

const storeOf = storeFamily((id) =>
  deviceAtom<OrderNote | undefined>(prefix + id, z.optional(OrderNoteSchema), undefined),
);

/** The note about one order, by the order's ID in either case; undefined for none. */
export const orderNoteStore = (id: string) => storeOf(id.toLowerCase());

/** A price of a month as it was noted. */
export type NotedPrice = NonNullable<OrderNote['price']>;

/** Gives an order a name on this device; a blank one takes it away. */
export function nameOrder(id: string, name: string): void {
  const cleaned = cleanNote(name).slice(0, MAX_ORDER_NAME).trim();
  write(id, cleaned === '' ? undefined : cleaned, orderNoteStore(id).get()?.price);
  $orderNames.set(readNames());
}

/**
 * Notes an order that was placed. A price that is noted already stays: the order was placed at it.
 *
 * @param noted.price What the page showed for the order; undefined if it showed none.
 */
export function noteOrdered(
  id: string,
  noted: { readonly price: Pick<MonthlyPrice, keyof NotedPrice> | undefined },
): void {
  forgetOldNotes();
  const known = orderNoteStore(id).get();
  if (!noted.price || known?.price) return;
  const { cents, currency, approximate } = noted.price;
  write(id, known?.name, { cents, currency, approximate });
}

function write(id: string, name: string | undefined, price: NotedPrice | undefined): void {
  const note = { ...(name !== undefined && { name }), ...(price && { price }) };
  const isEmpty = Object.keys(note).length === 0;
  orderNoteStore(id).set(isEmpty ? undefined : { ...note, at: Date.now() });
}

/** No names: also the server's snapshot of the store. */
export const NO_NAMES: ReadonlyMap<string, string> = new Map();

/**
 * The names of orders by their IDs in lower case, those of other tabs included. Read once for
 * thousands of orders, most of which have none.
 */
export const $orderNames = atom<ReadonlyMap<string, string>>(NO_NAMES);

onMount($orderNames, () => {
  if (typeof window === 'undefined') return;
  forgetOldNotes();
  const read = (): void => {
    $orderNames.set(readNames());
  };
  const readIfNote = ({ key }: StorageEvent): void => {
    if (key === null || key.startsWith(prefix)) read();
  };
  read();
  window.addEventListener('storage', readIfNote);
  window.addEventListener('pageshow', read);
  return () => {
    window.removeEventListener('storage', readIfNote);
    window.removeEventListener('pageshow', read);
  };
});

function readNames(): ReadonlyMap<string, string> {
  return new Map(
    notedIds().flatMap((id) => {
      const name = orderNoteStore(id).get()?.name;
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
}

/** Removes the notes that are so old that nobody is likely to need them. */
export function forgetOldNotes(): void {
  const oldest = Date.now() - kept.orderNote.holds.note;
  for (const id of notedIds()) {
    const $note = orderNoteStore(id);
    if (($note.get()?.at ?? Infinity) < oldest) $note.set(undefined);
  }
}

function notedIds(): readonly string[] {
  return deviceStorage
    .keys()
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
}
