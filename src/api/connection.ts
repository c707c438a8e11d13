import { createOrderClient, type OrderClient } from './client.ts';
import { fingerprint } from './idempotency-key.ts';

/*
 * The one place that knows which backend answers. `PUBLIC_ORDER_MODE` and `PUBLIC_ORDER_API_URL`
 * are constants that the build writes in; only this very spelling is replaced, so every use
 * repeats it in full.
 */

/*
 * Functions, not values: the module is also loaded by plain Node, for the order API of the tests,
 * where there is no `import.meta.env`.
 */

/** True if the demo in the browser answers, and nothing is really ordered. */
export function isDemo(): boolean {
  return import.meta.env.PUBLIC_ORDER_MODE === 'demo';
}

/** Names who answers, so that what was sent to one API is never taken for another's. */
export function backendName(): string {
  return isDemo() ? 'demo' : fingerprint(import.meta.env.PUBLIC_ORDER_API_URL);
}

/** Whether readers may ask for their own address: not every order API tells it. */
export function offersClientAddress(): boolean {
  return isDemo() || import.meta.env.PUBLIC_ORDER_API_CLIENT_ADDRESS === 'true';
}

/** Address of the site's root, with `/` at its end. */
function siteUrl(): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, '/');
}

/** The demo, in this very page; a real API answers over the network instead. */
let demo: { readonly fetch: typeof fetch; readonly isOnline: () => boolean } | undefined;

/** Loads what answers; after a failure the next call tries again. */
async function ready(): Promise<void> {
  // In any other mode, and in the server's bundle, this is `if (false)`: the bundler drops the
  // demo and the mock library.
  if (!import.meta.env.SSR && import.meta.env.PUBLIC_ORDER_MODE === 'demo') {
    const { openDemo } = await import('#demo');
    demo ??= openDemo(siteUrl());
  }
}

function connect(): OrderClient {
  const url = import.meta.env.PUBLIC_ORDER_API_URL;
  return createOrderClient({
    baseUrl: url === '' ? `${siteUrl()}api` : url,
    fetch: (input, init) => (demo?.fetch ?? fetch)(input, init),
    isOnline: () => navigator.onLine && (demo?.isOnline() ?? true),
    language: document.documentElement.lang,
    // A reader of another origin's API is known by the cookies of that origin.
    credentials: url === '' ? 'same-origin' : 'include',
    ready,
  });
}

let connected: OrderClient | undefined;

function client(): OrderClient {
  return (connected ??= connect());
}

/** The client that all islands share. It is made, and the demo loaded, at the first call. */
export const orderClient: OrderClient = {
  placeOrder: (...call) => client().placeOrder(...call),
  getOrder: (...call) => client().getOrder(...call),
  listOrders: (...call) => client().listOrders(...call),
  searchBillingProfiles: (...call) => client().searchBillingProfiles(...call),
  getClientAddress: (...call) => client().getClientAddress(...call),
};
