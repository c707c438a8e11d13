import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';

/* The size of the storage as people type it, on a page whose language the browser may not speak. */

for (const [language, locale, thousand, half, wrong] of [
  ['de', 'en-US', '1.000', '50,5', 'Die Speichergröße muss eine ganze Zahl sein'],
  ['en', 'de-DE', '1,000', '50.5', 'Storage size must be a whole number'],
] as const) {
  test.describe(`${language} in a browser of ${locale}`, () => {
    test.use({ locale });

    test('a size is what it says in the language of the page, and one that is none is told', async ({
      page,
    }) => {
      const guide = new Guide(page, language, 'caching');
      await guide.open();
      const { storage } = guide;
      const price = guide.step(language === 'de' ? 'Speicher' : 'Storage').locator('.step-result');

      await storage.fill(thousand);
      await expect(storage).toHaveValue(thousand);
      await expect(price).toContainText(language === 'de' ? '1000 GB' : '1,000 GB');
      await storage.blur();
      await expect(storage).toHaveValue('1000');

      await storage.fill(language === 'de' ? '100,0' : '100.0');
      await expect(price).toContainText('100');
      await storage.blur();
      await expect(storage).toHaveValue('100');

      await storage.fill(half);
      await expect(storage).not.toHaveAttribute('aria-invalid');
      await storage.blur();
      await expect(storage).toHaveValue(half);
      await expect(storage).toHaveAccessibleDescription(new RegExp(wrong));
      await page.getByRole('button', { name: /100\sGB/ }).click();
      await expect(storage).toHaveValue('100');
      await expect(storage).toBeFocused();
      await expect(storage).not.toHaveAttribute('aria-invalid');

      await storage.press('ArrowUp');
      await expect(storage).toHaveValue('150');
      await page.getByRole('button', { name: /50\sGB (?:weniger|less)/ }).click();
      await page.getByRole('button', { name: /50\sGB (?:weniger|less)/ }).click();
      await expect(storage).toHaveValue('50');
      await expect(page.getByRole('button', { name: /50\sGB (?:weniger|less)/ })).toBeDisabled();
    });
  });
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('no field is so small that iOS zooms into it', async ({ page }) => {
    for (const address of ['de/guides/caching/', 'de/order-status/', 'de/reference/billing/']) {
      await page.goto(address);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('input, select, textarea')]
          .filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16)
          .map((field) => field.outerHTML),
      );
      expect(await page.locator('input, select, textarea').count()).toBeGreaterThan(0);
      expect(small, address).toEqual([]);
    }
  });
});
