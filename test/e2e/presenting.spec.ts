import { kept } from '#kept';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { Presenting } from '../support/presenting.ts';
import { words, type Language } from '../support/words.ts';

const languages = Object.keys(words) as Language[];
const titles = {
  de: { title: /^Beispiel: eben bestellt: Neu \| Bestellstatus \| / },
  en: { title: /^Example: newly ordered: New \| Order status \| / },
} as const;

for (const language of languages) {
  test(`${language}: an example fills the guide in, and asks before it replaces what was entered`, async ({
    page,
  }) => {
    const guide = new Guide(page, language, 'caching');
    const presenting = new Presenting(page, language);
    await guide.open();
    await presenting.press(presenting.words.fillIn);
    await expect(guide.storage).toHaveValue('150');
    await expect(guide.source(2)).not.toHaveValue('');
    await expect(presenting.said.getByRole('link')).toHaveAttribute('href', '#review');

    // What is filled in can be ordered; only the reader can accept the documents.
    await expect(guide.consent).not.toBeChecked();
    await guide.consent.check();
    await expect(presenting.said, 'what is done is said no longer').toBeEmpty();
    await guide.storage.fill('200');
    await presenting.press(presenting.words.fillIn);
    await expect(presenting.dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(presenting.dialog).toHaveCount(0);
    await expect(presenting.button(presenting.words.fillIn)).toBeFocused();
    await expect(guide.storage).toHaveValue('200');

    await presenting.press(presenting.words.fillIn);
    await presenting.button(presenting.words.replace).click();
    await expect(guide.storage).toHaveValue('150');
  });

  test(`${language}: example orders are listed as such, and a reset asks, removes all and says what`, async ({
    page,
  }) => {
    const guide = new Guide(page, language, 'caching');
    const presenting = new Presenting(page, language);
    await guide.open();
    await guide.storage.fill('200');
    await presenting.press(presenting.words.examples);
    await expect(page).toHaveURL(/\/order-status\/$/);
    const examples = page.getByRole('link', { name: presenting.words.example });
    await expect(examples).toHaveCount(5);
    // An order that is open names the page, so that a bookmark is told from another.
    const { title } = titles[language];
    await examples.first().click();
    await expect(page).toHaveTitle(title);
    await page.getByRole('button', { name: words[language].closeOrder }).click();
    await expect(page).not.toHaveTitle(title);

    await presenting.press(presenting.words.reset);
    await expect(presenting.dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(presenting.button(presenting.words.reset)).toBeFocused();
    await expect(examples).toHaveCount(5);

    await presenting.reset();
    await expect(page.getByText(words[language].noOrders)).toBeVisible();
    await expect(presenting.said).toContainText(/: .+; .+\.$/);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([kept.theme.prefix]);
    await guide.open();
    await expect(guide.storage).toHaveValue('50');
    await expect(presenting.said, 'said once').toBeEmpty();
  });

  test(`${language}: the banner is one line at every width, and its targets are large enough`, async ({
    page,
  }) => {
    const presenting = new Presenting(page, language);
    await page.goto(`${language}/guides/caching/`);
    for (const width of [320, 390, 768, 800, 1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: 720 });
      const [banner, opener] = await Promise.all([
        page.locator('.demo-banner').boundingBox(),
        presenting.opener.boundingBox(),
      ]);
      // One line of controls, and the banner's own space around it.
      expect.soft(banner?.height, `${width} px`).toBeLessThan((opener?.height ?? 0) * 1.5);
    }
    // A phone shows the scenario as well where it is not the usual one.
    await page.goto(`${language}/guides/caching/?scenario=outage`);
    const chosen = { de: 'außer Betrieb', en: 'out of service' }[language];
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 720 });
      await expect(page.locator('.demo-banner').getByText(chosen).first()).toBeVisible();
      const banner = await page.locator('.demo-banner').boundingBox();
      const opener = await presenting.opener.boundingBox();
      expect.soft(banner?.height, `${width} px`).toBeLessThan((opener?.height ?? 0) * 1.5);
    }
    await page.setViewportSize({ width: 320, height: 720 });
    await presenting.opener.click();
    const controls = page.locator('.demo-banner').locator('button, select');
    for (const control of await controls.all()) {
      const box = await control.boundingBox();
      expect.soft(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
