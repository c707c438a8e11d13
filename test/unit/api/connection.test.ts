import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const openDemo = vi.hoisted(() => vi.fn<typeof import('#demo').openDemo>());
vi.mock('#demo', () => ({ openDemo }));

const fetch = vi.fn<typeof globalThis.fetch>();
const demoFetch = vi.fn<typeof globalThis.fetch>();

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('SSR', false);
  vi.stubGlobal('fetch', fetch);
  fetch.mockImplementation(async () => Response.json({ items: [] }));
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  vi.stubGlobal('navigator', { onLine: true });
  openDemo.mockReturnValue({ fetch: demoFetch, isOnline: () => true });
  demoFetch.mockImplementation(async () => Response.json({ items: [] }));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** The connection as a build with this API address and base path has it. */
function connect(apiUrl: string, base = '/') {
  vi.stubEnv('PUBLIC_ORDER_MODE', apiUrl === '' ? 'demo' : 'live');
  vi.stubEnv('PUBLIC_ORDER_API_URL', apiUrl);
  vi.stubEnv('BASE_URL', base);
  return import('../../../src/api/connection.ts');
}

test.each(['/docs', '/docs/'])('the demo answers below the base path %s', async (base) => {
  const { orderClient } = await connect('', base);
  expect(openDemo).not.toHaveBeenCalled();

  await Promise.all([orderClient.listOrders(), orderClient.listOrders()]);
  expect(openDemo.mock.calls.map(([siteUrl]) => siteUrl)).toEqual(['/docs/']);
  expect(demoFetch.mock.calls[0]?.[0]).toBe('/docs/api/orders');
  expect(demoFetch.mock.calls[0]?.[1]?.credentials).toBe('same-origin');
  expect(fetch).not.toHaveBeenCalled();
});

test('a demo that could not be loaded is loaded again by the next call', async () => {
  openDemo.mockImplementationOnce(() => {
    throw new Error('Failed to fetch dynamically imported module');
  });
  const { orderClient } = await connect('');
  await expect(orderClient.listOrders()).rejects.toMatchObject({ kind: 'not-loaded' });
  await expect(orderClient.listOrders()).resolves.toMatchObject({ items: [] });
});

test('the demo needs no network: it answers though the browser says that it is offline', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  const { connectivity, orderClient } = await connect('');
  await expect(orderClient.listOrders()).resolves.toMatchObject({ items: [] });
  expect(connectivity.isOnline()).toBe(true);
});

test('in the demo nothing is sent while its scenario takes the connection away', async () => {
  openDemo.mockReturnValue({ fetch: demoFetch, isOnline: () => false });
  const { orderClient } = await connect('');
  await expect(orderClient.listOrders()).rejects.toMatchObject({ kind: 'offline' });
  expect(demoFetch).not.toHaveBeenCalled();
});

test('nothing is sent to a real API while the browser says that it is offline', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  const { orderClient } = await connect('https://api.example/v1');
  await expect(orderClient.listOrders()).rejects.toMatchObject({ kind: 'offline' });
  expect(fetch).not.toHaveBeenCalled();
});

test.each([
  ['in the demo the scenario, and not the browser, ', '', [false, true]],
  ['with a real API the browser ', 'https://api.example/v1', [true]],
])('%s says when the connection is lost or back', async (_who, apiUrl, told) => {
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  const { connectivity, prepareOrderClient } = await connect(apiUrl);
  const heard: boolean[] = [];
  const unsubscribe = connectivity.subscribe((isOnline) => void heard.push(isOnline));
  await prepareOrderClient();
  const tell = openDemo.mock.calls[0]?.[1];
  tell?.(false);
  tell?.(true);
  window.dispatchEvent(new Event('online'));
  expect(heard).toEqual(told);
  unsubscribe();
  tell?.(false);
  window.dispatchEvent(new Event('offline'));
  expect(heard).toEqual(told);
});

test('the demo can be loaded before its first call, which then loads nothing', async () => {
  const { orderClient, prepareOrderClient } = await connect('');
  await prepareOrderClient();
  expect(openDemo).toHaveBeenCalledTimes(1);
  await orderClient.listOrders();
  expect(openDemo).toHaveBeenCalledTimes(1);
});

test('a real API gets the reader’s cookies and language, and no demo is loaded', async () => {
  const { orderClient } = await connect('https://api.example/v1');
  await orderClient.listOrders();
  expect(openDemo).not.toHaveBeenCalled();
  const [address, init] = fetch.mock.calls[0] ?? [];
  expect(address).toBe('https://api.example/v1/orders');
  expect(init?.credentials).toBe('include');
  expect(new Headers(init?.headers).get('Accept-Language')).toBe('en');
});

test('whether the demo answers, and who else, is known without asking', async () => {
  const demo = await connect('');
  expect([demo.isDemo(), demo.backendName()]).toEqual([true, 'demo']);
  vi.resetModules();
  const live = await connect('https://api.example/v1');
  expect(live.isDemo()).toBe(false);
  vi.resetModules();
  const other = await connect('https://api.example/v2');
  expect(live.backendName()).toMatch(/^[0-9a-f]{14}$/);
  expect(other.backendName()).not.toBe('demo');
});

test.each([
  ['', '', true],
  ['https://api.example/v1', '', false],
  ['https://api.example/v1', 'false', false],
  ['https://api.example/v1', 'true', true],
])(
  'with the API at %j that says %j of it, the own address can be asked for: %s',
  async (apiUrl, says, offers) => {
    vi.stubEnv('PUBLIC_ORDER_API_CLIENT_ADDRESS', says);
    const { offersClientAddress } = await connect(apiUrl);
    expect(offersClientAddress()).toBe(offers);
  },
);

test('every call goes over the one connection, with all that it was called with', async () => {
  const { orderClient } = await connect('https://api.example/v1');
  const left = { signal: AbortSignal.abort() };
  const calls = [
    () => orderClient.getOrder('1', left),
    () => orderClient.listOrders(left),
    () => orderClient.searchBillingProfiles('a', left),
    () => orderClient.getClientAddress(left),
  ];
  for (const call of calls) await expect(call()).rejects.toMatchObject({ name: 'AbortError' });
  await orderClient.searchBillingProfiles('a').catch(() => undefined);
  await orderClient.getClientAddress().catch(() => undefined);
  await orderClient.getOrder('1').catch(() => undefined);
  expect(fetch.mock.calls.map(([address]) => address).slice(-3)).toEqual([
    'https://api.example/v1/billing-profiles?search=a',
    'https://api.example/v1/client-address',
    'https://api.example/v1/orders/1',
  ]);
});

test('a demo that is loaded stays the same over calls', async () => {
  const { orderClient } = await connect('');
  await orderClient.listOrders();
  openDemo.mockReturnValue({ fetch, isOnline: () => true });
  await orderClient.listOrders();
  expect(demoFetch.mock.calls.length).toBeGreaterThan(1);
  expect(fetch).not.toHaveBeenCalled();
});
