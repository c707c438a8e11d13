import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';

/* An order API that does not answer: no text goes on saying that something is being loaded. */

const late = {
  de: 'Das dauert länger als üblich. Sie können warten oder die Seite neu laden.',
  en: 'This is taking longer than usual. You can wait or reload the page.',
};

test.beforeEach(async ({ page }) => {
  await page.clock.install();
  await page.route('**/api/**', () => {});
});

test('the list of orders says after 15 seconds that it takes longer than usual', async ({
  page,
}) => {
  await page.goto('de/order-status/');
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  const asked = page.waitForRequest('**/api/orders');
  await asked;
  await expect(page.getByText('Ihre Bestellungen werden geladen …')).toBeVisible();
  await page.clock.fastForward(15_000);
  await expect(page.getByText(late.de)).toBeVisible();
  await expect(page.getByText('Ihre Bestellungen werden geladen …')).toBeHidden();
});

test('the search for billing profiles says so too', async ({ page }) => {
  const guide = new Guide(page, 'en', 'caching');
  await guide.open();
  await guide.option(guide.words.existingProfile).check();
  await page.clock.fastForward(500);
  await expect(page.getByText('Loading billing profiles …')).toBeVisible();
  await page.clock.fastForward(15_000);
  await expect(page.getByText(late.en)).toBeVisible();
  await expect(page.getByText('Loading billing profiles …')).toBeHidden();
});
