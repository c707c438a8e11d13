import type { Order } from '#api';
import type { Locale } from '#i18n';
import { orderNoteStore } from '#stores';
import { useStore } from '@nanostores/react';
import { orderedPrice, type OrderedPrice } from '../order/ordered-price.ts';
import { serviceOf, type OrderContext } from '../order/order-words.ts';
import { useOrderAgain, type OrderingAgain } from '../order/use-order-again.ts';

/** What the list shows of an order beside what the API says of it. */
export interface ListedOrder {
  /** What the reader calls it, if anything. */
  readonly name: string | undefined;
  /** What a month of it costs, where that is known. */
  readonly price: OrderedPrice | undefined;
  /** How it is ordered again, if it can be. */
  readonly again: OrderingAgain | undefined;
}

/** An order of the list with its note, its price and the way to order it again. */
export function useListedOrder(
  { id, service, configuration }: Order,
  context: OrderContext,
  locale: Locale,
): ListedOrder {
  const note = useStore(orderNoteStore(id), { ssr: () => undefined });
  const known = serviceOf(service, context);
  return {
    name: note?.name,
    price: orderedPrice(configuration, known?.prices, note),
    again: useOrderAgain(known && configuration, locale),
  };
}
