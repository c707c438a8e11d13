import type { PrefixLimits, SourcePolicy } from '#sources';
import {
  type Catalogue,
  offeredDocuments,
  offeredSizes,
  offeredZones,
  type Service,
} from '#catalogue';

/** What can be ordered of one service: ids, limits and prices, no words. */
export interface Offer {
  /** Id of the service, for example `caching`. */
  readonly service: string;
  /** Ids; the first is the default. */
  readonly serviceTypes: readonly string[];
  /** Smallest first; the first is the default. */
  readonly nodeSizes: readonly OfferedNodeSize[];
  readonly storage: OfferedStorage;
  readonly trustedSources: SourcePolicy;
  /** Ids like `DE-WEST-1`; the first is the default. */
  readonly availabilityZones: readonly string[];
  /** What has to be accepted with an order. */
  readonly documents: readonly OfferedDocument[];
  /** Hours that the provider counts for a month: 732, which is 24 × 30.5. */
  readonly hoursPerMonth: number;
  /** ISO 4217 code, for example `EUR`. */
  readonly currency: string;
}

/** A node size and its price in whole cents per hour. */
export interface OfferedNodeSize {
  readonly id: string;
  readonly centsPerHour: number;
  /** Whether the published hourly price looks rounded, so that totals are approximate. */
  readonly approximate: boolean;
}

/** Limits of the storage in GB, both multiples of the step, and whole cents per step and month. */
export interface OfferedStorage {
  readonly minGb: number;
  readonly maxGb: number;
  readonly stepGb: number;
  readonly centsPerStep: number;
}

/** A document in the version that is accepted with an order. */
export interface OfferedDocument {
  readonly id: string;
  readonly version: string;
}

/**
 * Reads from the catalogue what can be ordered of a service.
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
