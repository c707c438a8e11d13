import type { Catalogue, Service } from '#catalogue';
import type { Locale } from '#i18n';
import { serviceTypeKey, type OrderContext } from '#islands/order-words.ts';
import type { PortalLinks } from '#islands/RemedyLink.tsx';

/**
 * What an order is shown with, in one language.
 *
 * @param services Those whose names may be needed: the guide's one, or all.
 */
export function orderContext(
  catalogue: Catalogue,
  locale: Locale,
  services: readonly Pick<Service, 'id' | 'name' | 'serviceTypes'>[],
): OrderContext {
  return {
    statuses: catalogue.orderStatuses.map(({ id, name, meaning, next }) => ({
      id,
      name: name[locale],
      meaning: meaning[locale],
      next: next[locale],
    })),
    serviceNames: Object.fromEntries(services.map(({ id, name }) => [id, name])),
    serviceTypeNames: Object.fromEntries(
      services
        .filter(({ serviceTypes }) => serviceTypes.length > 1)
        .flatMap(({ id, serviceTypes }) =>
          serviceTypes.map((type) => [serviceTypeKey(id, type.id), type.name]),
        ),
    ),
    portal: portalLinks(catalogue),
  };
}

/** Where the portal takes what only it can. */
export function portalLinks({ provider }: Catalogue): PortalLinks {
  const { url, ticketUrl } = provider.portal;
  return { signInUrl: url, ticketUrl };
}
