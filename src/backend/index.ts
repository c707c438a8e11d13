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
export { billingProfiles } from './billing-profiles.ts';
export { judge, type Verdict } from './rules.ts';
export {
  AcceptedOrderSchema,
  doneAfter,
  failedAfter,
  orderAt,
  orderIdFor,
  processingAfter,
  type AcceptedOrder,
  type OrderStore,
} from './orders.ts';
