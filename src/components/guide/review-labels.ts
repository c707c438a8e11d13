import {
  offeredDocuments,
  offeredSizes,
  offeredZones,
  type Catalogue,
  type Service,
} from '#catalogue';
import type { Locale } from '#i18n';
import type { ReviewLabels } from '#islands/review/review-labels.ts';

/** The names of all that can be ordered of a service, by their ids, in one language. */
export function reviewLabels(service: Service, catalogue: Catalogue, locale: Locale): ReviewLabels {
  return {
    service: service.name,
    serviceTypes: byId(
      service.serviceTypes,
      ({ id }) => id,
      ({ name }) => name,
    ),
    nodeSizes: byId(
      offeredSizes(catalogue, service),
      ({ id }) => id,
      ({ vcpu, ramGb }) => ({ vcpu, ramGb }),
    ),
    zones: byId(
      offeredZones(catalogue, service),
      ({ zone }) => zone.id,
      ({ zone }) => `${zone.id} (${zone.place[locale]})`,
    ),
    documents: byId(
      offeredDocuments(catalogue, service),
      ({ id }) => id,
      ({ name, url }) => ({ name: name[locale], ...(url !== undefined && { url }) }),
    ),
    orderFormUrl: service.portal.orderFormUrl,
  };
}

function byId<Item, Value>(
  items: readonly Item[],
  id: (item: Item) => string,
  value: (item: Item) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(items.map((item) => [id(item), value(item)]));
}
