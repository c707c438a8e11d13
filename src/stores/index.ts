export { checkedSourcesStore, NO_SOURCES } from './checked-sources.ts';
export { changeDraft, clearDraft, draftStore, EMPTY_DRAFT } from './draft.ts';
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
export { placeOrder, type PlaceOutcome } from './place-order.ts';
export { followOrder, type FollowOptions, type KnownOrder, NO_ORDER, orderStore } from './order.ts';
