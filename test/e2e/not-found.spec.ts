import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';

test.beforeEach(({ expectedErrors }) => {
  expectedErrors.push({ matches: /404/, reason: 'the browser logs the missing page' });
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const german = 'Diese Seite gibt es nicht';
const english = 'This page doesn’t exist';

test('an unknown address answers 404, names the page that was meant, and searches for its words', async ({
  page,
}) => {
  const response = await page.goto('de/guides/cachng/#storage');
  expect(response?.status()).toBe(404);
  await expect(heading(page)).toHaveText(german, { useInnerText: true });
  await expect(page).toHaveTitle(german);
  await expect(page.getByRole('searchbox', { name: 'Handbuch durchsuchen' })).toHaveValue(
    'guides cachng',
  );
  await expect(page.getByRole('status')).toContainText('„guides cachng“');
  await page.getByText('Meinten Sie:').getByRole('link', { name: 'Caching bestellen' }).click();
  await expect(page).toHaveURL(/\/de\/guides\/caching\/#storage$/);
});

test('results are there at once, in the language of the address, and lead to their pages', async ({
  page,
}) => {
  await page.goto('en/trusted-source/');
  await expect(heading(page)).toHaveText(english, { useInnerText: true });
  await expect(page.getByRole('status')).toHaveText(/^\d+ pages match “trusted source”:$/);
  const results = page.getByRole('list').first().getByRole('link');
  await expect(results).toContainText(['Trusted sources']);
  await results.filter({ hasText: 'Trusted sources' }).first().click();
  await expect(page).toHaveURL(/\/en\/reference\/trusted-sources\//);
});

test('the reader searches on with other words', async ({ page }) => {
  await page.goto('de/nirgendwo/');
  const field = page.getByRole('searchbox');
  await field.fill('Abrechnungsprofil');
  await field.press('Enter');
  await expect(page.getByRole('status')).toContainText('„Abrechnungsprofil“');
  await expect(page.getByRole('list').first().getByRole('link').first()).toBeVisible();
  await field.fill('Quastenflosser');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page.getByRole('status')).toHaveText(/^Keine Seite passt zu „Quastenflosser“/);
});

test('the other language is a link away and is remembered', async ({ page }) => {
  await page.goto('en/nowhere/');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/de\/nowhere\/$/);
  await expect(heading(page)).toHaveText(german, { useInnerText: true });
  await page.goto('nowhere/');
  await expect(heading(page)).toHaveText(german, { useInnerText: true });
});

test.describe('with an English browser', () => {
  test.use({ locale: 'en-US' });
  test('an address without a language is told in the browser’s', async ({ page }) => {
    await page.goto('nowhere/');
    await expect(heading(page)).toHaveText(english, { useInnerText: true });
    await expect(page.getByRole('link', { name: 'Ordering handbook' }).first()).toHaveAttribute(
      'href',
      /\/en\/$/,
    );
  });
});

test('where the search does not load, the reader is told and has the main pages', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push({ matches: /ERR_FAILED/, reason: 'the search that was kept away' });
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('de/nirgendwo/');
  await expect(page.getByRole('status')).toHaveText(/^Die Suche ist gerade nicht verfügbar/);
  await page.getByRole('link', { name: 'Private Registry bestellen' }).click();
  await expect(page).toHaveURL(/\/de\/guides\/private-registry\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('both languages stand there with links to their pages', async ({ page }) => {
    await page.goto('nowhere/');
    await expect(heading(page)).toHaveText([german, english], { useInnerText: true });
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Caching bestellen' })).toBeVisible();
    await page.getByRole('link', { name: 'Order Caching' }).click();
    await expect(page).toHaveURL(/\/en\/guides\/caching\/$/);
  });
});
