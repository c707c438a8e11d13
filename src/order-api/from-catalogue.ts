import type { Catalogue } from '#catalogue';
import { type Offer, toOffer } from '#order';
import { exampleCursor, exampleOrderId, exampleRequest } from '#reference/examples';
import type { OrderApiOptions } from './options.ts';

/** What can be ordered, by service and by the rules of the form that sends real orders. */
export function liveOffers(catalogue: Catalogue): Readonly<Record<string, Offer>> {
  return Object.fromEntries(
    catalogue.services.map((service) => [
      service.id,
      toOffer(service, catalogue, { allowDocumentation: false }),
    ]),
  );
}

/** The orders that the examples of the reference ask for, so that these succeed as they stand. */
export function exampleOrders(catalogue: Catalogue): NonNullable<OrderApiOptions['exampleOrders']> {
  const request = exampleRequest(catalogue);
  return [exampleOrderId, exampleCursor].map((id) => ({ id, request }));
}
