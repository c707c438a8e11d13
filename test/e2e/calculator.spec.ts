import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expectAccessibleInEveryLook } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { hourly, hoursPerMonth, monthly, storageStep } from '../support/prices.ts';

const address = 'reference/price-calculator/';

/** The configurations of the calculator, alive. */
async function openCalculator(page: Page, to: string): Promise<Locator> {
  await page.goto(to);
  const lines = page.getByRole('main').getByRole('group', { name: /^(Konfig|Config)uration \d/ });
  await expect(lines.first().getByRole('textbox').last()).toBeEnabled();
  return lines;
}

test('what stands in the calculator is still there after a reload, a guide, and the way back', async ({
  page,
}) => {
  const lines = await openCalculator(page, `de/${address}`);
  const storage = page.getByRole('textbox', { name: 'Speichergröße' });
  await lines.getByRole('combobox', { name: 'Dienst' }).selectOption('Caching');
  await storage.fill('75');
  await page.reload();
  await expect(storage).toHaveValue('75');
  await page.goto('de/guides/caching/');
  await page.goBack();
  await expect(storage).toHaveValue('75');
  const english = await openCalculator(page, `en/${address}`);
  await expect(english.getByRole('combobox', { name: 'Service' })).toHaveValue('caching');
});

test('the calculator fills the numbers into the formula, and the guide opens with them', async ({
  page,
}) => {
  // Where it was once.
  const lines = await openCalculator(page, 'de/reference/billing/#calculator');
  await expect(page).toHaveURL(new RegExp(`/de/${address}$`));
  await lines.getByRole('combobox', { name: 'Dienst' }).selectOption('Caching');
  await lines.getByRole('combobox', { name: 'Node-Größe' }).selectOption('r4-32');
  await lines.getByRole('textbox', { name: 'Speichergröße' }).fill('150');
  const price = lines.getByRole('table', { name: 'Preis im Monat' });
  await expect(price).toContainText(`${hoursPerMonth} Stunden × ${hourly('de', 'r4-32')}`);
  await expect(price).toContainText(`3 × 50 GB zu je ${storageStep('de', 'caching')}`);
  const total = monthly('de', ['caching', { nodeSize: 'r4-32', storageGb: '150' }]);
  await expect(price).toContainText(`ca. ${total}`);

  await lines.getByRole('link', { name: /In der Anleitung öffnen/ }).click();
  await page.getByRole('button', { name: 'Übernehmen' }).click();
  const guide = new Guide(page, 'de', 'caching');
  await expect(guide.storage).toHaveValue('150');
  await expect(guide.nodeSize('r4-32')).toBeChecked();
});

test('configurations stand side by side and are added up, by keyboard as well', async ({
  page,
}) => {
  const lines = await openCalculator(page, `en/${address}`);
  const sum = page.locator('.price-calculator__foot > [role=status]');
  const add = page.getByRole('button', { name: 'Add a configuration' });
  await add.press('Enter');
  const second = lines.nth(1);
  const service = second.getByRole('combobox', { name: 'Service' });
  await expect(service).toBeFocused();
  await service.selectOption('IAM - Keycloak');
  await expect(sum).toHaveText(
    `Total per month €${monthly('en', ['private-registry'], ['iam-keycloak'])}`,
  );
  const [one, two] = await Promise.all([lines.first().boundingBox(), second.boundingBox()]);
  expect(two?.y).toBe(one?.y);
  expect(two?.x).toBeGreaterThan((one?.x ?? 0) + (one?.width ?? 0));
  await expectAccessibleInEveryLook(page);

  await second.getByRole('button', { name: 'Remove Configuration 2' }).press('Enter');
  await expect(second).toHaveCount(0);
  await expect(add).toBeFocused();
  await expect(sum).toHaveText(`Total per month €${monthly('en', ['private-registry'])}`);
});

test('a storage size between two steps is told once, when the field is left', async ({ page }) => {
  const lines = await openCalculator(page, `de/${address}`);
  const storage = lines.getByRole('textbox', { name: 'Speichergröße' });
  const said = page.getByText(/^Konfiguration 1: /);
  await storage.fill('120');
  await expect(storage).not.toHaveAttribute('aria-invalid');
  await expect(said).toHaveCount(0);
  await storage.press('Tab');
  const wrong = /Die Speichergröße ist nur in Schritten von 50\sGB möglich: 100 oder 150/;
  await expect(storage).toHaveAccessibleDescription(wrong);
  await expect(said).toHaveText(wrong);
  await expect(said).toHaveRole('status');
  await expect(lines.getByRole('link', { name: /In der Anleitung öffnen/ })).toHaveCount(0);
  await storage.fill('100');
  await expect(storage).not.toHaveAttribute('aria-invalid');
  await expect(lines.getByRole('table')).toContainText(
    monthly('de', ['private-registry', { storageGb: '100' }]),
  );
});

test('a link and a table take the configurations along', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCalculator(page, `en/${address}`);
  await page.getByRole('textbox', { name: 'Name' }).fill('=Shop');
  await page.getByRole('button', { name: 'Add a configuration' }).click();
  await page.getByRole('button', { name: 'Copy link to all configurations' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
  const table = readFileSync(await (await download).path(), 'utf8').split('\r\n');
  expect(table[0]).toMatch(/^\uFEFFName,/);
  // Spreadsheets must not run a name.
  expect(table[1]).toMatch(/^"'=Shop",Private Registry,b2-4,50,/);
  expect(table[2]).toMatch(/^Configuration 2,/);

  // Something else stands there: a link replaces it only when it is told to.
  await page.getByRole('textbox', { name: 'Name' }).first().fill('Blog');
  await page.getByRole('button', { name: 'Remove Configuration 2' }).click();
  await page.goto(link);
  const received = page.getByRole('group', { name: 'Konfigurationen aus einem Link' });
  await expect(received).toBeFocused();
  await received.getByRole('button', { name: 'Hinzufügen' }).click();
  const names = page.getByRole('textbox', { name: 'Name' });
  await expect(names).toHaveCount(3);
  await expect(names.first()).toHaveValue('Blog');
  await expect(names.nth(1)).toHaveValue('=Shop');
  // Nobody has given it a name.
  await expect(names.last()).toHaveValue('');
  await expect(received).toBeFocused();

  await page.goto(link.slice(0, -10));
  await expect(received).toContainText('Dieser Link ist unvollständig');
  await expect(names.first()).toHaveValue('Blog');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the calculator shows the preselected price and says what it needs', async ({ page }) => {
    await page.goto(`de/${address}`);
    await expect(page.getByText(/Der Rechner braucht JavaScript/)).toBeVisible();
    await expect(page.getByRole('table', { name: 'Preis im Monat' })).toContainText(
      monthly('de', ['private-registry']),
    );
  });
});
