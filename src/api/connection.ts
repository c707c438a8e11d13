import { createOrderClient, type OrderClient } from './client.ts';
import { browserConnectivity, type Connectivity } from './connectivity.ts';
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

/** Who wants to know, in the demo, when the connection is lost or back. */
const listeners = new Set<(isOnline: boolean) => void>();

/** Loads what answers; after a failure the next call tries again. */
async function ready(): Promise<void> {
  // In any other mode, and in the server's bundle, this is `if (false)`: the bundler drops the
  // demo and the mock library.
  if (!import.meta.env.SSR && import.meta.env.PUBLIC_ORDER_MODE === 'demo') {
    const { openDemo } = await import('#demo');
    demo ??= openDemo(siteUrl(), tell);
  }
}

function tell(isOnline: boolean): void {
  for (const listener of [...listeners]) listener(isOnline);
}

/**
 * Whether the order API can be reached, as far as that is known without asking it. For a real one the
 * browser knows. The demo is in the page and needs no network, so there only the chosen scenario
 * decides. Whatever waits for a connection has to ask here.
 */
export const connectivity: Connectivity = {
  isOnline: () => (isDemo() ? (demo?.isOnline() ?? true) : browserConnectivity.isOnline()),
  subscribe(onChange) {
    if (!isDemo()) return browserConnectivity.subscribe(onChange);
    listeners.add(onChange);
    return () => {
      listeners.delete(onChange);
    };
  },
};

/**
 * Loads what the client needs before its first call, so that the call itself needs no network where the
 * demo answers. Nobody has to wait for it: a call loads it otherwise.
 */
export async function prepareOrderClient(): Promise<void> {
  await ready();
}

function connect(): OrderClient {
  const url = import.meta.env.PUBLIC_ORDER_API_URL;
  return createOrderClient({
    baseUrl: url === '' ? `${siteUrl()}api` : url,
    fetch: (input, init) => (demo?.fetch ?? fetch)(input, init),
    isOnline: () => connectivity.isOnline(),
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
