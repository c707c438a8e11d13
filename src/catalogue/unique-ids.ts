import type { Catalogue } from './catalogue.ts';
import { CatalogueMistake } from './mistake.ts';

/** Ids that must differ from each other, each with its path in the file. */
interface IdList {
  readonly file: string;
  readonly ids: readonly (readonly [path: string, id: string])[];
}

/** All lists of the catalogue whose entries are told apart by their ids. */
export function idLists(catalogue: Catalogue): readonly IdList[] {
  const { nodeSizes, regions, services } = catalogue;
  return [
    { file: 'content/documents.yaml', ids: idsOf('', catalogue.documents) },
    { file: 'content/evidence.yaml', ids: idsOf('', catalogue.evidence) },
    { file: 'content/external-links.yaml', ids: idsOf('', catalogue.externalLinks) },
    { file: 'content/order-statuses.yaml', ids: idsOf('', catalogue.orderStatuses) },
    { file: 'content/node-sizes.yaml', ids: idsOf('', nodeSizes) },
    {
      file: 'content/node-sizes.yaml',
      ids: nodeSizes.flatMap(({ sizes }, index) => idsOf(`[${String(index)}].sizes`, sizes)),
    },
    { file: 'content/regions.yaml', ids: idsOf('regions', regions.regions) },
    {
      file: 'content/regions.yaml',
      ids: regions.regions.flatMap(({ zones }, index) =>
        idsOf(`regions[${String(index)}].zones`, zones),
      ),
    },
    ...services.map(({ id, serviceTypes }) => ({
      file: `content/services/${id}.yaml`,
      ids: idsOf('serviceTypes', serviceTypes),
    })),
  ];
}

/** @throws CatalogueMistake for the first id that stands there a second time */
export function checkUnique({ file, ids }: IdList): void {
  const paths = new Map<string, string>();
  for (const [path, id] of ids) {
    const first = paths.get(id);
    if (first !== undefined) {
      const wrong = `"${id}" already stands at ${first}`;
      throw new CatalogueMistake(file, path, wrong, 'Write another one or remove it');
    }
    paths.set(id, path);
  }
}

function idsOf(path: string, entries: readonly { readonly id: string }[]): IdList['ids'] {
  return entries.map(({ id }, index) => [`${path}[${String(index)}].id`, id]);
}
