/** The order: offer, draft, validation, price, request and status. Pure; knows no sentence. */
export { BILLING_PROFILE_DIGITS, BILLING_PROFILE_ID } from './billing-profile-id.ts';
export {
  acceptedKey,
  completeDraft,
  type BillingProfile,
  type Draft,
  type DraftChanges,
  type DraftDefaults,
  type DraftSource,
  type FieldPath,
} from './draft.ts';
export { toOffer } from './from-catalogue.ts';
export type { Issue, IssueCode, IssueParams } from './issues.ts';
export type { Offer, OfferedDocument, OfferedNodeSize, OfferedStorage } from './offer.ts';
export { draftFromRequest } from './from-request.ts';
export { fieldAtPointer, namesField } from './pointer.ts';
export {
  monthlyPrice,
  nodePrice,
  storagePrice,
  type MonthlyPrice,
  type PriceList,
} from './price.ts';
export { toOrderRequest, type OrderedSource, type OrderRequest } from './request.ts';
export { isSameConfiguration, networksOf } from './same-configuration.ts';
export { isFinal, LIFECYCLE, readStatus, type OrderStatus } from './status.ts';
export { readStorage, type StorageResult } from './storage.ts';
export { validate } from './validate.ts';
