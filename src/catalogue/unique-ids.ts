import type { Catalogue } from './catalogue.ts';
import { CatalogueError } from './error.ts';

/** An id and where it stands. */
interface PlacedId {
  readonly file: string;
  /** In the file, in words: `sizes › entry 2 › id`. */
  readonly place: string;
  readonly id: string;
}

/** All lists of the catalogue whose entries are told apart by their ids. */
export function idLists(catalogue: Catalogue): readonly (readonly PlacedId[])[] {
  const { nodeSizes, regions, services } = catalogue;
  const sizeFamilies = [
    { file: 'content/node-sizes.yaml', place: '', families: nodeSizes },
    ...services.map(({ id, ownNodeSizes }) => ({
      file: serviceFile(id),
      place: 'ownNodeSizes',
      families: ownNodeSizes ?? [],
    })),
  ];
  return [
    [
      ...idsOf('content/documents.yaml', '', catalogue.documents),
      ...services.flatMap(({ id, ownDocuments }) =>
        idsOf(serviceFile(id), 'ownDocuments', ownDocuments ?? []),
      ),
    ],
    idsOf('content/billing.yaml', '', catalogue.billing),
    idsOf('content/glossary.yaml', '', catalogue.glossary),
    idsOf('content/evidence.yaml', '', catalogue.evidence),
    idsOf('content/external-links.yaml', '', catalogue.externalLinks),
    idsOf('content/order-statuses.yaml', '', catalogue.orderStatuses),
    sizeFamilies.flatMap(({ file, place, families }) => idsOf(file, place, families)),
    sizeFamilies.flatMap(({ file, place, families }) =>
      families.flatMap(({ id, sizes }) => idsOf(file, below(place, id, 'sizes'), sizes)),
    ),
    idsOf('content/regions.yaml', 'regions', regions.regions),
    regions.regions.flatMap(({ id, zones }) =>
      idsOf('content/regions.yaml', below('regions', id, 'zones'), zones),
    ),
    ...services.map(({ id, serviceTypes }) => idsOf(serviceFile(id), 'serviceTypes', serviceTypes)),
  ];
}

/** @throws CatalogueError for the first id that stands there a second time */
export function checkUnique(ids: readonly PlacedId[]): void {
  const seen = new Map<string, PlacedId>();
  for (const placed of ids) {
    const { file, place, id } = placed;
    const first = seen.get(id);
    if (first !== undefined) {
      const where = first.file === file ? first.place : `${first.file}: ${first.place}`;
      const wrong = `"${id}" already stands at ${where}`;
      throw new CatalogueError(file, place, wrong, 'Write another one or remove it');
    }
    seen.set(id, placed);
  }
}

/** The place of an entry of a list that is told by its number, counted as people count. */
export function entryPlace(list: string, index: number): string {
  return below(list, `entry ${String(index + 1)}`);
}

/** Where a service's file lies. */
export function serviceFile(id: string): string {
  return `content/services/${id}.yaml`;
}

function idsOf(
  file: string,
  list: string,
  entries: readonly { readonly id: string }[],
): readonly PlacedId[] {
  return entries.map(({ id }, index) => ({
    file,
    place: below(entryPlace(list, index), 'id'),
    id,
  }));
}

function below(...names: readonly string[]): string {
  return names.filter((name) => name !== '').join(' › ');
}
