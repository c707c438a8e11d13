import { expect, test } from '../support/fixtures.ts';

test.describe('addresses without a language', () => {
  for (const [locale, language] of [
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['fr-FR', 'de'],
  ] as const) {
    test.describe(`with a browser in ${locale}`, () => {
      test.use({ locale });
      test(`lead to ${language}, with query and fragment`, async ({ page }) => {
        await page.goto('guides/caching/?from=mail#storage');
        await expect(page).toHaveURL(
          new RegExp(`/${language}/guides/caching/\\?from=mail#storage$`),
        );
        await expect(page.locator('#storage')).toBeInViewport();
      });
    });
  }

  test('lead to the language that was chosen before', async ({ page }) => {
    await page.goto('de/');
    await page.getByRole('link', { name: 'English' }).first().click();
    await expect(page).toHaveURL(/\/en\/$/);
    await page.goto('guides/iam-keycloak/');
    await expect(page).toHaveURL(/\/en\/guides\/iam-keycloak\/$/);
  });

  test('lead to the page also when it has no such place', async ({ page }) => {
    await page.goto('guides/caching/#no-such-place');
    await expect(page).toHaveURL(/\/de\/guides\/caching\/#no-such-place$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Caching bestellen');
  });

  test('load none of what a guide needs', async ({ page }) => {
    const scripts: string[] = [];
    await page.route('**/de/**', (route) => route.fulfill({ body: '', contentType: 'text/html' }));
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto('guides/caching/', { waitUntil: 'networkidle' });
    expect(scripts.filter((url) => /\/(?:react|steps|de|en)\./.test(url))).toEqual([]);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('offer both languages under the name of the page', async ({ page }) => {
      await page.goto('guides/caching/');
      await expect(page).toHaveTitle('Caching bestellen · Order Caching');
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      await expect(page.getByRole('link', { name: 'Weiter auf Deutsch' })).toBeVisible();
      await page.getByRole('link', { name: 'Continue in English' }).click();
      await expect(page).toHaveURL(/\/en\/guides\/caching\/$/);
    });
  });
});

test.describe('the link beside a heading', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [language, name, confirmation] of [
    ['de', 'Link zu „5. Speichergröße festlegen“ kopieren', /^Link kopiert\./],
    ['en', 'Copy link to “5. Set the storage size”', /^Link copied\./],
  ] as const) {
    test(`${language}: copies the address without its language, says so, and goes there`, async ({
      page,
      baseURL,
    }) => {
      await page.goto(`${language}/guides/caching/`);
      const link = page.getByRole('link', { name });
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: confirmation })).toBeVisible();
      await expect(page).toHaveURL(/#storage$/);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        `${baseURL ?? ''}guides/caching/#storage`,
      );
    });
  }

  test('opened in a new tab it copies nothing', async ({ page }) => {
    await page.goto('de/guides/caching/');
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    const link = page.getByRole('link', { name: /^Link zu „5\./ });
    await link.click({ modifiers: ['Control'] });
    // Whether a tab opens is the browser's affair; the page stays where it is.
    await expect(page).not.toHaveURL(/#storage$/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
    await link.click();
    await expect(page.getByRole('status').filter({ hasText: /^Link kopiert\./ })).toBeVisible();
  });

  test('where the browser refuses, it says where the address is', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto('de/guides/caching/');
    await page.getByRole('link', { name: /^Link zu „5\./ }).click();
    await expect(page.getByText(/Der Link steht in der Adresszeile/)).toBeVisible();
    await expect(page).toHaveURL(/#storage$/);
  });
});
