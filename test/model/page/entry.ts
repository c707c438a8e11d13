/* What is bundled for a page: the entry points of the real rooms that the adapter reaches through. */
export { idempotencyKeyFor, OrderApiError } from '#api';
export { completeDraft, toOrderRequest } from '#order';
export { pageView, sendingsAt } from '#sending';
export {
  $storageStatus,
  changeDraft,
  draftStore,
  forgetSending,
  issuesStore,
  lookUpSending,
  placeOrder,
  prepareNextOrder,
  recogniseOrder,
  restoreSending,
  resumeSending,
  sendingsStore,
  settleSending,
  submissionStore,
} from '#stores';
