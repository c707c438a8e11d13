/** The order: offer, draft, validation, price, request and status. Pure; knows no sentence. */
export {
  acceptedKey,
  BILLING_PROFILE_DIGITS,
  BILLING_PROFILE_ID,
  type BillingProfile,
  completeDraft,
  type Draft,
  type DraftChanges,
  type DraftDefaults,
  type DraftSource,
  type FieldPath,
} from './draft.ts';
export { exampleNetworks, exampleOrderRequest } from './example.ts';
export {
  type Offer,
  type OfferedDocument,
  type OfferedNodeSize,
  type OfferedStorage,
  toOffer,
} from './offer.ts';
export {
  isMissing,
  type Issue,
  type IssueCode,
  type IssueParams,
  readStorage,
  type StorageResult,
  validate,
} from './validate.ts';
export {
  draftFromRequest,
  fieldAtPointer,
  isSameConfiguration,
  namesField,
  networksOf,
  type OrderedSource,
  type OrderRequest,
  type OrderRequestResult,
  readOrderRequest,
  toOrderRequest,
} from './request.ts';
export {
  monthlyPrice,
  nodePrice,
  storagePrice,
  type MonthlyPrice,
  type PriceList,
} from './price.ts';
export {
  type EnteredStep,
  enteredSteps,
  openIssues,
  type OpenIssue,
  stepProgress,
  type StepProgress,
} from './progress.ts';
export { nearestSizes, nextSize } from './sizes.ts';
export {
  type ComparedSize,
  estimateRam,
  estimateStorage,
  estimateVcpus,
  type FittingSizes,
  fittingSizes,
  gigabytesOf,
  type KeyValueLoad,
} from './sizing.ts';
export {
  findStatus,
  isEnd,
  isFinal,
  readStatus,
  usualCourse,
  type CatalogueStatus,
  type OrderStatus,
} from './status.ts';
