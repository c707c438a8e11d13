import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { visit } from '../support/kept.ts';

test.use({ serviceWorkers: 'allow' });

test('a reader finds a step by searching, and orders in the demo', async ({ page }) => {
  await page.clock.install();
  await page.goto('./');
  await expect(page).toHaveURL(/\/de\/$/);
  await page.getByRole('button', { name: 'Suchen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Suchen' });
  await dialog.getByRole('textbox').fill('Whitelist');
  await dialog
    .getByRole('link', { name: '6. Vertrauenswürdige Quellen eintragen' })
    .first()
    .click();
  await expect(page).toHaveURL(/\/de\/guides\/[a-z-]+\/#trusted-sources$/);

  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await guide.orderUntilReady('Caching');
});

test('an unknown address is told about in the language it is in', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push({ matches: /404/, reason: 'the browser logs the missing page' });
  for (const [language, heading] of [
    ['de', 'Diese Seite gibt es nicht'],
    ['en', 'This page doesn’t exist'],
  ] as const) {
    const answer = await page.goto(`${language}/guides/cachng/`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
    await page
      .getByRole('link', { name: new Guide(page, language, 'caching').words.title.caching })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`/${language}/guides/caching/$`));
  }
});

test('after one visit the worker shows pages without a network', async ({ page, context }) => {
  await visit(page, 'en/');
  await context.setOffline(true);
  await page.goto('de/guides/iam-keycloak/');
  await expect(page).toHaveTitle(/IAM - Keycloak bestellen/);
});
