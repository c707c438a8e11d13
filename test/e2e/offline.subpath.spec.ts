import { SUBPATH } from '../../scripts/variants.ts';
import { expect } from '../support/fixtures.ts';
import { keptNotice, keptOnDevice, testOnOwnHost, visit } from '../support/kept.ts';

const test = testOnOwnHost(SUBPATH);

test('under a sub-path pages and search work without a host, and nothing else is touched', async ({
  page,
  host,
}) => {
  await visit(page, 'de/');
  const { addresses } = await keptOnDevice(page);
  expect(addresses.filter((address) => !address.startsWith(host.url))).toEqual([]);
  await host.stop();

  await page.goto('en/reference/node-sizes/');
  await expect(keptNotice(page, 'en')).toBeVisible();
  await page.goto('reference/node-sizes/');
  await expect(page).toHaveURL(/\/docs\/de\/reference\/node-sizes\/$/);
  await page.getByRole('button', { name: 'Suchen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Suchen' });
  await dialog.getByRole('textbox').fill('Firewall');
  await expect(dialog.getByRole('link', { name: /^6\. / }).first()).toBeVisible();
});

test('under a sub-path everything that is kept is deleted, but nothing of another site', async ({
  page,
}) => {
  await visit(page, 'de/privacy/');
  await page.evaluate(() => caches.open('another-site'));
  const card = page.locator('main .step-card');
  await expect(card.getByRole('listitem').filter({ hasText: 'Seiten zum Lesen' })).toBeVisible();
  await card.getByRole('button', { name: 'Alles löschen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Alles löschen' }).click();
  await expect(card.getByRole('status')).toContainText(/^Gelöscht: .*Seiten zum Lesen/);
  const left = await page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  expect(left).toEqual(['another-site']);
});
