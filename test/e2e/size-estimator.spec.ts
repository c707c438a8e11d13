import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';

/* Estimating the RAM of a cache from the number and size of its entries. */

const step = (page: Page) => page.locator('[data-step=node-size]');
const field = (page: Page, name: RegExp) => step(page).getByRole('textbox', { name });

test('an estimate names a size that has the RAM, and the order takes it', async ({ page }) => {
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await step(page).getByText('RAM-Bedarf schätzen').click();
  const entries = field(page, /^Zahl der Einträge/);
  const said = step(page).getByRole('status');
  await field(page, /^Größe eines Schlüssels/).fill('40');
  await field(page, /^Größe eines Werts/).fill('1000');
  await field(page, /^Verwaltungsdaten/).fill('100');
  await field(page, /^Reserve/).fill('30');
  await expect(step(page).getByText(/^Das Ergebnis steht hier/)).toBeVisible();
  // Every key changes the result; it is read out when the field is left.
  await entries.fill('4.000.000');
  await expect(step(page).getByText(/^RAM-Bedarf: 6,6\sGB/)).toHaveCount(1);
  await expect(said).toHaveText('');
  await entries.blur();
  await expect(said).toHaveText(/^RAM-Bedarf: 6,6\sGB, davon 4,6\sGB Daten\. Passende Größe: /);
  await expectAccessible(page);

  const title = await step(page).locator('.notice__title').innerText();
  const size = title.replace('Passende Größe: ', '');
  await expect(guide.nodeSize(size)).not.toBeChecked();
  const use = step(page).getByRole('button', { name: `Diese Größe übernehmen (${size})` });
  await use.focus();
  await page.keyboard.press('Enter');
  await expect(guide.nodeSize(size)).toBeChecked();
  await expect(said).toHaveText(`${size} ist als Node-Größe gewählt.`);
  await expect(use).toBeFocused();

  // What does not fit, what is no number, and the same fields in the other language.
  await entries.fill('viele');
  await expect(entries).not.toHaveAttribute('aria-invalid');
  for (const [typed, shown, told] of [
    ['viele', 'viele', /Geben Sie eine Zahl in Ziffern ein, z\.\sB\. /],
    ['1,000', '1,000', /Trennen Sie Tausender mit einem Punkt oder gar nicht/],
    ['1,5', '1,5', /eine ganze Zahl ohne Nachkommastellen/],
    ['0', '0', /eine ganze Zahl von 1 bis 1\.000\.000\.000\.000 ein/],
    // Every digit stays, also where there are more than a computer calculates with.
    ['9007199254740993', '9.007.199.254.740.993', /eine ganze Zahl von 1 bis /],
  ] as const) {
    await entries.fill(typed);
    await entries.blur();
    await expect(entries).toHaveValue(shown);
    await expect(entries).toHaveAccessibleDescription(told);
    await expect(step(page).getByText(/^Das Ergebnis steht hier/)).toBeVisible();
  }
  // Too little to be shown, and too little that stays free.
  await entries.fill('1');
  await field(page, /^Reserve/).fill('0');
  await expect(step(page).getByText(/^RAM-Bedarf: weniger als 0,1\sGB$/)).toBeVisible();
  await expect(step(page).getByText(/^Sie rechnen mit weniger Reserve als /)).toBeVisible();
  await field(page, /^Reserve/).fill('30');
  await expect(step(page).getByText(/^Sie rechnen mit weniger Reserve als /)).toHaveCount(0);
  await entries.fill('900.000.000.000');
  await expect(step(page).getByText('Keine Größe hat so viel RAM').first()).toBeVisible();
  await page.goto('en/guides/caching/');
  await new Guide(page, 'en', 'caching').waitUntilAlive();
  await step(page).getByText('Estimate the RAM you need').click();
  await expect(field(page, /^Number of entries/)).toHaveValue('900,000,000,000');
  await expect(step(page).getByText('No size has that much RAM').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the guide says how to estimate, with an example', async ({ page }) => {
    await page.goto('de/guides/caching/');
    await expect(page.getByText(/^Die Felder zum Schätzen .* brauchen JavaScript\./)).toBeVisible();
    await step(page).getByText('RAM-Bedarf schätzen').click();
    await expect(step(page).getByText(/^RAM-Bedarf = Einträge × /)).toBeVisible();
    await expect(page.getByText(/^Daten: .* Sitzungen × /)).toBeVisible();
  });
});
