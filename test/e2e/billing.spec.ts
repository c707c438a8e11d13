import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { hourly, hoursPerMonth, monthly, storageStep } from '../support/prices.ts';

/** The calculator of the billing page, alive. */
async function openCalculator(page: Page, language: 'de' | 'en'): Promise<Locator> {
  await page.goto(`${language}/reference/billing/#calculator`);
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  const calculator = page.getByRole('group', {
    name: { de: 'Preis berechnen, ohne zu bestellen', en: 'Work out the price without ordering' }[
      language
    ],
  });
  await expect(calculator.getByRole('textbox')).toBeEnabled();
  return calculator;
}

test('the worked example comes to what the portal shows', async ({ page }) => {
  await page.goto('de/reference/billing/');
  await expect(page.getByText(/Private Registry mit der Node-Größe b2-4/)).toBeVisible();
  const example = page.getByRole('table', { name: 'Preis im Monat' }).first();
  await expect(example).toContainText(`${hoursPerMonth} Stunden × ${hourly('de', 'b2-4')}`);
  await expect(example).toContainText(monthly('de', ['private-registry']));
});

test('what stands in the calculator is still there after a reload, a guide, and the way back', async ({
  page,
}) => {
  const calculator = await openCalculator(page, 'de');
  await calculator.getByRole('combobox', { name: 'Welcher Dienst?' }).selectOption('Caching');
  await calculator.getByRole('textbox').fill('75');
  await page.reload();
  await openCalculator(page, 'de');
  await expect(calculator.getByRole('textbox')).toHaveValue('75');
  await page.goto('de/guides/caching/');
  await page.goBack();
  await expect(calculator.getByRole('textbox')).toHaveValue('75');
  await openCalculator(page, 'en');
  const english = page.getByRole('group', { name: 'Work out the price without ordering' });
  await expect(english.getByRole('combobox').first()).toHaveValue('caching');
});

test('the calculator fills the numbers into the formula, and the guide opens with them', async ({
  page,
}) => {
  const calculator = await openCalculator(page, 'de');
  await calculator.getByRole('combobox', { name: 'Welcher Dienst?' }).selectOption('Caching');
  await calculator.getByRole('combobox', { name: 'Node-Größe' }).selectOption('r4-32');
  await calculator.getByRole('textbox').fill('150');
  const price = calculator.getByRole('table', { name: 'Preis im Monat' });
  await expect(price).toContainText(`${hoursPerMonth} Stunden × ${hourly('de', 'r4-32')}`);
  await expect(price).toContainText(`3 × 50 GB zu je ${storageStep('de', 'caching')}`);
  const total = monthly('de', ['caching', { nodeSize: 'r4-32', storageGb: '150' }]);
  await expect(price).toContainText(`ca. ${total}`);
  await expect(calculator.getByRole('status')).toContainText(`ca. ${total}`);

  await calculator.getByRole('link', { name: /Konfiguration in der Anleitung öffnen/ }).click();
  await page.getByRole('button', { name: 'Übernehmen' }).click();
  const guide = new Guide(page, 'de', 'caching');
  await expect(guide.storage).toHaveValue('150');
  await expect(guide.nodeSize('r4-32')).toBeChecked();
});

test('several services are added up, by keyboard as well', async ({ page }) => {
  const calculator = await openCalculator(page, 'en');
  await calculator.getByRole('button', { name: 'Add another service' }).press('Enter');
  const second = calculator.getByRole('group', { name: 'Service 2' });
  const service = second.getByRole('combobox', { name: 'Which service?' });
  await expect(service).toBeFocused();
  await service.selectOption('IAM - Keycloak');
  await expect(calculator.getByRole('status')).toHaveText(
    `Together per month €${monthly('en', ['private-registry'], ['iam-keycloak'])}`,
  );

  await second.getByRole('button', { name: 'Remove Service 2' }).press('Enter');
  await expect(second).toHaveCount(0);
  await expect(calculator.getByRole('button', { name: 'Add another service' })).toBeFocused();
  await expect(calculator.getByRole('status')).toHaveText(
    `Together per month €${monthly('en', ['private-registry'])}`,
  );
});

test('a storage size between two steps is told as in the guides, once the field is left', async ({
  page,
}) => {
  const calculator = await openCalculator(page, 'de');
  const storage = calculator.getByRole('textbox');
  await storage.fill('120');
  await expect(storage).not.toHaveAttribute('aria-invalid');
  await storage.press('Tab');
  await expect(storage).toHaveAccessibleDescription(
    /Die Speichergröße wächst in Schritten von 50\sGB: 100 oder 150/,
  );
  await expect(calculator.getByRole('link', { name: /in der Anleitung öffnen/ })).toHaveCount(0);
  await storage.fill('100');
  await expect(storage).not.toHaveAttribute('aria-invalid');
  await expect(calculator.getByRole('table')).toContainText(
    monthly('de', ['private-registry', { storageGb: '100' }]),
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the calculator shows the preselected price and says what it needs', async ({ page }) => {
    await page.goto('de/reference/billing/');
    await expect(page.getByText(/Der Rechner braucht JavaScript/)).toBeVisible();
    await expect(page.getByRole('table', { name: 'Preis im Monat' }).last()).toContainText(
      monthly('de', ['private-registry']),
    );
  });
});
