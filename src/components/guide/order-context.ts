import {
  type Catalogue,
  offeredDocuments,
  offeredSizes,
  offeredZones,
  type Service,
} from '#catalogue';
import type { Locale } from '#i18n';
import type { OrderContext, OrderedService } from '#islands/orders/order/order-text.ts';
import type { ReviewLabels } from '#islands/review/ReviewSummary.tsx';
import type { PortalLinks } from '#islands/steps/HelpLinks.tsx';
import { toOffer } from '#order';
import { documentUrl } from '../documents/document-url.ts';

/**
 * What an order is shown with, in one language.
 *
 * @param services Those whose orders may be shown: the guide's one, or all.
 */
export function orderContext(
  catalogue: Catalogue,
  locale: Locale,
  services: readonly Service[],
): OrderContext {
  return {
    statuses: catalogue.orderStatuses.map(({ id, word, leadsTo, name, meaning, next }) => ({
      id,
      word,
      leadsTo,
      name: name[locale],
      meaning: meaning[locale],
      next: next[locale],
    })),
    services: Object.fromEntries(
      services.map((service) => [service.id, orderedService(service, catalogue, locale)]),
    ),
    portal: portalLinks(catalogue),
  };
}

function orderedService(service: Service, catalogue: Catalogue, locale: Locale): OrderedService {
  const { nodeSizes, storage, hoursPerMonth, currency } = toOffer(service, catalogue, {
    allowDocumentation: false,
  });
  return {
    labels: reviewLabels(service, catalogue, locale),
    prices: { nodeSizes, storage, hoursPerMonth, currency },
  };
}

/** Where the portal takes what only it can. */
export function portalLinks({ provider }: Catalogue): PortalLinks {
  const { url, ticketUrl } = provider.portal;
  return { signInUrl: url, ticketUrl };
}

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
      (document) => {
        const url = documentUrl(document, locale);
        return { name: document.name[locale], ...(url !== undefined && { url }) };
      },
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
