import type { Catalogue } from '#catalogue';
import { toOffer, type Offer } from '#order';

/** What can be ordered, by service and by the rules of the form that sends real orders. */
export function liveOffers(catalogue: Catalogue): Readonly<Record<string, Offer>> {
  return Object.fromEntries(
    catalogue.services.map((service) => [
      service.id,
      toOffer(service, catalogue, { allowDocumentation: false }),
    ]),
  );
}
