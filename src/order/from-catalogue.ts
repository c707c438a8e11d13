import {
  offeredDocuments,
  offeredSizes,
  offeredZones,
  type Catalogue,
  type Service,
} from '#catalogue';
import type { PrefixLimits } from '#sources';
import type { Offer } from './offer.ts';

/**
 * What of a service can be ordered, taken from the catalogue.
 *
 * @param options.allowDocumentation whether RFC 5737 addresses pass as trusted sources; only the
 * demo takes them, because nobody can come from there
 */
export function toOffer(
  service: Service,
  catalogue: Catalogue,
  options: { readonly allowDocumentation: boolean },
): Offer {
  const { storage, trustedSources } = service;
  return {
    service: service.id,
    serviceTypes: service.serviceTypes.map(({ id }) => id),
    nodeSizes: offeredSizes(catalogue, service).map(({ id, pricePerHour }) => ({
      id,
      centsPerHour: pricePerHour.cents,
      approximate: pricePerHour.approximate,
    })),
    storage: {
      minGb: storage.minGb.value,
      maxGb: storage.maxGb.value,
      stepGb: storage.stepGb.value,
      centsPerStep: storage.pricePerStep.cents,
    },
    trustedSources: {
      families: trustedSources.families,
      ...(trustedSources.ipv4 && { ipv4: prefixLimits(trustedSources.ipv4) }),
      ...(trustedSources.ipv6 && { ipv6: prefixLimits(trustedSources.ipv6) }),
      maxEntries: trustedSources.maxEntries.value,
      allowDocumentation: options.allowDocumentation,
    },
    availabilityZones: offeredZones(catalogue, service).map(({ zone }) => zone.id),
    documents: offeredDocuments(catalogue, service).map(({ id, version }) => ({
      id,
      version: version.value,
    })),
    hoursPerMonth: catalogue.provider.hoursPerMonth.value,
    currency: catalogue.provider.currency,
  };
}

function prefixLimits({
  shortestPrefix,
  longestPrefix,
}: NonNullable<Service['trustedSources']['ipv4']>): PrefixLimits {
  return { shortestPrefix: shortestPrefix.value, longestPrefix: longestPrefix.value };
}
