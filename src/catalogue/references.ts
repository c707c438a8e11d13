import type { Catalogue } from './catalogue.ts';
import { CatalogueMistake } from './mistake.ts';
import { oneOf } from './nearest.ts';
import { checkUnique, idLists } from './unique-ids.ts';

/**
 * Checks what no schema of one file can see: that ids exist where other files name them, that
 * they are given once, and that limits fit each other.
 *
 * @throws CatalogueMistake for the first that does not
 */
export function checkReferences(catalogue: Catalogue): void {
  const sizes = catalogue.nodeSizes.flatMap((family) => family.sizes.map(({ id }) => id));
  const zones = catalogue.regions.regions.flatMap((region) => region.zones.map(({ id }) => id));
  const documents = catalogue.documents.map(({ id }) => id);
  const evidence = catalogue.evidence.map(({ id }) => id);

  for (const list of idLists(catalogue)) checkUnique(list);

  for (const { id, ...service } of catalogue.services) {
    const file = `content/services/${id}.yaml`;
    checkKnown(file, 'nodeSizes', service.nodeSizes, sizes, 'content/node-sizes.yaml');
    checkKnown(file, 'availabilityZones', service.availabilityZones, zones, 'content/regions.yaml');
    checkKnown(file, 'documents', service.documents, documents, 'content/documents.yaml');
    checkEvidence(file, service, evidence);
    checkLimits(file, service);
  }
  checkEvidence('content/provider.yaml', catalogue.provider, evidence);
  checkEvidence('content/regions.yaml', catalogue.regions, evidence);
  checkEvidence('content/node-sizes.yaml', catalogue.nodeSizes, evidence);
  checkEvidence('content/documents.yaml', catalogue.documents, evidence);
  checkEvidence('content/order-statuses.yaml', catalogue.orderStatuses, evidence);
}

function checkLimits(file: string, service: Omit<Catalogue['services'][number], 'id'>): void {
  const { minGb, maxGb, stepGb } = service.storage;
  const [min, max, step] = [minGb.value, maxGb.value, stepGb.value];
  for (const [field, value] of Object.entries({ minGb: min, maxGb: max })) {
    if (value % step !== 0) {
      const wrong = `${String(value)} is no multiple of the step of ${String(step)} GB`;
      const write = `Write ${String(Math.max(step, Math.floor(value / step) * step))}`;
      throw new CatalogueMistake(file, `storage.${field}.value`, wrong, write);
    }
  }
  if (min > max) {
    const wrong = `${String(max)} is less than minGb, which is ${String(min)}`;
    const write = `Write ${String(min)} or more`;
    throw new CatalogueMistake(file, 'storage.maxGb.value', wrong, write);
  }
  checkPrefixLimits(file, service.trustedSources);
}

function checkPrefixLimits(
  file: string,
  trustedSources: Catalogue['services'][number]['trustedSources'],
): void {
  for (const family of ['ipv4', 'ipv6'] as const) {
    const path = `trustedSources.${family}`;
    const limits = trustedSources[family];
    const isTaken = trustedSources.families.includes(family);
    if (!limits) {
      if (!isTaken) continue;
      const write = 'Write shortestPrefix and longestPrefix there, or take it out of families';
      throw new CatalogueMistake(file, path, `${family} is taken, but has no limits`, write);
    }
    if (!isTaken) {
      const write = `Add ${family} to families, or take its limits out`;
      throw new CatalogueMistake(file, path, `${family} has limits, but is not taken`, write);
    }
    const [shortest, longest] = [limits.shortestPrefix.value, limits.longestPrefix.value];
    if (shortest > longest) {
      const wrong = `${String(longest)} is less than shortestPrefix, which is ${String(shortest)}`;
      const write = `Write ${String(shortest)} or more`;
      throw new CatalogueMistake(file, `${path}.longestPrefix.value`, wrong, write);
    }
  }
}

function checkKnown(
  file: string,
  path: string,
  ids: readonly string[],
  known: readonly string[],
  where: string,
): void {
  checkUnique({ file, ids: ids.map((id, index) => [`${path}[${String(index)}]`, id]) });
  ids.forEach((id, index) => {
    checkOne(file, `${path}[${String(index)}]`, id, known, where);
  });
}

function checkOne(
  file: string,
  path: string,
  id: string,
  known: readonly string[],
  where: string,
): void {
  if (known.includes(id)) return;
  throw new CatalogueMistake(file, path, `"${id}" is not in ${where}`, oneOf(id, known));
}

/** Finds every `source` in the data, wherever a figure stands, and checks that it is known. */
function checkEvidence(file: string, data: unknown, known: readonly string[], path = ''): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const at = Array.isArray(data) ? `${path}[${key}]` : [path, key].filter(Boolean).join('.');
    if (key === 'source' && typeof value === 'string') {
      checkOne(file, at, value, known, 'content/evidence.yaml');
    } else {
      checkEvidence(file, value, known, at);
    }
  }
}
