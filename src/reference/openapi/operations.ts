import type { OrderClient, ProblemType } from '#api';
import type { Catalogue } from '#catalogue';
import {
  exampleClientAddress,
  exampleCursor,
  exampleList,
  exampleOrder,
  exampleOrderId,
  exampleOrderRunning,
  exampleProfiles,
} from '../examples.ts';
import type { SchemaName } from './schemas.ts';

/**
 * A call of the order API: one entry serves the OpenAPI file and the reference pages. Its words are
 * in `content/order-api.yaml`.
 */
export interface Operation {
  readonly method: 'GET' | 'POST';
  readonly path: `/${string}`;
  readonly parameters: readonly Parameter[];
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

/** A parameter in the address or the headers of a request. */
export interface Parameter {
  readonly name: string;
  readonly in: 'header' | 'path' | 'query';
  readonly required: boolean;
  readonly example: string;
}

/** Headers of answers. */
export const answerHeaders = {
  Location: { example: `/orders/${exampleOrderId}` },
  ETag: { example: '"5f3a9c1e77b04d21"' },
  'Retry-After': { example: '2' },
} as const;

/** The name of a header of answers. */
export type HeaderName = keyof typeof answerHeaders;

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
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        required: true,
        example: '"4f9d2c1ab07e4f6c9b1e35d8a7c60f12"',
      },
    ],
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
    parameters: [
      {
        name: 'id',
        in: 'path',
        required: true,
        example: exampleOrderId,
      },
    ],
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
    parameters: [
      {
        name: 'cursor',
        in: 'query',
        required: false,
        example: exampleCursor,
      },
    ],
    success: {
      status: 200,
      schema: 'OrderList',
      example: exampleList,
      headers: [],
    },
    problems: ['cursor-unknown', ...anywhere],
  },
  searchBillingProfiles: {
    method: 'GET',
    path: '/billing-profiles',
    parameters: [
      {
        name: 'search',
        in: 'query',
        required: false,
        example: 'logistik',
      },
    ],
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
    parameters: [],
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
