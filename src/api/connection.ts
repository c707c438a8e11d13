import { createOrderClient, type OrderClient } from './client.ts';

/*
 * The one place that knows which backend answers. `PUBLIC_ORDER_API_URL` is a constant that the
 * build writes in; only this very spelling is replaced, so every use repeats it in full.
 */

/** True if the demo in the browser answers, and nothing is really ordered. */
export const isDemo = import.meta.env.PUBLIC_ORDER_API_URL === '';

/** Whether readers may ask for their own address: not every order API tells it. */
export const offersClientAddress =
  isDemo || import.meta.env.PUBLIC_ORDER_API_CLIENT_ADDRESS === 'true';

/** Address of the site's root, with `/` at its end. */
function siteUrl(): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, '/');
}

let started: Promise<void> | undefined;

/** Starts the demo backend once for all callers; after a failure the next call tries again. */
function backendReady(): Promise<void> {
  started ??= startBackend().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

async function startBackend(): Promise<void> {
  // With an API address, and in the server's bundle, this is `if (false)`: the bundler drops the
  // demo, the mock library and the service worker.
  if (!import.meta.env.SSR && import.meta.env.PUBLIC_ORDER_API_URL === '') {
    const { startDemoBackend } = await import('#demo');
    await startDemoBackend(siteUrl());
  }
}

function connect(): OrderClient {
  return createOrderClient({
    baseUrl: isDemo ? `${siteUrl()}api` : import.meta.env.PUBLIC_ORDER_API_URL,
    // Looked up at each call: the demo replaces `fetch` where there is no service worker.
    fetch: (input, init) => fetch(input, init),
    credentials: isDemo ? 'same-origin' : 'include',
    ready: backendReady,
  });
}

let connected: OrderClient | undefined;

function client(): OrderClient {
  return (connected ??= connect());
}

/** The client that all islands share. It is made, and the demo started, at the first call. */
export const orderClient: OrderClient = {
  placeOrder: (...call) => client().placeOrder(...call),
  getOrder: (...call) => client().getOrder(...call),
  listOrders: (...call) => client().listOrders(...call),
  searchBillingProfiles: (...call) => client().searchBillingProfiles(...call),
  getClientAddress: (...call) => client().getClientAddress(...call),
};
