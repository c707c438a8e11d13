import type { SourcePolicy } from '#sources';

/** What of one service can be ordered: ids, limits and prices, no words. */
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
