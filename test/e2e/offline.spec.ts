import { SITE } from '../../scripts/variants.ts';
import { expect } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { keptNotice, keptOnDevice, testOnOwnHost, visit } from '../support/kept.ts';
import { listedPages, pathOf } from '../support/published.ts';

const test = testOnOwnHost(SITE);

test('after one visit every page opens without a host, in both languages', async ({
  page,
  request,
  host,
}) => {
  const pages = (await listedPages(request)).map(({ url }) => pathOf(url));
  await visit(page, 'de/');
  const kept = await keptOnDevice(page);
  expect(kept.bytes).toBeLessThanOrEqual(3_000_000);
  await host.stop();

  for (const address of pages) {
    const answer = await page.goto(address, { waitUntil: 'domcontentloaded' });
    expect.soft(answer?.status(), address).toBe(200);
    const language = address.startsWith('/en/') ? 'en' : 'de';
    await expect.soft(keptNotice(page, language), address).toBeVisible();
  }
  const today = new Intl.DateTimeFormat('de', { dateStyle: 'long' }).format(new Date());
  await page.goto('de/reference/regions/');
  await expect(keptNotice(page, 'de')).toContainText(`Sie lesen die Fassung vom ${today},`);
});

test('without a host addresses lead where they lead with one', async ({
  page,
  host,
  expectedErrors,
}) => {
  expectedErrors.push({
    matches: /status of 404 .*\/de\/guides\/teapot\//,
    reason: 'there is no such page',
  });
  await visit(page, 'de/');
  await host.stop();

  await page.goto('guides/caching/?order=o-1#storage');
  await expect(page).toHaveURL(/\/de\/guides\/caching\/\?order=o-1#storage$/);
  await page.goto('en/order-status?order=o-1');
  await expect(page).toHaveURL(/\/en\/order-status\/\?order=o-1$/);
  const contract = await page.goto('openapi.json');
  expect(await contract?.json()).toHaveProperty('openapi');

  const unknown = await page.goto('de/guides/teapot/');
  expect(unknown?.status()).toBe(404);
  const heading = 'Diese Seite ist nicht gespeichert';
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
  await expect(page).toHaveTitle(heading);
});

test('without a host both languages are searched, and the demo takes an order', async ({
  page,
  context,
  host,
}) => {
  await visit(page, 'de/');
  await host.stop();

  for (const [language, button, words, none] of [
    ['en', 'Search', 'invoice', /^No results/],
    ['de', 'Suchen', 'Rechnung', /^Keine Ergebnisse/],
  ] as const) {
    await page.goto(`${language}/`);
    await page.getByRole('button', { name: button }).click();
    const dialog = page.getByRole('dialog', { name: button });
    await dialog.getByRole('textbox').fill(words);
    const result = dialog.getByRole('link', { name: /^8\. / }).first();
    await expect(result).toHaveAttribute('href', /#billing-profile$/);
    // What is not in the index is not there: nothing has failed.
    await dialog.getByRole('textbox').fill('qwertzuiop');
    await expect(dialog.getByText(none)).toBeVisible();
    await expect(page.locator('.page-notice')).not.toHaveAttribute('data-shown');
  }

  // For the browser, too, there is no network now.
  await context.setOffline(true);
  await page.clock.install();
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await guide.orderUntilReady('Caching');
});

test('a host that fails, or does not answer in time, is no worse than none', async ({
  page,
  host,
}) => {
  await visit(page, 'de/');
  await host.fail();
  const answer = await page.goto('de/guides/caching/');
  expect(answer?.status()).toBe(200);
  await expect(keptNotice(page, 'de')).toBeVisible();

  await host.keepWaiting();
  await page.goto('en/guides/caching/');
  await expect(keptNotice(page, 'en')).toBeVisible();
});

test('a browser that refuses the worker shows the page, and says nothing of it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked = () => (document.documentElement.dataset.refused = '');
    navigator.serviceWorker.register = async () => {
      asked();
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await page.goto('de/guides/caching/');
  await expect(page.locator('html')).toHaveAttribute('data-refused', '');
  await new Guide(page, 'de', 'caching').waitUntilAlive();
});
