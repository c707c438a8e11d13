import { kept } from '#kept';
import { keptByDemo } from '#kept/by-demo';
import { SITE } from '../../scripts/variants.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { testOnOwnHost, visit } from '../support/kept.ts';
import { orderIn, seedSendings } from '../support/orders.ts';
import type { Page } from '@playwright/test';

/** What is stored under any key, of the device and of the tab. */
function storedKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
}

/** Presses a button of the page, and the one of the question that follows. */
async function press(page: Page, name: string, agree: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: agree, exact: true }).click();
}

testOnOwnHost(SITE)(
  'everything that is kept is listed, and deleted once the reader agrees',
  async ({ page }) => {
    const guide = new Guide(page, 'de', 'caching');
    await guide.open();
    await guide.fillIn('203.0.113.7');
    await guide.submitButton.click();
    await expect(guide.status).toBeFocused();
    await visit(page, 'de/privacy/');

    const rows = [...Object.values(kept), ...Object.values(keptByDemo)];
    const unlisted = (await storedKeys(page)).filter(
      (key) => !rows.some(({ prefix }) => key.startsWith(prefix)),
    );
    expect(unlisted, 'stored, but in no table').toEqual([]);
    const card = page.locator('main .step-card');
    for (const name of ['Gesendete Bestellungen', 'Bestellungen der Demo', 'Seiten zum Lesen']) {
      await expect(card.getByRole('listitem').filter({ hasText: name }).first()).toBeVisible();
    }

    const button = card.getByRole('button', { name: 'Alles löschen' });
    await button.click();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    expect(await storedKeys(page), 'the question alone deletes nothing').not.toEqual([]);

    await press(page, 'Alles löschen', 'Alles löschen');
    await expect(card.getByRole('status')).toContainText(/^Gelöscht: .*Seiten zum Lesen/);
    await expect(card.getByText('Zurzeit ist nichts gespeichert.')).toBeVisible();
    await expect(button).toBeFocused();
    expect(await storedKeys(page)).toEqual([]);
    const left = await page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
    expect(left).toEqual([]);
  },
);

test('what is entered in another tab is deleted too, and not written again', async ({
  page,
  context,
}) => {
  await page.goto('de/privacy/');
  const guide = new Guide(await context.newPage(), 'de', 'caching');
  await guide.open();
  await guide.storage.fill('200');
  await guide.source(1).fill('203.0.113.7');
  const reloaded = guide.page.waitForEvent('load');

  await page.bringToFront();
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  await press(page, 'Alles löschen', 'Alles löschen');
  const card = page.locator('main .step-card');
  await expect(card.getByRole('status')).toContainText('Eingaben in anderen Tabs');
  await expect(card.getByText('Zurzeit ist nichts gespeichert.')).toBeVisible();
  await reloaded;
  await guide.waitUntilAlive();
  await expect(guide.storage).toHaveValue('50');
  await expect(guide.source(1)).toHaveValue('');
  const drafts = (await storedKeys(guide.page)).filter((key) => key.startsWith(kept.draft.prefix));
  expect(drafts).toEqual([]);

  // Nothing is entered any more, so nothing is named, and no tab reloads.
  await guide.page.evaluate(() => {
    document.body.dataset.sameLoad = '';
    addEventListener('storage', ({ key }) => {
      if (key === 'forget-entries') document.body.dataset.told = '';
    });
  });
  await press(page, 'Alles löschen', 'Alles löschen');
  await expect(card.getByRole('status')).not.toContainText('anderen Tabs');
  await expect(card.getByRole('status')).toHaveText(/^Gelöscht/);
  await expect(guide.page.locator('body')).toHaveAttribute('data-told', '');
  await guide.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await expect(guide.page.locator('body')).toHaveAttribute('data-same-load', '');
});

test('an order of which nobody knows whether it was placed is not deleted with the rest', async ({
  page,
}) => {
  const { configuration: request } = orderIn(3, 'new');
  const at = Date.now();
  const tries = [{ id: 'try', startedAt: at, inDoubt: true }];
  await seedSendings(page, 'd'.repeat(32), [
    { key: 'a-1', state: 'unknown', request, firstSentAt: at, tries },
  ]);
  await page.goto('en/privacy/');
  const card = page.locator('main .step-card');
  const said = card.getByRole('status');
  const sent = async () =>
    (await storedKeys(page)).filter((key) => key.startsWith(kept.sending.prefix));
  await expect(card.getByText('One order is unconfirmed')).toBeVisible();
  const settle = card.getByRole('link', { name: 'Check in the guide for Caching' });
  await expect(settle).toHaveAttribute('href', '/en/guides/caching/#review');

  await press(page, 'Delete everything', 'Delete everything');
  await expect(said).toContainText('Still stored: Sent orders.');
  expect(await sent()).toHaveLength(1);

  await press(page, 'Delete data about unconfirmed orders', 'Delete anyway');
  await expect(said).toHaveText('Deleted: Sent orders.');
  await expect(card.getByRole('button', { name: 'Delete everything' })).toBeFocused();
  expect(await sent()).toEqual([]);

  // While the question is asked, another tab stores an order that waits for a connection.
  await page.evaluate(() => {
    sessionStorage.setItem('price-calculator:v1', '[]');
  });
  await card.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const waiting = { service: 'caching', key: 'b-2', state: 'waiting', request, holder: 'try' };
  const subject = { ...request, sources: 1, networks: '' };
  await page.evaluate(
    ([key, record]) => {
      localStorage.setItem(key, record);
    },
    [
      `${kept.sending.prefix}v1:demo:caching:b-2`,
      JSON.stringify({ ...waiting, subject, until: at + 600_000 }),
    ] as const,
  );
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(said).toContainText('waiting for a connection, so nothing was deleted');
  expect(await sent()).toHaveLength(1);
  expect(await storedKeys(page), 'nothing at all').toContain('price-calculator:v1');

  await card.getByRole('button', { name: 'Delete everything' }).click();
  await expect(said).toContainText('waiting for a connection, so nothing was deleted');
  await expect(page.getByRole('dialog'), 'it is not asked any more').toHaveCount(0);

  // Its time is over, and no event tells so.
  await page.evaluate((prefix) => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix)) localStorage.removeItem(key);
    }
  }, kept.sending.prefix);
  await expect(said).toBeEmpty();
});
