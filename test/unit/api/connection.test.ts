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
  expect(openDemo.mock.calls).toEqual([['/docs/']]);
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

test.each([
  [false, true],
  [true, false],
])('nothing is sent while the device (%s) or the demo (%s) is offline', async (device, demo) => {
  vi.stubGlobal('navigator', { onLine: device });
  openDemo.mockReturnValue({ fetch: demoFetch, isOnline: () => demo });
  const { orderClient } = await connect('');
  await expect(orderClient.listOrders()).rejects.toMatchObject({ kind: 'offline' });
  expect(demoFetch).not.toHaveBeenCalled();
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
