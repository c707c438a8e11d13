import type { SourceEntry } from '#sources';
import type { OfferedDocument } from './offer.ts';

/**
 * What the reader has entered, right or wrong. Names follow the order request, so that a JSON
 * Pointer names the same thing in both.
 */
export interface Draft {
  /** Id, or '' while nothing is chosen; the same holds for the other ids. */
  readonly serviceType: string;
  readonly nodeSize: string;
  /** The text of the field, not a number: a wrong entry must survive. */
  readonly storageGb: string;
  readonly trustedSources: readonly DraftSource[];
  /**
   * The number of addresses, in decimal digits, that the reader has confirmed to let in. Counts
   * only while the list lets in exactly that many.
   */
  readonly confirmedAddresses?: string;
  readonly availabilityZone: string;
  readonly billingProfile: BillingProfile;
  /** Keys of accepted documents, see `acceptedKey`. */
  readonly acceptedDocuments: readonly string[];
}

/** A row of the list of trusted sources: the texts of its fields. */
export interface DraftSource extends SourceEntry {
  /** Stays with the row while others come and go. */
  readonly id: string;
}

/** A new billing profile, or an existing one by its id; '' while none is chosen. */
export type BillingProfile =
  { readonly kind: 'new' } | { readonly kind: 'existing'; readonly id: string };

/** Only what the reader changed: this is stored, so that a changed default reaches old drafts. */
export type DraftChanges = Partial<Draft>;

/** The part of an `Offer` that sets what a draft starts with. */
export interface DraftDefaults {
  readonly serviceTypes: readonly string[];
  readonly nodeSizes: readonly { readonly id: string }[];
  readonly storage: { readonly minGb: number };
  readonly availabilityZones: readonly string[];
}

/** The place of a field in the draft, as a JSON Pointer (RFC 6901); rows count from 0. */
export type FieldPath =
  | '/serviceType'
  | '/nodeSize'
  | '/storageGb'
  | '/trustedSources'
  | `/trustedSources/${number}`
  | `/trustedSources/${number}/note`
  | '/availabilityZone'
  | '/billingProfile'
  | '/acceptedDocuments';

/** The whole draft: what the reader changed, and for the rest what the offer starts with. */
export function completeDraft(changes: DraftChanges, offer: DraftDefaults): Draft {
  const draft: Draft = {
    serviceType: offer.serviceTypes[0] ?? '',
    nodeSize: offer.nodeSizes[0]?.id ?? '',
    storageGb: String(offer.storage.minGb),
    trustedSources: [],
    availabilityZone: offer.availabilityZones[0] ?? '',
    billingProfile: { kind: 'new' },
    acceptedDocuments: [],
    ...changes,
  };
  // There is always a row to type into, and for the message that a source is missing to point at.
  if (draft.trustedSources.length > 0) return draft;
  return { ...draft, trustedSources: [{ id: '1', cidr: '' }] };
}

/** Names a document in the version that was read: with a new version the consent is gone. */
export function acceptedKey(document: OfferedDocument): string {
  return `${document.id}@${document.version}`;
}

/** How many digits the id of a billing profile has: from the portal's order form. */
export const BILLING_PROFILE_DIGITS = 6;

/** Such an id is text and no number: leading zeros belong to it. */
export const BILLING_PROFILE_ID = new RegExp(`^[0-9]{${BILLING_PROFILE_DIGITS}}$`);
