import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';

/** What the browser does before it prints; a test's change of media alone does not tell the page. */
async function asPrinted(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

test('a printed guide shows what was chosen in every step, and the price', async ({ page }) => {
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await guide.nodeSize('a8-32').check();
  await guide.storage.fill('150');
  await guide.source(1).fill('203.0.113.7');
  await guide.option(guide.words.existingProfile).check();
  await guide.option(/004711/).check();
  await asPrinted(page);

  await expect(guide.nodeSize('a8-32')).toBeVisible();
  await expect(guide.nodeSize('b2-4')).toBeHidden();
  await expect(page.getByRole('group', { name: /^All Purpose/ })).toBeVisible();
  await expect(page.getByRole('group', { name: /^Basic Usage/ })).toBeHidden();
  await expect(guide.storage).toBeVisible();
  await expect(guide.source(1)).toHaveValue('203.0.113.7');
  await expect(guide.source(1)).toBeVisible();
  await expect(guide.note(1), 'an empty note').toBeHidden();
  await expect(guide.option(/004711/)).toBeVisible();
  await expect(guide.option(guide.words.newProfile)).toBeHidden();
  const summary = guide.step('Zusammenfassung');
  await expect(summary.getByText('a8-32 mit 8 vCPU und 32 GB RAM')).toBeVisible();
  await expect(summary.getByText('203.0.113.7')).toBeVisible();
  await expect(summary.getByText('Summe im Monat')).toBeVisible();
});

test('paper has no navigation and no buttons, but title, address, day, and the word on the demo', async ({
  page,
}) => {
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await asPrinted(page);

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(guide.words.demo)).toBeVisible();
  const origin = page.getByText(/\/guides\/caching\/ · gedruckt am/);
  await expect(origin).toBeVisible();
  await expect(origin).toContainText(String(new Date().getFullYear()));
  for (const role of ['navigation', 'button', 'combobox', 'search'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
  await expect(page.getByRole('link', { name: /kopieren$/ })).toHaveCount(0);
});

test('paper is light whatever the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('de/reference/order-api/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const text = page.getByText(/^Was Sie in diesem Tab in einer Anleitung/);
  await expect(text).toHaveCSS('color', 'rgb(42, 55, 60)');
});

test('a guide that is printed before its reader does anything shows what was chosen before', async ({
  page,
}) => {
  await page.addInitScript(() => {
    sessionStorage.setItem(
      'order-draft:v1:caching',
      JSON.stringify({ nodeSize: 'r4-32', trustedSources: [{ id: '1', cidr: '198.51.100.9' }] }),
    );
  });
  await page.goto('de/guides/caching/');
  const guide = new Guide(page, 'de', 'caching');
  await expect(guide.nodeSize('r4-32')).toBeChecked();
  await asPrinted(page);
  await expect(guide.step('Zusammenfassung').getByText('198.51.100.9')).toBeVisible();
});

test('on the screen nothing of the paper shows', async ({ page }) => {
  await page.goto('de/guides/caching/');
  await expect(page.getByText(/gedruckt am/)).toBeHidden();
});

test('links to other places are printed with their address, and what is folded is open', async ({
  page,
}) => {
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await asPrinted(page);
  const address = await page
    .getByRole('link', { name: 'Kundenportal' })
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toMatch(/https:\/\/\S+/);
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
});
