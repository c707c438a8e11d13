import type { Catalogue } from './catalogue.ts';

/**
 * The catalogue with what single services bring along put where the rest of the site looks for it:
 * their own documents and node sizes behind the shared ones, in the order of the services.
 */
export function withOwn(catalogue: Catalogue): Catalogue {
  const { documents, nodeSizes, services } = catalogue;
  return {
    ...catalogue,
    documents: [...documents, ...services.flatMap(({ ownDocuments = [] }) => ownDocuments)],
    nodeSizes: [...nodeSizes, ...services.flatMap(({ ownNodeSizes = [] }) => ownNodeSizes)],
  };
}
