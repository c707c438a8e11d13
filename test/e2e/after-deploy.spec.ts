import type { Page } from '@playwright/test';
import { DEPLOY_PORT } from '../../scripts/variants.ts';
import { EDITION } from '../support/deploy-host.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { words, type Language } from '../support/words.ts';

/* A page stays open while the handbook is published anew: what it loads later is gone. */

test.use({ baseURL: `http://127.0.0.1:${DEPLOY_PORT}/` });

const said = {
  de: {
    renewed: /^Das Handbuch wurde inzwischen aktualisiert\..*Ihre Eingaben bleiben erhalten\.$/,
    reload: 'Seite neu laden',
    share: 'Konfiguration teilen',
    copyLink: 'Link kopieren',
    search: 'Suchen',
    loadingOrders: 'Ihre Bestellungen werden geladen …',
  },
  en: {
    renewed: /^The handbook has been updated.*Your entries are kept\.$/,
    reload: 'Reload page',
    share: 'Share this configuration',
    copyLink: 'Copy link',
    search: 'Search',
    loadingOrders: 'Loading your orders …',
  },
};
const languages = Object.keys(words) as Language[];

test.beforeEach(({ expectedErrors }) => {
  expectedErrors.push({ matches: /404/, reason: 'the browser logs the files that are gone' });
});

/** Publishes the second edition, for the browser of this page. */
async function publish(page: Page): Promise<void> {
  const url = `http://127.0.0.1:${DEPLOY_PORT}`;
  await page.context().addCookies([{ name: EDITION, value: '2', url }]);
}

async function move(page: Page): Promise<void> {
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
}

for (const language of languages) {
  const texts = said[language];

  test(`${language}: a guide that nobody has touched says that it has to be reloaded`, async ({
    page,
    expectedErrors,
  }) => {
    expectedErrors.push({ matches: /Error hydrating/, reason: 'Astro logs the dead islands' });
    // With what it loads by itself once it is idle.
    await page.goto(`${language}/guides/caching/`, { waitUntil: 'networkidle' });
    await publish(page);
    await move(page);
    const notice = page.getByRole('status').filter({ hasText: texts.renewed });
    await expect(notice).toBeVisible();
    const guide = new Guide(page, language, 'caching');
    await expect(guide.storage).toBeDisabled();
    await expect(guide.storage).toHaveCSS('opacity', '0.6');
    await page.getByRole('button', { name: texts.reload }).click();
    await expect(notice).toBeHidden();
    await guide.waitUntilAlive();
  });

  test(`${language}: the list of orders says so, and not that it is being loaded`, async ({
    page,
    expectedErrors,
  }) => {
    expectedErrors.push({ matches: /Error hydrating/, reason: 'Astro logs the dead island' });
    // Its code is on its way when the edition is published.
    await page.route(/MyOrders/, async (route) => {
      await page.waitForLoadState();
      await publish(page);
      await route.fulfill({ status: 404 });
    });
    await page.goto(`${language}/order-status/`);
    await expect(page.getByRole('status').filter({ hasText: texts.renewed })).toBeVisible();
    await expect(page.getByText(texts.loadingOrders)).toBeHidden();
  });

  test(`${language}: a guide in use says so whatever is opened, and keeps the draft`, async ({
    page,
    expectedErrors,
  }) => {
    expectedErrors.push({ matches: /LoadError/, reason: 'React logs what has been caught' });
    const guide = new Guide(page, language, 'caching');
    await guide.open();
    await guide.fillIn('203.0.113.7');
    await publish(page);

    const notice = page.getByRole('status').filter({ hasText: texts.renewed });
    const share = page.getByRole('button', { name: texts.share });
    await share.click();
    await expect(notice).toBeVisible();
    await expect(share).toBeFocused();
    await page.getByRole('button', { name: guide.words.pasteList }).click();
    await page.getByRole('button', { name: texts.search }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(notice).toHaveCount(1);
    await expect(guide.storage).toBeEnabled();

    await page.getByRole('button', { name: texts.reload }).click();
    await expect(notice).toBeHidden();
    await guide.waitUntilAlive();
    await expect(guide.source(1)).toHaveValue('203.0.113.7');
    await share.click();
    await expect(page.getByRole('button', { name: texts.copyLink })).toBeVisible();
    await page.getByRole('button', { name: guide.words.pasteList }).click();
    await expect(page.getByRole('textbox', { name: guide.words.pastedText })).toBeVisible();
  });
}
