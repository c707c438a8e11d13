import type { Catalogue, Service } from '#catalogue';
import type { Locale } from '#i18n';
import { toOffer } from '#order';
import type { OrderContext, OrderedService } from '#islands/orders/order/order-words.ts';
import type { PortalLinks } from '#islands/review/RemedyLink.tsx';
import { reviewLabels } from './review-labels.ts';

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
    statuses: catalogue.orderStatuses.map(({ id, name, meaning, next }) => ({
      id,
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
