import type { FieldPath } from '#order';

/** The ids of the steps' fields; sources are numbered from 0, as rows of the draft are. */
export const fieldIds = {
  serviceType: 'field-service-type',
  nodeSize: 'field-node-size',
  storage: 'field-storage',
  source: (row: number) => `field-source-${String(row)}`,
  zone: 'field-zone',
  billingKind: 'field-billing',
  billingProfile: 'field-billing-profile',
  documents: 'field-documents',
} as const;

/** The field to lead a reader to for something that is wrong at this place of the draft. */
export function fieldIdOf(path: FieldPath): string {
  switch (path) {
    case '/serviceType':
      return fieldIds.serviceType;
    case '/nodeSize':
      return fieldIds.nodeSize;
    case '/storageGb':
      return fieldIds.storage;
    case '/availabilityZone':
      return fieldIds.zone;
    case '/billingProfile':
      return fieldIds.billingProfile;
    case '/acceptedDocuments':
      return fieldIds.documents;
    default:
      return fieldIds.source(sourceRow(path) ?? 0);
  }
}

/** The row that a path names, from 0; undefined for any other path and for the list as a whole. */
export function sourceRow(path: FieldPath): number | undefined {
  const row = /^\/trustedSources\/(\d+)(?:\/note)?$/.exec(path)?.[1];
  return row === undefined ? undefined : Number(row);
}
