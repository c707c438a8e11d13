import type { Locator } from '@playwright/test';
import type { Language } from '../support/words.ts';
import { expect, test } from './fixtures.ts';
import { HEIGHT, LOOKS, pictureOf } from './looks.ts';
import { STATES } from './states.ts';

/** Puts it below the bar at the top, wherever the page was. */
async function bringIntoView(part: Locator): Promise<void> {
  await part.evaluate((element) => {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (!element.closest('dialog')) window.scrollBy({ top: -96, behavior: 'instant' });
  });
}

for (const language of Object.keys(LOOKS) as Language[]) {
  test.describe(language, () => {
    test.use({ locale: language === 'de' ? 'de-DE' : 'en-US' });

    for (const { name, reach } of STATES) {
      test(`${name} looks as it did`, async ({ page }) => {
        const part = await reach(page, language);
        for (const look of LOOKS[language]) {
          await page.setViewportSize({ width: look.width, height: HEIGHT });
          await page.emulateMedia({ colorScheme: look.theme });
          if (part) await bringIntoView(part);
          await expect.soft(page).toHaveScreenshot(pictureOf(name, language, look));
        }
      });
    }
  });
}
