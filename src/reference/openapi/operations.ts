import type { OrderClient, ProblemType } from '#api';
import type { Catalogue } from '#catalogue';
import {
  exampleClientAddress,
  exampleList,
  exampleOrder,
  exampleOrderRunning,
  exampleProfiles,
} from '../examples.ts';
import type { HeaderName } from './headers.ts';
import type { ParameterName } from './parameters.ts';
import type { SchemaName } from './schemas.ts';
import type { Tag } from './tags.ts';

/**
 * A call of the order API: one entry serves the OpenAPI file and the reference pages. Its words are
 * in `content/order-api.yaml`.
 */
export interface Operation {
  readonly method: 'GET' | 'POST';
  readonly path: `/${string}`;
  readonly tag: Tag;
  /** Its section on the page `reference/order-api`. */
  readonly anchor: string;
  /** Those that the example of the call has. */
  readonly parameters: readonly ParameterName[];
  /** Those that a caller may add. */
  readonly further: readonly ParameterName[];
  /** Its example is `exampleRequest`. */
  readonly body?: 'OrderRequest';
  readonly success: {
    readonly status: 200 | 201;
    readonly schema: SchemaName;
    readonly example: (catalogue: Catalogue) => unknown;
    readonly headers: readonly HeaderName[];
  };
  readonly problems: readonly ProblemType[];
}

/** What any call can meet. */
const anywhere = [
  'session-over',
  'not-allowed',
  'rate-limited',
  'internal-error',
  'unavailable',
] as const satisfies readonly ProblemType[];

/** Every call that the site's client makes; one without an entry here does not compile. */
export const operations: Readonly<Record<keyof OrderClient, Operation>> = {
  placeOrder: {
    method: 'POST',
    path: '/orders',
    tag: 'Orders',
    anchor: 'place-order',
    parameters: ['Idempotency-Key'],
    further: ['Accept-Language'],
    body: 'OrderRequest',
    success: {
      status: 201,
      schema: 'Order',
      example: exampleOrder,
      headers: ['Location', 'Retry-After'],
    },
    problems: [
      'malformed-request',
      'idempotency-key-missing',
      'order-in-progress',
      'idempotency-key-reused',
      'request-too-large',
      'order-rejected',
      ...anywhere,
    ],
  },
  getOrder: {
    method: 'GET',
    path: '/orders/{id}',
    tag: 'Orders',
    anchor: 'get-order',
    parameters: ['id'],
    further: ['If-None-Match', 'Accept-Language'],
    success: {
      status: 200,
      schema: 'Order',
      example: exampleOrderRunning,
      headers: ['ETag', 'Retry-After'],
    },
    problems: ['order-not-found', ...anywhere],
  },
  listOrders: {
    method: 'GET',
    path: '/orders',
    tag: 'Orders',
    anchor: 'list-orders',
    parameters: ['cursor'],
    further: ['limit', 'service', 'status', 'Accept-Language'],
    success: {
      status: 200,
      schema: 'OrderList',
      example: exampleList,
      headers: [],
    },
    problems: ['parameter-invalid', 'cursor-unknown', ...anywhere],
  },
  searchBillingProfiles: {
    method: 'GET',
    path: '/billing-profiles',
    tag: 'Billing profiles',
    anchor: 'billing-profiles',
    parameters: ['search'],
    further: ['Accept-Language'],
    success: {
      status: 200,
      schema: 'BillingProfileList',
      example: () => exampleProfiles,
      headers: [],
    },
    problems: [...anywhere],
  },
  getClientAddress: {
    method: 'GET',
    path: '/client-address',
    tag: 'Client address',
    anchor: 'client-address',
    parameters: [],
    further: ['Accept-Language'],
    success: {
      status: 200,
      schema: 'ClientAddress',
      example: () => exampleClientAddress,
      headers: [],
    },
    problems: ['address-unknown', ...anywhere],
  },
};

/** The name of a call. */
export type OperationName = keyof typeof operations;
