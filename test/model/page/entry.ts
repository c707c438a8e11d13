/* What is bundled for a page: the doors of the real rooms that the adapter reaches through. */
export { explainFailure, idempotencyKeyFor } from '#api';
export { completeDraft, toOrderRequest } from '#order';
export {
  $storageTrouble,
  attemptStore,
  changeDraft,
  closeAttempt,
  draftStore,
  issuesStore,
  NOT_SENDING,
  placeOrder,
  prepareNextOrder,
  resumeInterrupted,
  sendingStore,
  settleAttempt,
  submissionStore,
} from '#stores';
