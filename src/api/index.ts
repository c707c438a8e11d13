export {
  AcceptedDocumentSchema,
  type BillingProfile,
  BillingProfileChoiceSchema,
  BillingProfileListSchema,
  BillingProfileSchema,
  ClientAddressSchema,
  type CompleteOrder,
  ExistingBillingProfileSchema,
  NewBillingProfileSchema,
  OrderedSourceSchema,
  OrderFailureSchema,
  OrderIdSchema,
  type OrderList,
  OrderListSchema,
  OrderRequestSchema,
  OrderSchema,
  pageLimits,
  StatusChangeSchema,
} from './contract.ts';
export { type ListAnswer, type Order, type OrderPage, readOrderId } from './read.ts';
export {
  type ApiIssue,
  type EntryFinding,
  entryFindings,
  type ExplainedError,
  isEntryFinding,
  type OrderFinding,
  orderFindings,
  type Problem,
  type ProblemError,
  ProblemErrorSchema,
  problemMediaType,
  ProblemSchema,
  type ProblemType,
  problemTypes,
  type ProvisioningCode,
  provisioningCodes,
  readProblemType,
} from './problem.ts';
export { OrderApiError, type OrderApiFailure } from './error.ts';
export { compactJson } from './scripts/compact-json.ts';
export { type ApiRequest, curlCommand, shellWord, tokenVariable } from './scripts/curl.ts';
export { javaScriptOrder } from './scripts/javascript.ts';
export { type OrderScriptTexts } from './scripts/order-script.ts';
export { pythonOrder } from './scripts/python.ts';
export {
  type Certainty,
  certaintyOf,
  explainFailure,
  type ExplainedFailure,
  type FailureReason,
  failureReason,
  failureReasons,
  referenceCode,
  type Remedy,
  remedies,
} from './failure-reason.ts';
export {
  type Abortable,
  createOrderClient,
  type OrderAnswer,
  type OrderClient,
  type OrderClientOptions,
  type PlacedOrder,
} from './client.ts';
export { readRetryAfter } from './response.ts';
export { type RetryPolicy } from './retry.ts';
export {
  backendName,
  connectivity,
  isDemo,
  offersClientAddress,
  orderClient,
  prepareOrderClient,
} from './connection.ts';
export {
  draftIdOfKey,
  fingerprint,
  idempotencyKeyFor,
  isKeyOfDraft,
  newDraftId,
  nextDraftId,
} from './idempotency-key.ts';
