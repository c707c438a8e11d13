import { isSameConfiguration, type OrderRequest } from '#order';
import { browserConnectivity } from './connectivity.ts';
import { type BillingProfile, ClientAddressSchema } from './contract.ts';
import { OrderApiError } from './error.ts';
import {
  type ListAnswer,
  type Order,
  type OrderPage,
  type Read,
  readBillingProfiles,
  reading,
  readOrder,
  readOrderPage,
} from './read.ts';
import { defaultRetryPolicy, type RetryPolicy, withRetries } from './retry.ts';
import { throwIfAborted } from './response.ts';
import { type Answer, request } from './transport.ts';

/** How to reach an order API. */
export interface OrderClientOptions {
  /** Address of the API, absolute or from the site's root, with or without `/` at its end. */
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  /** Cookies go only to the page's own origin unless this says `include`. */
  readonly credentials?: RequestCredentials;
  /** Language in which the API should say what it says in words, such as `de`. */
  readonly language?: string;
  /** Whether there is a connection at all; what the browser says unless given. */
  readonly isOnline?: () => boolean;
  /** What has to be there before a request is sent, such as the demo. */
  readonly ready?: () => Promise<void>;
  /** Milliseconds that one try of a call may take; 15 seconds unless said. */
  readonly timeout?: number;
  /** How calls that are safe to repeat are repeated; parts that are left out are the default's. */
  readonly retry?: Partial<RetryPolicy>;
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

/**
 * The calls of the order API. Each rejects with an `OrderApiError` or an `AbortError` only. All but
 * `getOrder` are tried again while the failure may pass.
 */
export interface OrderClient {
  /**
   * Places an order, and counts it as placed only if the answer is that order.
   *
   * @param options `idempotencyKey`: sending twice with one key places one order. `notAfter`: no
   * try begins after this time, in milliseconds since the epoch, because the API may have forgotten
   * the key by then.
   */
  placeOrder: (
    request: OrderRequest,
    options: Abortable & { readonly idempotencyKey: string; readonly notAfter?: number },
  ) => Promise<PlacedOrder>;
  /** Tried once: who follows an order asks again anyway. The answer has to be that order. */
  getOrder: (id: string, options?: Abortable) => Promise<OrderAnswer>;
  /** @param options `cursor`: the `nextCursor` of the page before. */
  listOrders: (options?: Abortable & { readonly cursor?: string }) => Promise<OrderPage>;
  /** Profiles whose ID or name contains the text; all for an empty one. */
  searchBillingProfiles: (
    search: string,
    options?: Abortable,
  ) => Promise<ListAnswer<BillingProfile>>;
  /** The address that the API sees the caller under; an API that does not tell answers with 404. */
  getClientAddress: (options?: Abortable) => Promise<string>;
}

/** Makes a client. Nothing is sent, and `ready` is not called, before the first call. */
export function createOrderClient(options: OrderClientOptions): OrderClient {
  const { baseUrl, ready, credentials = 'same-origin', timeout = 15_000, now = Date.now } = options;
  const { isOnline = browserConnectivity.isOnline, language } = options;
  const transport = { fetch: options.fetch, credentials, timeout, now, isOnline };
  const policy = { ...defaultRetryPolicy, now, ...options.retry };
  const api = baseUrl.replace(/\/$/, '');

  async function call<T>(
    path: string,
    read: Read<T>,
    signal: AbortSignal | undefined,
    init: Omit<RequestInit, 'headers'> & { readonly headers?: Record<string, string> } = {},
  ): Promise<Answer<T>> {
    throwIfAborted(signal);
    await untilReady(ready);
    throwIfAborted(signal);
    const headers = {
      Accept: 'application/json, application/problem+json',
      ...(language && { 'Accept-Language': language }),
      ...init.headers,
    };
    return request(transport, `${api}${path}`, { ...init, headers }, read, signal);
  }

  const repeat: typeof call = (path, read, signal, init) =>
    withRetries(() => call(path, read, signal, init), policy, signal);

  async function send(request: OrderRequest, idempotencyKey: string, signal?: AbortSignal) {
    const answer = await call('/orders', readOrder, signal, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        // A string of structured fields, so quoted: draft-ietf-httpapi-idempotency-key-header.
        'Idempotency-Key': `"${idempotencyKey}"`,
      },
      body: JSON.stringify(request),
    });
    const { service, configuration } = answer.body;
    const isSame = configuration && isSameConfiguration(configuration, request);
    if (service !== request.service || !isSame) throw mismatch(answer.status);
    return answer;
  }

  return tellingOwnErrors({
    async placeOrder(request, { idempotencyKey, notAfter, signal }) {
      // Safe to repeat, because every try carries the same key.
      const { body, headers, retryAfterSeconds } = await withRetries(
        () => send(request, idempotencyKey, signal),
        policy,
        signal,
        notAfter,
      );
      return { order: body, location: headers.get('Location') ?? undefined, retryAfterSeconds };
    },
    async getOrder(id, { signal } = {}) {
      const path = `/orders/${encodeURIComponent(id)}`;
      // The browser asks with the entity tag that it has seen, and turns a 304 into the answer it kept.
      const { status, body, retryAfterSeconds } = await call(path, readOrder, signal, {
        cache: 'no-cache',
      });
      if (body.id.toLowerCase() !== id.toLowerCase()) throw mismatch(status);
      return { order: body, retryAfterSeconds };
    },
    async listOrders({ cursor, signal } = {}) {
      const query = cursor === undefined ? '' : `?${new URLSearchParams({ cursor })}`;
      return (await repeat(`/orders${query}`, readOrderPage, signal)).body;
    },
    async searchBillingProfiles(search, { signal } = {}) {
      const path = `/billing-profiles?${new URLSearchParams({ search })}`;
      return (await repeat(path, readBillingProfiles, signal)).body;
    },
    async getClientAddress({ signal } = {}) {
      return (await call('/client-address', readClientAddress, signal)).body.address;
    },
  });
}

const readClientAddress = reading(ClientAddressSchema);

function mismatch(status: number): OrderApiError {
  const message = 'The answer is another order than the one that was sent or asked for';
  return new OrderApiError({ kind: 'mismatch', status }, message);
}

/** Errors of the site's own program are told as such, never as what a network or an API has done. */
function tellingOwnErrors(client: OrderClient): OrderClient {
  return {
    placeOrder: (...call) => client.placeOrder(...call).catch(tellOwnError),
    getOrder: (...call) => client.getOrder(...call).catch(tellOwnError),
    listOrders: (...call) => client.listOrders(...call).catch(tellOwnError),
    searchBillingProfiles: (...call) => client.searchBillingProfiles(...call).catch(tellOwnError),
    getClientAddress: (...call) => client.getClientAddress(...call).catch(tellOwnError),
  };
}

function tellOwnError(error: unknown): never {
  const isAbort = error instanceof DOMException && error.name === 'AbortError';
  if (error instanceof OrderApiError || isAbort) throw error;
  // Developers look for it here.
  console.error(error);
  throw new OrderApiError({ kind: 'page-error' }, 'An error of the page itself', { cause: error });
}

async function untilReady(ready: OrderClientOptions['ready']): Promise<void> {
  try {
    await ready?.();
  } catch (cause) {
    const message = 'What answers could not be loaded; see the cause';
    throw new OrderApiError({ kind: 'not-loaded' }, message, { cause });
  }
}
