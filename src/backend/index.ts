/**
 * What an order API does, without where it runs: the demo answers with it in the page, the reference
 * order API behind HTTP, so that the two cannot drift apart.
 */
export {
  createHandlers,
  createProblemResponse,
  type Backend,
  type ProblemResponse,
} from './handlers/index.ts';
export { slowResponseTime } from './handlers/scenarios.ts';
export { wantedLanguage } from './language.ts';
export { billingProfiles } from './billing-profiles.ts';
export { judge, type Verdict } from './rules.ts';
export {
  AcceptedOrderSchema,
  courseOf,
  doneAfter,
  failedAfter,
  orderAt,
  orderIdFor,
  processingAfter,
  statusAt,
  type AcceptedOrder,
  type CourseStep,
} from './orders.ts';
export {
  keyLifetime,
  type NewOrder,
  type OrderQuery,
  type OrderStore,
  type StoredPage,
} from './order-store.ts';
