import { type Catalogue, type NodeSize, offeredSizes, type Service } from '#catalogue';
import { completeDraft, monthlyPrice, type MonthlyPrice, toOffer } from '#order';

/** What a service costs at least, and what one gets for it. */
export interface Cheapest {
  readonly size: NodeSize;
  readonly storageGb: number;
  readonly price: MonthlyPrice;
}

/**
 * The configuration of a service with the lowest price per month: the cheapest of its node sizes, of two
 * that cost the same the smaller one, with the least storage.
 *
 * @throws Error if the service offers no size
 */
export function cheapest(service: Service, catalogue: Catalogue): Cheapest {
  const offer = toOffer(service, catalogue, { allowDocumentation: false });
  const storageGb = offer.storage.minGb;
  const [found] = offeredSizes(catalogue, service)
    .flatMap((size) => {
      const price = monthlyPrice(completeDraft({ nodeSize: size.id }, offer), offer);
      return price ? [{ size, storageGb, price }] : [];
    })
    .sort((a, b) => a.price.cents - b.price.cents);
  if (!found) throw new Error(`The service “${service.id}” offers no node size.`);
  return found;
}
