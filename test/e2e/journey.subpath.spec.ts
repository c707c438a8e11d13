import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';

test('under a sub-path the journey works from the root address to a ready service', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('./');
  await expect(page).toHaveURL(/\/docs\/de\/$/);
  await page.getByRole('link', { name: 'Caching bestellen' }).click();
  await expect(page).toHaveURL(/\/docs\/de\/guides\/caching\/$/);

  const guide = new Guide(page, 'de', 'caching');
  await guide.waitUntilAlive();
  await guide.source(1).fill('203.0.113.7');
  await guide.consent.check();
  await guide.submitButton.click();
  await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
  await page.clock.fastForward(30_000);
  await expect(
    guide.status.getByText('Ihr Dienst Caching steht bereit.', { exact: true }),
  ).toBeVisible();
});

test('under a sub-path links inside the text lead to pages that exist', async ({ page }) => {
  await page.goto('de/guides/caching/');
  await page.getByRole('main').getByRole('link', { name: 'Node-Größen', exact: true }).click();
  await expect(page).toHaveURL(/\/docs\/de\/reference\/node-sizes\/#sizes$/);
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(/\/docs\/en\/reference\/node-sizes\/#sizes$/);
});
