import type { Catalogue } from './catalogue.ts';
import type { CatalogueError } from './error.ts';
import type { ContentFiles } from './references.ts';

/** An id and where it is. */
interface PlacedId {
  readonly file: string;
  readonly path: readonly PropertyKey[];
  readonly id: string;
}

/** All lists of the catalogue whose entries are distinguished by their ids. */
export function idLists(catalogue: Catalogue): readonly (readonly PlacedId[])[] {
  const { nodeSizes, regions, services } = catalogue;
  const sizeFamilies = [
    { file: 'content/node-sizes.yaml', path: [], families: nodeSizes },
    ...services.map(({ id, ownNodeSizes }) => ({
      file: serviceFile(id),
      path: ['ownNodeSizes'],
      families: ownNodeSizes ?? [],
    })),
  ];
  return [
    [
      ...idsOf('content/documents.yaml', [], catalogue.documents),
      ...services.flatMap(({ id, ownDocuments }) =>
        idsOf(serviceFile(id), ['ownDocuments'], ownDocuments ?? []),
      ),
    ],
    idsOf('content/billing.yaml', [], catalogue.billing),
    idsOf('content/glossary.yaml', [], catalogue.glossary),
    idsOf('content/questions.yaml', [], catalogue.questions),
    idsOf('content/evidence.yaml', ['sources'], catalogue.evidence.sources),
    idsOf('content/evidence.yaml', ['claims'], catalogue.evidence.claims),
    idsOf('content/external-links.yaml', [], catalogue.externalLinks),
    idsOf('content/order-statuses.yaml', [], catalogue.orderStatuses),
    sizeFamilies.flatMap(({ file, path, families }) => idsOf(file, path, families)),
    sizeFamilies.flatMap(({ file, path, families }) =>
      families.flatMap(({ sizes }, index) => idsOf(file, [...path, index, 'sizes'], sizes)),
    ),
    idsOf('content/regions.yaml', ['regions'], regions.regions),
    regions.regions.flatMap(({ zones }, index) =>
      idsOf('content/regions.yaml', ['regions', index, 'zones'], zones),
    ),
    ...services.map(({ id, serviceTypes }) =>
      idsOf(serviceFile(id), ['serviceTypes'], serviceTypes),
    ),
  ];
}

/** The ids that are given a second time, each told with the place of the first. */
export function repeatedIds(
  ids: readonly PlacedId[],
  files: ContentFiles,
): readonly CatalogueError[] {
  const seen = new Map<string, PlacedId>();
  return ids.flatMap((placed) => {
    const { file, path, id } = placed;
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, placed);
      return [];
    }
    const line = String(files(first.file).line(first.path));
    const where = first.file === file ? `in line ${line}` : `in ${first.file}:${line}`;
    const wrong = `"${id}" is already there, ${where}`;
    return [files(file).error(path, wrong, 'Write another one or remove it')];
  });
}

/** Where a service's file lies. */
export function serviceFile(id: string): string {
  return `content/services/${id}.yaml`;
}

function idsOf(
  file: string,
  list: readonly PropertyKey[],
  entries: readonly { readonly id: string }[],
): readonly PlacedId[] {
  return entries.map(({ id }, index) => ({ file, path: [...list, index, 'id'], id }));
}
