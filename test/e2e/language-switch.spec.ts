import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';

/* Who changes the language goes on reading where he was. */

const switchTo = (page: Page, name: string): Promise<void> =>
  page.getByRole('link', { name, exact: true }).first().click();

const scrollTo = (page: Page, anchor: string): Promise<void> =>
  page.locator(`#${anchor}`).evaluate((heading) => {
    heading.scrollIntoView();
  });

test('the language changes at the section in view, whatever the address says, and in the same view', async ({
  page,
}) => {
  await page.goto('de/guides/caching/?view=form#storage');
  await scrollTo(page, 'region');
  await switchTo(page, 'English');
  await expect(page).toHaveURL(/\/en\/guides\/caching\/\?view=form#region$/);
  await expect(page.getByRole('heading', { name: '7. Choose the region' })).toBeInViewport();

  await page.goto('en/reference/billing/');
  const [, second] = await page
    .locator('main h2[id]')
    .evaluateAll((all) => all.map(({ id }) => id));
  await scrollTo(page, second ?? '');
  await switchTo(page, 'Deutsch');
  await expect(page).toHaveURL(new RegExp(`/de/reference/billing/#${second ?? ''}$`));
});

test('a heading that only one language has an anchor for is no section to stay at', async ({
  page,
}) => {
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await guide.storage.fill('75');
  await guide.submitButton.click();
  await guide.errorSummary.evaluate((summary) => {
    summary.scrollIntoView();
  });
  await switchTo(page, 'English');
  await expect(page).toHaveURL(/\/en\/guides\/caching\/#review$/);
});

test('at the top of a page the language changes at the top', async ({ page }) => {
  await page.goto('de/guides/caching/');
  await switchTo(page, 'English');
  await expect(page).toHaveURL(/\/en\/guides\/caching\/$/);
});
