import {
  type Catalogue,
  type LegalDocument,
  type NodeSize,
  offeredDocuments,
  offeredFamilies,
  type Service,
} from '#catalogue';
import { type MonthlyPrice, nodePrice, storagePrice } from '#order';

/** A node size with all that readers compare. */
export interface SizeRow {
  readonly size: NodeSize;
  /** The provider's name of the family. */
  readonly family: string;
  readonly ramPerVcpu: number;
  /** The node's part of a month, in whole cents; storage comes on top. */
  readonly centsPerMonth: number;
  /** The services that offer the size, in their order. */
  readonly services: readonly Service[];
}

/** A family of sizes and the services that offer any of them. */
export interface FamilyRow {
  readonly family: ReturnType<typeof offeredFamilies>[number];
  readonly services: readonly Service[];
}

/** Every size once, family by family: also one that no service offers at present. */
export function sizeRows(catalogue: Catalogue): readonly SizeRow[] {
  const hours = catalogue.provider.hoursPerMonth.value;
  const rows = new Map<string, SizeRow>();
  for (const { name, ramPerVcpu, sizes } of knownFamilies(catalogue)) {
    for (const size of sizes) {
      if (rows.has(size.id)) continue;
      const centsPerMonth = nodePrice(size.pricePerHour.cents, hours).cents;
      const services = servicesWith(catalogue, (offered) =>
        offered.sizes.some(({ id }) => id === size.id),
      );
      rows.set(size.id, { size, family: name, ramPerVcpu, centsPerMonth, services });
    }
  }
  return [...rows.values()];
}

/** Every family once, with the services that offer sizes of it. */
export function familyRows(catalogue: Catalogue): readonly FamilyRow[] {
  const rows = new Map<string, FamilyRow>();
  for (const family of knownFamilies(catalogue)) {
    if (rows.has(family.id)) continue;
    const services = servicesWith(catalogue, ({ id }) => id === family.id);
    rows.set(family.id, { family, services });
  }
  return [...rows.values()];
}

/** The shared families first, then what only a service itself knows; some come more than once. */
function knownFamilies(catalogue: Catalogue): ReturnType<typeof offeredFamilies> {
  const offered = catalogue.services.flatMap((service) => offeredFamilies(catalogue, service));
  return [...catalogue.nodeSizes, ...offered];
}

function servicesWith(
  catalogue: Catalogue,
  has: (family: FamilyRow['family']) => boolean,
): readonly Service[] {
  return catalogue.services.filter((service) => offeredFamilies(catalogue, service).some(has));
}

/** A document with the services whose orders accept it. */
export interface DocumentRow {
  readonly document: LegalDocument;
  readonly services: readonly Service[];
}

/** Every document once: the shared ones first, then what only a service itself knows. */
export function documentRows(catalogue: Catalogue): readonly DocumentRow[] {
  const offers = catalogue.services.map((service) => ({
    service,
    documents: offeredDocuments(catalogue, service),
  }));
  const all = [...catalogue.documents, ...offers.flatMap(({ documents }) => documents)];
  const byId = new Map(all.map((document) => [document.id, document]));
  return [...byId.values()].map((document) => ({
    document,
    services: offers
      .filter(({ documents }) => documents.some(({ id }) => id === document.id))
      .map(({ service }) => service),
  }));
}

/**
 * What the storage of a service costs a month at three sizes: the smallest, about half of the
 * largest, and the largest. Fewer where they are the same.
 */
export function examplePrices({ storage }: Service): readonly MonthlyPrice['storage'][] {
  const [min, max, stepGb] = [storage.minGb.value, storage.maxGb.value, storage.stepGb.value];
  const middle = Math.max(min, Math.round(max / 2 / stepGb) * stepGb);
  const centsPerStep = storage.pricePerStep.cents;
  return [...new Set([min, middle, max])].map((gb) => storagePrice(gb, { stepGb, centsPerStep }));
}
