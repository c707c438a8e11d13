import { expectAccessible, expectContrast } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

// Each theme and each width is looked at in full once; of the other two looks the colours are new.
for (const [theme, width, expectFit] of [
  ['light', 1280, expectAccessible],
  ['dark', 390, expectAccessible],
  ['dark', 1280, expectContrast],
  ['light', 390, expectContrast],
] as const) {
  test(`the gallery of parts is accessible in every state: ${theme}, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`ui/?theme=${theme}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectFit(page);
  });
}
