import type { Catalogue } from './catalogue.ts';
import type { ContentFile } from './content-file.ts';
import type { CatalogueError } from './error.ts';
import { limitErrors } from './limits.ts';
import { oneOf } from './nearest.ts';
import { requiredStatuses } from './schema/order-statuses.ts';
import { idLists, repeatedIds, serviceFile } from './unique-ids.ts';

/** The file of that name as it was read; throws for one that was not. */
export type ContentFiles = (file: string) => ContentFile;

/**
 * What no schema of one file can see: ids that files name and that do not exist, ids given twice,
 * and limits that do not fit each other.
 */
export function referenceErrors(
  catalogue: Catalogue,
  files: ContentFiles,
): readonly CatalogueError[] {
  const evidence = catalogue.evidence.sources.map(({ id }) => id);
  const shared = [
    ...['provider', 'evidence', 'regions', 'node-sizes', 'documents', 'billing', 'order-statuses'],
  ].map((name) => files(`content/${name}.yaml`));
  return [
    ...positionErrors(catalogue.services, files),
    ...idLists(catalogue).flatMap((list) => repeatedIds(list, files)),
    ...catalogue.services.flatMap((service) => serviceErrors(catalogue, service, files)),
    ...claimErrors(catalogue, files('content/questions.yaml')),
    ...statusErrors(catalogue.orderStatuses, files('content/order-statuses.yaml')),
    ...[...shared, ...catalogue.services.map(({ id }) => files(serviceFile(id)))].flatMap(
      (content) => evidenceErrors(content, evidence),
    ),
  ];
}

/** An answer that is a claim needs one that is there. */
function claimErrors(
  { questions, evidence }: Catalogue,
  content: ContentFile,
): readonly CatalogueError[] {
  const ids = evidence.claims.map(({ id }) => id);
  return questions.flatMap(({ claim }, index) =>
    claim === undefined
      ? []
      : unknownId(content, [index, 'claim'], claim, { ids, where: 'in content/evidence.yaml' }),
  );
}

type CatalogueService = Catalogue['services'][number];

/** The site acts on four statuses, so they must be there; a status leads to those of the list. */
function statusErrors(
  statuses: Catalogue['orderStatuses'],
  content: ContentFile,
): readonly CatalogueError[] {
  const ids = statuses.map(({ id }) => id);
  const missing = requiredStatuses.filter((status) => !ids.includes(status));
  if (missing.length > 0) {
    const write = `Add it: the site needs ${requiredStatuses.join(', ')}`;
    return missing.map((status) => content.error([], `the status "${status}" is missing`, write));
  }
  return statuses.flatMap(({ id, word, leadsTo }, index) => [
    ...takenWord(content, [index, 'word'], id, word),
    ...leadsTo.flatMap((next, at) =>
      unknownId(content, [index, 'leadsTo', at], next, { ids, where: 'in this list' }),
    ),
  ]);
}

/** What `readStatus` of `#order` takes for a status that the site acts on, in whatever case. */
const fixedWords: ReadonlyMap<string, string> = new Map([
  ...requiredStatuses.map((status) => [status, status] as const),
  ['pending', 'new'],
]);

/** A word that is read as another status would never lead to this entry. */
function takenWord(
  content: ContentFile,
  path: readonly PropertyKey[],
  id: string,
  word: string,
): readonly CatalogueError[] {
  const status = fixedWords.get(word.trim().toLowerCase()) ?? id;
  if (status === id) return [];
  const write = `Write the word that the order API has for ${id}`;
  return [content.error(path, `"${word}" is the status ${status}`, write)];
}

/** Services at the same position would appear in an order that nobody has chosen. */
function positionErrors(
  services: Catalogue['services'],
  files: ContentFiles,
): readonly CatalogueError[] {
  const free = Math.max(...services.map(({ position }) => position)) + 1;
  return services.flatMap(({ id, position }, index) => {
    const other = services.slice(0, index).find((service) => service.position === position);
    if (!other) return [];
    const wrong = `${String(position)} is also the position of ${serviceFile(other.id)}`;
    const write = `Write ${String(free)} for the last place, or another number`;
    return [files(serviceFile(id)).error(['position'], wrong, write)];
  });
}

