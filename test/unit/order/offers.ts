import { acceptedKey, completeDraft, type Draft, type DraftChanges, type Offer } from '#order';

/** An offer as it could come from the catalogue; the figures are those of Private Registry. */
export const registry: Offer = {
  service: 'private-registry',
  serviceTypes: ['harbor-2'],
  nodeSizes: [
    { id: 'b2-4', centsPerHour: 11, approximate: false },
    { id: 'b4-8', centsPerHour: 22, approximate: false },
  ],
  storage: { minGb: 50, maxGb: 1000, stepGb: 50, centsPerStep: 715 },
  trustedSources: {
    families: ['ipv4'],
    ipv4: { shortestPrefix: 24, longestPrefix: 32 },
    maxEntries: 50,
    allowDocumentation: true,
  },
  availabilityZones: ['DE-WEST-1', 'DE-NORTH-2'],
  documents: [
    { id: 'cloudhub-terms', version: '1.0.3' },
    { id: 'service-description', version: '1.1.3' },
  ],
  hoursPerMonth: 732,
  currency: 'EUR',
};

/** The figures of Caching: b, a and r sizes, and twice the price per step of storage. */
export const caching: Offer = {
  ...registry,
  service: 'caching',
  nodeSizes: [
    ...registry.nodeSizes,
    { id: 'b32-64', centsPerHour: 176, approximate: false },
    { id: 'a16-64', centsPerHour: 123, approximate: true },
    { id: 'r16-128', centsPerHour: 194, approximate: true },
  ],
  storage: { ...registry.storage, centsPerStep: 1430 },
};

/** The figures of IAM - Keycloak: one size, at most 200 GB. */
export const keycloak: Offer = {
  ...registry,
  service: 'iam-keycloak',
  nodeSizes: [{ id: 'kc4-8', centsPerHour: 44, approximate: false }],
  storage: { minGb: 50, maxGb: 200, stepGb: 50, centsPerStep: 1430 },
};

/** A draft that can be ordered as it is, with the given changes on top. */
export function goodDraft(changes: DraftChanges = {}, offer: Offer = registry): Draft {
  return completeDraft(
    {
      trustedSources: [{ id: '1', cidr: '203.0.113.7' }],
      acceptedDocuments: offer.documents.map(acceptedKey),
      ...changes,
    },
    offer,
  );
}

/** Rows of trusted sources with these texts. */
export function rows(...texts: readonly string[]): Draft['trustedSources'] {
  return texts.map((cidr, index) => ({ id: String(index + 1), cidr }));
}
