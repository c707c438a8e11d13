import type { OrderClient, ProblemType } from '#api';
import type { Catalogue } from '#catalogue';
import {
  exampleClientAddress,
  exampleList,
  exampleOrder,
  exampleOrderId,
  exampleOrderRunning,
  exampleProfiles,
} from '../examples.ts';
import type { SchemaName } from './descriptions.ts';

/** A call of the order API: one entry serves the OpenAPI file and the reference pages. */
export interface Operation {
  readonly method: 'GET' | 'POST';
  readonly path: `/${string}`;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** Its example is `exampleRequest`. */
  readonly body?: 'OrderRequest';
  readonly success: {
    readonly status: 200 | 201;
    readonly description: string;
    readonly schema: SchemaName;
    readonly example: (catalogue: Catalogue) => unknown;
    readonly headers: readonly HeaderName[];
  };
  readonly problems: readonly ProblemType[];
}

/** Something that stands in the address or the headers of a request. */
export interface Parameter {
  readonly name: string;
  readonly in: 'header' | 'path' | 'query';
  readonly description: string;
  readonly required: boolean;
  readonly example: string;
}

/** Headers of answers. */
export const answerHeaders = {
  Location: {
    description: 'Address of the new order.',
    example: `/orders/${exampleOrderId}`,
  },
  ETag: {
    description:
      'Names the order as it stands; sent back in `If-None-Match`, it is answered with 304 while nothing has changed.',
    example: '"5f3a9c1e77b04d21"',
  },
  'Retry-After': {
    description: 'Seconds, or an HTTP date, after which to ask again.',
    example: '2',
  },
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
    summary: 'Place an order',
    description:
      'Places an order, with obligation to pay. Sending it again with the same key places no second one and answers with the first.',
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        description:
          'A key of your own for this order, in quotation marks: made before the first sending, sent with every repetition, never used for another order.',
        required: true,
        example: '"4f9d2c1ab07e4f6c9b1e35d8a7c60f12"',
      },
    ],
    body: 'OrderRequest',
    success: {
      status: 201,
      description: 'The order is placed, or was by an earlier sending.',
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
    summary: 'Look up an order',
    description: 'The order as it stands. Ask again as `Retry-After` says until it is final.',
    parameters: [
      {
        name: 'id',
        in: 'path',
        description: 'The order’s ID.',
        required: true,
        example: exampleOrderId,
      },
    ],
    success: {
      status: 200,
      description: 'The order.',
      schema: 'Order',
      example: exampleOrderRunning,
      headers: ['ETag', 'Retry-After'],
    },
    problems: ['order-not-found', ...anywhere],
  },
  listOrders: {
    method: 'GET',
    path: '/orders',
    summary: 'List your orders',
    description: 'The caller’s orders, newest first, page by page.',
    parameters: [
      {
        name: 'cursor',
        in: 'query',
        description: 'The `nextCursor` of the page before; left out for the first page.',
        required: false,
        example: '673e9d01b04e5d9f8a61c5aa',
      },
    ],
    success: {
      status: 200,
      description: 'A page.',
      schema: 'OrderList',
      example: exampleList,
      headers: [],
    },
    problems: ['cursor-unknown', ...anywhere],
  },
  searchBillingProfiles: {
    method: 'GET',
    path: '/billing-profiles',
    summary: 'Search your billing profiles',
    description: 'The caller’s billing profiles whose ID or name contains a text.',
    parameters: [
      {
        name: 'search',
        in: 'query',
        description: 'The text, in upper or lower case; empty for all.',
        required: false,
        example: 'logistik',
      },
    ],
    success: {
      status: 200,
      description: 'The profiles.',
      schema: 'BillingProfileList',
      example: () => exampleProfiles,
      headers: [],
    },
    problems: [...anywhere],
  },
  getClientAddress: {
    method: 'GET',
    path: '/client-address',
    summary: 'Look up your own address',
    description:
      'The address that the API sees the caller under. An API need not offer it; then it answers 404.',
    parameters: [],
    success: {
      status: 200,
      description: 'The address.',
      schema: 'ClientAddress',
      example: () => exampleClientAddress,
      headers: [],
    },
    problems: ['address-unknown', ...anywhere],
  },
};

/** The name of a call. */
export type OperationName = keyof typeof operations;