function serviceErrors(
  catalogue: Catalogue,
  service: CatalogueService,
  files: ContentFiles,
): readonly CatalogueError[] {
  const file = serviceFile(service.id);
  const content = files(file);
  const { ownNodeSizes = [], ownDocuments = [] } = service;
  const ownSizeIds = sizeIds(ownNodeSizes);
  const ownDocumentIds = ownDocuments.map(({ id }) => id);
  const zones = catalogue.regions.regions.flatMap((region) => region.zones.map(({ id }) => id));
  const known: Readonly<Record<ServiceList, Known>> = {
    nodeSizes: {
      ids: [...ownSizeIds, ...sizeIds(catalogue.nodeSizes)],
      where: placesOf('content/node-sizes.yaml', 'ownNodeSizes', ownNodeSizes),
    },
    availabilityZones: { ids: zones, where: 'in content/regions.yaml' },
    documents: {
      ids: [...ownDocumentIds, ...catalogue.documents.map(({ id }) => id)],
      where: placesOf('content/documents.yaml', 'ownDocuments', ownDocuments),
    },
  };
  const lists = Object.entries(known) as [ServiceList, Known][];
  return [
    ...lists.flatMap(([list, { ids, where }]) => [
      ...repeatedIds(
        service[list].map((id, index) => ({ file, path: [list, index], id })),
        files,
      ),
      ...service[list].flatMap((id, index) =>
        unknownId(content, [list, index], id, { ids, where }),
      ),
    ]),
    ...ownSizeIds.flatMap((id) => notOffered(content, service, id, 'nodeSizes')),
    ...ownDocumentIds.flatMap((id) => notOffered(content, service, id, 'documents')),
    ...limitErrors(content, service),
  ];
}

/** The lists of a service that name entries of other lists. */
type ServiceList = 'nodeSizes' | 'availabilityZones' | 'documents';

function sizeIds(families: Catalogue['nodeSizes']): readonly string[] {
  return families.flatMap((family) => family.sizes.map(({ id }) => id));
}

/** Where the entries of a list may come from: the file for all, and what the service brings. */
function placesOf(shared: string, own: string, ownEntries: readonly unknown[]): string {
  return ownEntries.length > 0 ? `in ${shared} or in ${own}` : `in ${shared}`;
}

/** What a service defines but does not offer would appear in the reference for nobody. */
function notOffered(
  content: ContentFile,
  service: CatalogueService,
  own: string,
  list: 'nodeSizes' | 'documents',
): readonly CatalogueError[] {
  if (service[list].includes(own)) return [];
  const from = { nodeSizes: 'ownNodeSizes', documents: 'ownDocuments' }[list];
  const wrong = `"${own}" is in ${from}, but is not offered`;
  return [content.error([list], wrong, `Add ${own} here, or take it out of ${from}`)];
}

/** The ids that a field may name, and where they are, in words. */
interface Known {
  readonly ids: readonly string[];
  readonly where: string;
}

function unknownId(
  content: ContentFile,
  path: readonly PropertyKey[],
  id: string,
  { ids, where }: Known,
): readonly CatalogueError[] {
  if (ids.includes(id)) return [];
  return [content.error(path, `"${id}" is not ${where}`, oneOf(id, ids))];
}

/** Finds every `source` in the file, wherever a figure is, and checks that it is known. */
function evidenceErrors(
  content: ContentFile,
  ids: readonly string[],
  data: unknown = content.data,
  path: readonly PropertyKey[] = [],
): readonly CatalogueError[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const at = [...path, Array.isArray(data) ? Number(key) : key];
    if (key !== 'source' || typeof value !== 'string') {
      return evidenceErrors(content, ids, value, at);
    }
    return unknownId(content, at, value, { ids, where: 'in content/evidence.yaml' });
  });
}
