import type { Catalogue } from './catalogue.ts';
import { CatalogueError } from './error.ts';
import { oneOf } from './nearest.ts';
import { placeText } from './place.ts';
import { requiredStatuses } from './schema/order-statuses.ts';
import { checkUnique, entryPlace, idLists, serviceFile } from './unique-ids.ts';

/**
 * Checks what no schema of one file can see: that ids exist where other files name them, that
 * they are given once, and that limits fit each other.
 *
 * @throws CatalogueError for the first that does not
 */
export function checkReferences(catalogue: Catalogue): void {
  const sizes = sizeIds(catalogue.nodeSizes);
  const zones = catalogue.regions.regions.flatMap((region) => region.zones.map(({ id }) => id));
  const documents = catalogue.documents.map(({ id }) => id);
  const evidence = catalogue.evidence.map(({ id }) => id);

  checkPositions(catalogue.services);
  for (const list of idLists(catalogue)) checkUnique(list);

  for (const { id, ...service } of catalogue.services) {
    const file = serviceFile(id);
    const { ownNodeSizes = [], ownDocuments = [] } = service;
    checkKnown(file, 'nodeSizes', service.nodeSizes, {
      ids: [...sizeIds(ownNodeSizes), ...sizes],
      where: placesOf('content/node-sizes.yaml', 'ownNodeSizes', ownNodeSizes),
    });
    checkKnown(file, 'availabilityZones', service.availabilityZones, {
      ids: zones,
      where: 'in content/regions.yaml',
    });
    checkKnown(file, 'documents', service.documents, {
      ids: [...ownDocuments.map((document) => document.id), ...documents],
      where: placesOf('content/documents.yaml', 'ownDocuments', ownDocuments),
    });
    const ownSizes = sizeIds(ownNodeSizes).map((size) => [size, 'nodeSizes'] as const);
    const ownTexts = ownDocuments.map((document) => [document.id, 'documents'] as const);
    for (const [own, list] of [...ownSizes, ...ownTexts]) checkOffered(file, service, own, list);
    checkEvidence(file, service, evidence);
    checkLimits(file, service);
  }
  checkStatuses(catalogue.orderStatuses);
  checkEvidence('content/provider.yaml', catalogue.provider, evidence);
  checkEvidence('content/regions.yaml', catalogue.regions, evidence);
  checkEvidence('content/node-sizes.yaml', catalogue.nodeSizes, evidence);
  checkEvidence('content/documents.yaml', catalogue.documents, evidence);
  checkEvidence('content/billing.yaml', catalogue.billing, evidence);
  checkEvidence('content/order-statuses.yaml', catalogue.orderStatuses, evidence);
}

/** The site acts on four statuses, so they must be there; a status leads to those of the list. */
function checkStatuses(statuses: Catalogue['orderStatuses']): void {
  const file = 'content/order-statuses.yaml';
  const ids = statuses.map(({ id }) => id);
  const missing = requiredStatuses.find((status) => !ids.includes(status));
  if (missing !== undefined) {
    const write = `Add it: the site needs ${requiredStatuses.join(', ')}`;
    throw new CatalogueError(file, '', `the status "${missing}" is missing`, write);
  }
  for (const { id, leadsTo } of statuses) {
    checkKnown(file, `${id} › leadsTo`, leadsTo, { ids, where: 'in this list' });
  }
}

/** Services at the same position would stand in an order that nobody has chosen. */
function checkPositions(services: Catalogue['services']): void {
  const free = Math.max(...services.map(({ position }) => position)) + 1;
  services.forEach(({ id, position }, index) => {
    const other = services.slice(0, index).find((service) => service.position === position);
    if (!other) return;
    const wrong = `${String(position)} is also the position of ${serviceFile(other.id)}`;
    const write = `Write ${String(free)} for the last place, or another number`;
    throw new CatalogueError(serviceFile(id), 'position', wrong, write);
  });
}

