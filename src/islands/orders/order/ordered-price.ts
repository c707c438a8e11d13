import { monthlyPrice, type OrderRequest, type PriceList } from '#order';
import type { OrderNote } from '#stores';

/** The price of a month of an order, in whole cents. */
export interface OrderedPrice {
  /** What it is: the price that the page showed when the order was placed, or that of today. */
  readonly of: 'then' | 'today';
  readonly cents: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly approximate: boolean;
}

/**
 * What a month of an order costs, as far as anyone knows: as it was noted when the order was placed,
 * else at today's prices, if what was ordered is still offered.
 *
 * @param configuration What was ordered; undefined if the API does not say.
 * @param prices Today's; undefined for a service that the handbook does not have.
 */
export function orderedPrice(
  configuration: OrderRequest | undefined,
  prices: PriceList | undefined,
  note: OrderNote | undefined,
): OrderedPrice | undefined {
  if (note?.price) return { of: 'then', ...note.price };
  if (!configuration || !prices) return undefined;
  const { nodeSize, storageGb } = configuration;
  const today = monthlyPrice({ nodeSize, storageGb: String(storageGb) }, prices);
  if (!today) return undefined;
  const { cents, currency, approximate } = today;
  return { of: 'today', cents, currency, approximate };
}
