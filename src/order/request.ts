import { cleanNote, parseSource } from '#sources';
import type { BillingProfile, Draft } from './draft.ts';
import type { Offer } from './offer.ts';
import { readStorage } from './storage.ts';
import { validate } from './validate.ts';

/** A trusted source as it is sent: the network, and what the reader noted about it, if anything. */
export interface OrderedSource {
  readonly cidr: string;
  readonly note?: string;
}

/** The order as it is sent: the body of `POST {api}/orders`. */
export interface OrderRequest {
  readonly service: string;
  readonly serviceType: string;
  readonly nodeSize: string;
  readonly storageGb: number;
  /** Networks in canonical CIDR notation; a single address ends in /32 or /128. */
  readonly trustedSources: readonly OrderedSource[];
  readonly availabilityZone: string;
  readonly billingProfile: BillingProfile;
  readonly acceptedDocuments: readonly { readonly id: string; readonly version: string }[];
}

/**
 * The request for a draft that `validate` finds nothing wrong with; blank rows are left out.
 * Throws on any other draft: to send it is a mistake of the program, not of the reader.
 */
export function toOrderRequest(draft: Draft, offer: Offer): OrderRequest {
  const issues = validate(draft, offer);
  const storage = readStorage(draft.storageGb, offer.storage);
  if (issues.length > 0 || !storage.ok) {
    const found = issues.map((issue) => `${issue.code} at ${issue.path}`).join(', ');
    throw new Error(`A draft with issues cannot be ordered: ${found}. Call validate() first.`);
  }
  return {
    service: offer.service,
    serviceType: draft.serviceType,
    nodeSize: draft.nodeSize,
    storageGb: storage.gb,
    trustedSources: draft.trustedSources.flatMap((row): readonly OrderedSource[] => {
      const parsed = parseSource(row.cidr);
      if (!parsed.ok) return [];
      const note = cleanNote(row.note);
      return [{ cidr: parsed.source.cidr, ...(note === '' ? {} : { note }) }];
    }),
    availabilityZone: draft.availabilityZone,
    billingProfile: draft.billingProfile,
    acceptedDocuments: offer.documents.map(({ id, version }) => ({ id, version })),
  };
}
