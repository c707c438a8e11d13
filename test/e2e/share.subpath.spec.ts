import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';

test('under a sub-path a shared link leads through the language to its guide', async ({
  page,
  baseURL,
}) => {
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await guide.storage.fill('150');
  await page.getByRole('button', { name: 'Konfiguration teilen' }).click();
  const link = await page.getByLabel('Link zu dieser Konfiguration').inputValue();
  expect(link.startsWith(`${baseURL ?? ''}guides/caching/#order=v1.`)).toBe(true);

  await guide.storage.fill('50');
  await page.goto(link);
  await expect(page).toHaveURL(/\/docs\/de\/guides\/caching\/#order=/);
  await page.getByRole('button', { name: 'Übernehmen' }).click();
  await guide.waitUntilAlive();
  await expect(guide.storage).toHaveValue('150');
});

test('under a sub-path every address works without its language', async ({ page }) => {
  await page.goto('guides/iam-keycloak/?a=b#storage');
  await expect(page).toHaveURL(/\/docs\/de\/guides\/iam-keycloak\/\?a=b#storage$/);
});
