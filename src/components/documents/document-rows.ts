import { offeredDocuments, type Catalogue, type LegalDocument, type Service } from '#catalogue';

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
