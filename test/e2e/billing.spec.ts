import { expect, test } from '../support/fixtures.ts';
import { hourly, hoursPerMonth, monthly } from '../support/prices.ts';

test('the worked example comes to what the portal shows', async ({ page }) => {
  await page.goto('de/reference/billing/');
  await expect(page.getByText(/Private Registry mit der Node-Größe b2-4/)).toBeVisible();
  const example = page.getByRole('table', { name: 'Preis im Monat' }).first();
  await expect(example).toContainText(`${hoursPerMonth} Stunden × ${hourly('de', 'b2-4')}`);
  await expect(example).toContainText(monthly('de', ['private-registry']));
});
