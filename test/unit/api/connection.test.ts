import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const startDemoBackend = vi.hoisted(() => vi.fn<(siteUrl: string) => Promise<void>>());
vi.mock('#demo', () => ({ startDemoBackend }));

const fetch = vi.fn<typeof globalThis.fetch>();

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('SSR', false);
  vi.stubGlobal('fetch', fetch);
  fetch.mockImplementation(async () => Response.json({ items: [] }));
  startDemoBackend.mockResolvedValue();
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
  const { isDemo, orderClient } = await connect('', base);
  expect(isDemo).toBe(true);
  expect(startDemoBackend).not.toHaveBeenCalled();

  await Promise.all([orderClient.listOrders(), orderClient.listOrders()]);
  expect(startDemoBackend.mock.calls).toEqual([['/docs/']]);
  expect(fetch.mock.calls[0]?.[0]).toBe('/docs/api/orders');
  expect(fetch.mock.calls[0]?.[1]?.credentials).toBe('same-origin');
});

test('a demo that did not start is started again by the next call', async () => {
  startDemoBackend.mockRejectedValueOnce(new Error('blocked'));
  const { orderClient } = await connect('');
  await expect(orderClient.listOrders()).rejects.toMatchObject({ kind: 'demo-unavailable' });
  await expect(orderClient.listOrders()).resolves.toEqual({ items: [] });
  expect(startDemoBackend).toHaveBeenCalledTimes(2);
});

test('a real API gets the reader’s cookies, and no demo is started', async () => {
  const { isDemo, orderClient } = await connect('https://api.example/v1');
  expect(isDemo).toBe(false);
  await orderClient.listOrders();
  expect(startDemoBackend).not.toHaveBeenCalled();
  expect(fetch.mock.calls[0]?.[0]).toBe('https://api.example/v1/orders');
  expect(fetch.mock.calls[0]?.[1]?.credentials).toBe('include');
});
