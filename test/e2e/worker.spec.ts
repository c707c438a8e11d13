import { expect, test as siteTest } from '../support/fixtures.ts';
import { serveWorkerPage } from '../support/worker/serve.ts';
import { request } from '../unit/demo/support.ts';

/** In the place of the site, a page that runs the demo's handlers as MSW's service worker. */
const test = siteTest.extend({
  baseURL: async ({}, use) => {
    const { url, close } = await serveWorkerPage();
    await use(url);
    await close();
  },
});

test.use({ serviceWorkers: 'allow' });

test('the demo’s order API also runs as a service worker, which takes an order', async ({
  page,
}) => {
  await page.goto('');
  await expect(page).toHaveTitle('started');

  const answered = page.waitForResponse(/\/api\/orders$/);
  const order = await page.evaluate(async (body) => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': '"a-key"' };
    const response = await fetch('/api/orders', { method: 'POST', headers, body });
    return (await response.json()) as unknown;
  }, JSON.stringify(request));

  expect(order).toMatchObject({ service: 'caching', status: 'new' });
  expect((await answered).fromServiceWorker(), 'answered by the worker').toBe(true);
});
