export { calculatedLinesStore, NO_LINES, type CalculatedLine } from './calculated-lines.ts';
export { checkedSourcesStore, NO_SOURCES } from './checked-sources.ts';
export { changeDraft, draftStore, EMPTY_DRAFT } from './draft.ts';
export type { ApiRejection, ShownIssue } from './api-issues.ts';
export { clearIssues, issuesStore, NO_ISSUES, reviseIssues, type ShownIssues } from './issues.ts';
export {
  NO_SUBMISSION,
  NOT_SENDING,
  type Sending,
  sendingStore,
  startNewOrder,
  type Submission,
  submissionStore,
} from './submission.ts';
export { checkDraft } from './check-draft.ts';
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
export { hasOtherDraft, orderAgain, prepareNextOrder } from './order-again.ts';
export {
  $orderList,
  type ListOptions,
  loadAllOrders,
  loadMoreOrders,
  NO_LISTING,
  type OrderListing,
  stopLoadingOrders,
  watchOrders,
} from './order-list.ts';
export type { Attention, Surroundings } from './attention.ts';
export { attemptStore, closeAttempt, NO_ATTEMPT, type OpenAttempt } from './attempt.ts';
export { resumeInterrupted, type Resumption, settleAttempt } from './send.ts';
export { $storageTrouble, NO_TROUBLE, type StorageTrouble } from './storage-trouble.ts';
