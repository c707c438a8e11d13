export {
  type BillingProfile,
  BillingProfileListSchema,
  type Order,
  OrderIdSchema,
  type OrderList,
  OrderListSchema,
  OrderRequestSchema,
  OrderSchema,
} from './contract.ts';
export { type Problem, type ProblemError, ProblemSchema, problemMediaType } from './problem.ts';
export { OrderApiError, type OrderApiFailure } from './error.ts';
export {
  type Abortable,
  createOrderClient,
  type OrderAnswer,
  type OrderClient,
  type OrderClientOptions,
  type PlacedOrder,
} from './client.ts';
export { isDemo, offersClientAddress, orderClient } from './connection.ts';
export { newIdempotencyKey } from './idempotency-key.ts';
