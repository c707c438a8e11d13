import type { OrderRequest } from '#order';
import type { z } from '#sources';
import {
  type BillingProfile,
  BillingProfileListSchema,
  ClientAddressSchema,
  type Order,
  type OrderList,
  OrderListSchema,
  OrderSchema,
} from './contract.ts';
import { OrderApiError } from './error.ts';
import { type Answer, exchange, throwIfAborted } from './transport.ts';

/** How to reach an order API. */
export interface OrderClientOptions {
  /** Address of the API, absolute or from the site's root, with or without `/` at its end. */
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  /** Cookies go only to the page's own origin unless this says `include`. */
  readonly credentials?: RequestCredentials;
  /** What has to be there before a request is sent, such as the demo backend. */
  readonly ready?: () => Promise<void>;
  /** Milliseconds that one call may take; 15 seconds unless said. */
  readonly timeout?: number;
  /** The present, in milliseconds since the epoch. */
  readonly now?: () => number;
}

/** An option of every call: aborting it rejects the call with an `AbortError`. */
export interface Abortable {
  readonly signal?: AbortSignal | undefined;
}

/** An order and when to ask for it again, if the API says so. */
export interface OrderAnswer {
  readonly order: Order;
  readonly retryAfterSeconds: number | undefined;
}

/** An accepted order. */
export interface PlacedOrder extends OrderAnswer {
  /** Where the order can be looked up, if the API says so and lets the page read it. */
  readonly location: string | undefined;
}

/** The calls of the order API. Each rejects with an `OrderApiError` or an `AbortError` only. */
export interface OrderClient {
  /** @param options `idempotencyKey`: sending twice with one key places one order. */
  placeOrder: (
    request: OrderRequest,
    options: Abortable & { readonly idempotencyKey: string },
  ) => Promise<PlacedOrder>;
  getOrder: (id: string, options?: Abortable) => Promise<OrderAnswer>;
  /** @param options `cursor`: the `nextCursor` of the page before. */
  listOrders: (options?: Abortable & { readonly cursor?: string }) => Promise<OrderList>;
  /** Profiles whose ID or name contains the text; all for an empty one. */
  searchBillingProfiles: (
    search: string,
    options?: Abortable,
  ) => Promise<readonly BillingProfile[]>;
  /** The address that the API sees the caller under; an API that does not tell answers with 404. */
  getClientAddress: (options?: Abortable) => Promise<string>;
}

/** Makes a client. Nothing is sent, and `ready` is not called, before the first call. */
export function createOrderClient(options: OrderClientOptions): OrderClient {
  const { baseUrl, ready, credentials = 'same-origin', timeout = 15_000, now = Date.now } = options;
  const transport = { fetch: options.fetch, credentials, timeout, now };
  const api = baseUrl.replace(/\/$/, '');

  async function call<T>(
    path: string,
    schema: z.ZodMiniType<T>,
    signal: AbortSignal | undefined,
    init: Omit<RequestInit, 'headers'> & { readonly headers?: Record<string, string> } = {},
  ): Promise<Answer<T>> {
    throwIfAborted(signal);
    await untilReady(ready);
    throwIfAborted(signal);
    const headers = { Accept: 'application/json, application/problem+json', ...init.headers };
    return exchange(transport, `${api}${path}`, { ...init, headers }, schema, signal);
  }

  return {
    async placeOrder(request, { idempotencyKey, signal }) {
      const { body, headers, retryAfterSeconds } = await call('/orders', OrderSchema, signal, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          // A string of structured fields, so quoted: draft-ietf-httpapi-idempotency-key-header.
          'Idempotency-Key': `"${idempotencyKey}"`,
        },
        body: JSON.stringify(request),
      });
      return { order: body, location: headers.get('Location') ?? undefined, retryAfterSeconds };
    },
    async getOrder(id, { signal } = {}) {
      const path = `/orders/${encodeURIComponent(id)}`;
      const { body, retryAfterSeconds } = await call(path, OrderSchema, signal);
      return { order: body, retryAfterSeconds };
    },
    async listOrders({ cursor, signal } = {}) {
      const query = cursor === undefined ? '' : `?${new URLSearchParams({ cursor })}`;
      return (await call(`/orders${query}`, OrderListSchema, signal)).body;
    },
    async searchBillingProfiles(search, { signal } = {}) {
      const path = `/billing-profiles?${new URLSearchParams({ search })}`;
      return (await call(path, BillingProfileListSchema, signal)).body.items;
    },
    async getClientAddress({ signal } = {}) {
      return (await call('/client-address', ClientAddressSchema, signal)).body.address;
    },
  };
}

async function untilReady(ready: OrderClientOptions['ready']): Promise<void> {
  try {
    await ready?.();
  } catch (cause) {
    const message = 'The demo backend did not start; see the cause';
    throw new OrderApiError({ kind: 'demo-unavailable' }, message, { cause });
  }
}