function checkLimits(file: string, service: Omit<Catalogue['services'][number], 'id'>): void {
  const { minGb, maxGb, stepGb } = service.storage;
  const [min, max, step] = [minGb.value, maxGb.value, stepGb.value];
  for (const [field, value] of Object.entries({ minGb: min, maxGb: max })) {
    if (value % step !== 0) {
      const wrong = `${String(value)} is no multiple of the step of ${String(step)} GB`;
      const write = `Write ${String(Math.max(step, Math.floor(value / step) * step))}`;
      throw new CatalogueError(file, `storage › ${field} › value`, wrong, write);
    }
  }
  if (min > max) {
    const wrong = `${String(max)} is less than minGb, which is ${String(min)}`;
    const write = `Write ${String(min)} or more`;
    throw new CatalogueError(file, 'storage › maxGb › value', wrong, write);
  }
  checkPrefixLimits(file, service.trustedSources);
}

function checkPrefixLimits(
  file: string,
  trustedSources: Catalogue['services'][number]['trustedSources'],
): void {
  for (const family of ['ipv4', 'ipv6'] as const) {
    const path = `trustedSources › ${family}`;
    const limits = trustedSources[family];
    const isTaken = trustedSources.families.includes(family);
    if (!limits) {
      if (!isTaken) continue;
      const write = 'Write shortestPrefix and longestPrefix there, or take it out of families';
      throw new CatalogueError(file, path, `${family} is taken, but has no limits`, write);
    }
    if (!isTaken) {
      const write = `Add ${family} to families, or take its limits out`;
      throw new CatalogueError(file, path, `${family} has limits, but is not taken`, write);
    }
    const [shortest, longest] = [limits.shortestPrefix.value, limits.longestPrefix.value];
    if (shortest > longest) {
      const wrong = `${String(longest)} is less than shortestPrefix, which is ${String(shortest)}`;
      const write = `Write ${String(shortest)} or more`;
      throw new CatalogueError(file, `${path} › longestPrefix › value`, wrong, write);
    }
  }
}

function sizeIds(families: Catalogue['nodeSizes']): readonly string[] {
  return families.flatMap((family) => family.sizes.map(({ id }) => id));
}

/** Where the entries of a list may come from: the file for all, and what the service brings. */
function placesOf(shared: string, own: string, ownEntries: readonly unknown[]): string {
  return ownEntries.length > 0 ? `in ${shared} or in ${own}` : `in ${shared}`;
}

/** What a service brings along and does not offer would stand in the reference for nobody. */
function checkOffered(
  file: string,
  service: Pick<Catalogue['services'][number], 'nodeSizes' | 'documents'>,
  own: string,
  list: 'nodeSizes' | 'documents',
): void {
  if (service[list].includes(own)) return;
  const from = { nodeSizes: 'ownNodeSizes', documents: 'ownDocuments' }[list];
  const wrong = `"${own}" stands in ${from}, but is not offered`;
  throw new CatalogueError(file, list, wrong, `Add ${own} here, or take it out of ${from}`);
}

/** The ids that a field may name, and where they stand, in words. */
interface Known {
  readonly ids: readonly string[];
  readonly where: string;
}

function checkKnown(file: string, list: string, ids: readonly string[], known: Known): void {
  checkUnique(ids.map((id, index) => ({ file, place: entryPlace(list, index), id })));
  ids.forEach((id, index) => {
    checkOne(file, entryPlace(list, index), id, known);
  });
}

function checkOne(file: string, place: string, id: string, { ids, where }: Known): void {
  if (ids.includes(id)) return;
  throw new CatalogueError(file, place, `"${id}" is not ${where}`, oneOf(id, ids));
}

/** Finds every `source` in the data, wherever a figure stands, and checks that it is known. */
function checkEvidence(
  file: string,
  data: unknown,
  ids: readonly string[],
  { root, path }: { readonly root: unknown; readonly path: readonly PropertyKey[] } = {
    root: data,
    path: [],
  },
): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const at = [...path, Array.isArray(data) ? Number(key) : key];
    if (key === 'source' && typeof value === 'string') {
      const where = 'in content/evidence.yaml';
      checkOne(file, placeText(root, at), value, { ids, where });
    } else {
      checkEvidence(file, value, ids, { root, path: at });
    }
  }
}
