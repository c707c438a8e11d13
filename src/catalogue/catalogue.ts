import type { BillingRule } from './schema/billing.ts';
import type { LegalDocument } from './schema/documents.ts';
import type { GlossaryEntry } from './schema/glossary.ts';
import type { ExternalLink } from './schema/external-links.ts';
import type { NodeSize, NodeSizeFamily } from './schema/node-sizes.ts';
import type { OrderStatusText } from './schema/order-statuses.ts';
import type { Evidence } from './schema/evidence.ts';
import type { Provider } from './schema/provider.ts';
import type { Question } from './schema/questions.ts';
import type { AvailabilityZone, Region, Regions } from './schema/regions.ts';
import type { Service } from './schema/service.ts';

/** All of `content/*.yaml`: what can be ordered, from whom and under which terms. */
export interface Catalogue {
  readonly provider: Provider;
  readonly evidence: Evidence;
  readonly externalLinks: readonly ExternalLink[];
  readonly regions: Regions;
  readonly nodeSizes: readonly NodeSizeFamily[];
  readonly orderStatuses: readonly OrderStatusText[];
  readonly documents: readonly LegalDocument[];
  readonly billing: readonly BillingRule[];
  readonly glossary: readonly GlossaryEntry[];
  readonly questions: readonly Question[];
  /** In the order of their `position`. */
  readonly services: readonly Service[];
}

/** The service with this id. Throws for an id that no file in `content/services` has. */
export function findService(catalogue: Catalogue, id: string): Service {
  const service = catalogue.services.find((candidate) => candidate.id === id);
  if (!service) {
    const known = catalogue.services.map((candidate) => candidate.id).join(', ');
    throw new Error(`There is no service "${id}" in content/services. Write one of: ${known}.`);
  }
  return service;
}

/** The families with only the sizes that the service offers; a family without any is left out. */
export function offeredFamilies(catalogue: Catalogue, service: Service): readonly NodeSizeFamily[] {
  return catalogue.nodeSizes
    .map((family) => ({
      ...family,
      sizes: family.sizes.filter((size) => service.nodeSizes.includes(size.id)),
    }))
    .filter((family) => family.sizes.length > 0);
}

/** The sizes that the service offers, smallest first: by memory, then processors. */
export function offeredSizes(catalogue: Catalogue, service: Service): readonly NodeSize[] {
  return offeredFamilies(catalogue, service)
    .flatMap((family) => family.sizes)
    .sort((a, b) => a.ramGb - b.ramGb || a.vcpu - b.vcpu);
}

/** An availability zone together with the region it lies in. */
export interface OfferedZone {
  readonly region: Region;
  readonly zone: AvailabilityZone;
}

/** The availability zones that the service offers, the preselected one first. */
export function offeredZones(catalogue: Catalogue, service: Service): readonly OfferedZone[] {
  const zones = catalogue.regions.regions.flatMap((region) =>
    region.zones.map((zone) => ({ region, zone })),
  );
  return service.availabilityZones.flatMap((id) => zones.filter(({ zone }) => zone.id === id));
}

/** The documents that an order of the service accepts, in the order of the service's file. */
export function offeredDocuments(catalogue: Catalogue, service: Service): readonly LegalDocument[] {
  return service.documents.flatMap((id) =>
    catalogue.documents.filter((document) => document.id === id),
  );
}
