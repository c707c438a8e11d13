import { expect, test } from './fixtures.ts';
import { HEIGHT, LOOKS, pictureOf } from './looks.ts';
import { GALLERY } from './places.ts';

test.use({ baseURL: GALLERY });

for (const look of [...LOOKS.de, ...LOOKS.en]) {
  const { theme, width } = look;

  test(`every part of the interface looks as it did: ${theme}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.goto(`?theme=${theme}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveScreenshot(pictureOf('parts', 'de', look), { fullPage: true });
  });
}
