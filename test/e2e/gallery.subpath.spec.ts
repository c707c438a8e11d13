import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

for (const theme of ['light', 'dark']) {
  for (const width of [1280, 390]) {
    test(`the gallery of parts is accessible in every state: ${theme}, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`ui/?theme=${theme}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    });
  }
}
