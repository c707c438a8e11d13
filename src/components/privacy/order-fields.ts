import type { OrderRequest } from '#order';

/** Every field of an order as it is sent; one that is left out here does not compile. */
const FIELDS: Readonly<Record<keyof OrderRequest, true>> = {
  service: true,
  serviceType: true,
  nodeSize: true,
  storageGb: true,
  trustedSources: true,
  availabilityZone: true,
  billingProfile: true,
  acceptedDocuments: true,
};

/** Their names; `page-privacy.field-…` says what each is. */
export const orderFields = Object.keys(FIELDS) as readonly (keyof OrderRequest)[];
