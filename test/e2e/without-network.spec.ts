import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { words } from '../support/words.ts';

/* The demo answers in the page: it needs no network, whatever the browser says of it. */

/** Fills in the order, with a profile that is searched for, and places it. */
async function order(guide: Guide): Promise<void> {
  const { page } = guide;
  await guide.source(1).fill('203.0.113.7');
  await guide.option(guide.words.existingProfile).check();
  await page.getByRole('searchbox', { name: guide.words.searchProfiles }).fill('4711');
  await expect(guide.option(/000815/)).toBeHidden();
  await guide.option(/004711/).check();
  await guide.consent.check();
  await guide.submitButton.click();
}

async function expectReady(guide: Guide): Promise<void> {
  await expect(guide.status.getByRole('progressbar')).toHaveAttribute('value', '1');
  await guide.page.clock.fastForward(60_000);
  await expect(guide.status.getByText(guide.words.ready('Caching'), { exact: true })).toBeVisible();
}

/** On a device that has only the loopback, as `unshare -n` makes it. */
async function sayOffline(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false });
  });
}

test('on a device without a network an order is placed, becomes ready, and is in the list', async ({
  page,
}) => {
  await sayOffline(page);
  await page.clock.install();
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await order(guide);
  await expectReady(guide);
  await page.goto('de/order-status/');
  await expect(page.getByRole('cell', { name: /^Caching/ })).toBeVisible();
});

test('when the network goes away after a guide has come alive, nothing is missing', async ({
  page,
  context,
}) => {
  await page.clock.install();
  const guide = new Guide(page, 'en', 'caching');
  const demo = page.waitForResponse(/\/_astro\/demo\./);
  const view = page.waitForResponse(/\/_astro\/OrderFollowed\./);
  await guide.open();
  await (await demo).finished();
  await (await view).finished();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await order(guide);
  await expectReady(guide);
});

test('the list of orders shows an order without a network', async ({ page, context }) => {
  const guide = new Guide(page, 'en', 'caching');
  await page.clock.install();
  await guide.open();
  await order(guide);
  await expectReady(guide);
  await page.goto('en/order-status/');
  const list = page.getByRole('group', { name: words.en.orders });
  const name = list.getByRole('link', { name: /^[0-9a-f]{24}$/ });
  await expect(name).toBeVisible();
  await context.setOffline(true);
  await name.click();
  const opened = page.getByRole('group', { name: words.en.order, exact: true });
  await expect(opened.getByText(guide.words.ready('Caching'), { exact: true })).toBeVisible();
});
