import type { FieldPath } from '#order';
import type { ShownIssue } from '#stores';

/** The ids of the steps' fields; sources are numbered from 0, as rows of the draft are. */
export const fieldIds = {
  serviceType: 'field-service-type',
  nodeSize: 'field-node-size',
  storage: 'field-storage',
  source: (row: number) => `field-source-${String(row)}`,
  note: (row: number) => `field-source-${String(row)}-note`,
  addSource: 'field-add-source',
  sourcesConfirmation: 'field-sources-confirmation',
  zone: 'field-zone',
  billingKind: 'field-billing',
  billingProfile: 'field-billing-profile',
  documents: 'field-documents',
} as const;

/** The field to focus for something that is wrong in the draft. */
export function fieldIdOf({ path, code }: Pick<ShownIssue, 'path' | 'code'>): string {
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
    case '/trustedSources':
      return code === 'sources-unconfirmed' ? fieldIds.sourcesConfirmation : fieldIds.source(0);
    default: {
      const row = sourceRow(path) ?? 0;
      return path.endsWith('/note') ? fieldIds.note(row) : fieldIds.source(row);
    }
  }
}

/** The row that a path names, from 0; undefined for any other path and for the list as a whole. */
export function sourceRow(path: FieldPath): number | undefined {
  const row = /^\/trustedSources\/(\d+)(?:\/note)?$/.exec(path)?.[1];
  return row === undefined ? undefined : Number(row);
}
