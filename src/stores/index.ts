export {
  type CalculatedLine,
  calculatedLinesStore,
  checkedSourcesStore,
  NO_LINES,
  NO_SOURCES,
} from './reference-tools.ts';
export { type EstimateEntries, estimateStore, NO_ESTIMATE } from './estimate.ts';
export { changeDraft, draftStore, EMPTY_DRAFT } from './draft.ts';
export { apiIssues, type ShownIssue } from './api-issues.ts';
export {
  $typing,
  entryIssuesStore,
  knowOffer,
  leaveField,
  NO_ENTRY_ISSUES,
  typeInto,
} from './entry-issues.ts';
export { checkDraft, clearIssues, issuesStore, NO_ISSUES, type ShownIssues } from './issues.ts';
export {
  draftIdOf,
  NO_SUBMISSION,
  startNewOrder,
  type Submission,
  submissionStore,
} from './submission.ts';
export { placeOrder, type PlaceOutcome } from './place-order.ts';
export { followOrder, type FollowOptions, type KnownOrder, NO_ORDER, orderStore } from './order.ts';
export {
  $orderNames,
  MAX_ORDER_NAME,
  nameOrder,
  NO_NAMES,
  noteOrdered,
  type OrderNote,
  orderNoteStore,
} from './order-notes.ts';
export { hasOtherDraft, orderAgain, prepareNextOrder, restoreSending } from './order-again.ts';
export {
  $orderList,
  type ListOptions,
  loadAllOrders,
  loadMoreOrders,
  NO_LISTING,
  stopLoadingOrders,
  watchOrders,
} from './order-list.ts';
export type { OrderListing } from './order-pages.ts';
export type { PageEnvironment, PageVisibility } from './poll.ts';
export { NO_SENDINGS, sendingsStore } from './sendings.ts';
export {
  forgetSending,
  placedHereStore,
  resumeSending,
  settleSending,
  stopWaiting,
} from './send.ts';
export { type LookUp, lookUpSending, recogniseOrder } from './look-up.ts';
export { forgetSentOrder, type SentOrder, sentOrders } from './sent-orders.ts';
export { $storageStatus, isDropped, STORAGE_OK, type StorageStatus } from './storage.ts';
