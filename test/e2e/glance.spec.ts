import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Glance, PHONES } from '../support/glance.ts';
import { Guide } from '../support/guide.ts';
import { monthly } from '../support/prices.ts';
import type { Language } from '../support/words.ts';

for (const language of ['de', 'en'] as const satisfies readonly Language[]) {
  test.describe(language, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('beside the text stands what is chosen, what it costs, what is missing, and in the end the status', async ({
      page,
    }) => {
      const guide = new Guide(page, language, 'caching');
      const glance = new Glance(guide);
      const { card, said } = glance;
      await guide.open();
      await expect(card).toContainText(`b2-4`);
      await expect(card).toContainText(monthly(language, ['caching']));
      await expect(card).toContainText(said.open(2));
      await expect(glance.step(4, 'complete')).toBeVisible();
      await expect(glance.step(6, 'missing')).toBeVisible();
      await expect(glance.step(10).getByRole('img')).toHaveCount(0);

      await guide.nodeSize('b4-8').check();
      await guide.storage.fill('150');
      await guide.option(/^Hamburg/).check();
      const chosen = { nodeSize: 'b4-8', storageGb: '150' };
      await expect(card).toContainText('b4-8');
      await expect(card).toContainText(/150\sGB/);
      await expect(card).toContainText('Hamburg');
      await expect(card).toContainText(monthly(language, ['caching', chosen]));

      // What is missing leads to its field.
      await card.getByRole('link', { name: guide.words.missingSource }).click();
      await expect(guide.source(1)).toBeFocused();
      await guide.source(1).fill('203.0.113.7');
      await expect(card.getByRole('link', { name: guide.words.missingSource })).toHaveCount(0);
      await expect(glance.step(6, 'complete')).toBeVisible();

      // What is wrong is told once the reader has been told at the field.
      await guide.storage.selectText();
      await page.keyboard.type('120');
      await expect(card).toContainText(said.priceOpen);
      await expect(card.getByRole('link', { name: said.wrongStorage })).toHaveCount(0);
      await page.keyboard.press('Tab');
      await expect(glance.step(5, 'wrong')).toBeVisible();
      await card.getByRole('link', { name: said.wrongStorage }).click();
      await expect(guide.storage).toBeFocused();
      await guide.storage.fill('150');
      await guide.consent.check();
      await expect(card).toContainText(said.complete);

      // The text to share has name and price.
      await card.getByRole('button', { name: said.share }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(said.name).fill('Team 7');
      await dialog.getByRole('button', { name: said.copyText }).click();
      await expect(dialog.getByRole('status')).toHaveText(said.textCopied);
      const [text, link] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
      expect(text).toContain('Team 7 (Caching): b4-8');
      expect(text).toContain(monthly(language, ['caching', chosen]));
      expect(link).toMatch(/^http.*\/guides\/caching\/#order=v1\./);
      await dialog.getByRole('button', { name: said.close, exact: true }).click();
      await expect(card.getByRole('button', { name: said.share })).toBeFocused();

      await guide.submitButton.click();
      await expect(card.getByRole('link', { name: said.toStatus })).toBeVisible();
      await expect(card).toContainText(/150\sGB/);
      await expect(glance.step(9, 'ordered')).toBeVisible();

      // The stores know it after a reload too.
      await page.reload();
      await page.mouse.move(200, 200);
      await page.mouse.move(210, 210);
      await expect(card.getByRole('link', { name: said.toStatus })).toBeVisible();
      await expect(card).toContainText('b4-8');
      await card.getByRole('link', { name: said.toStatus }).click();
      await expect(guide.status).toBeInViewport();
      // The contents, which make room for the order, follow.
      await expect(glance.step(10)).toBeInViewport();
    });

    test('on a phone it is one line that opens, and covers nothing that has the focus', async ({
      page,
    }) => {
      const guide = new Guide(page, language, 'private-registry');
      const glance = new Glance(guide);
      await page.setViewportSize(PHONES[0]);
      await guide.open();
      const { line, card, said } = glance;
      await expect(line).toHaveAccessibleName(new RegExp(said.missing(2)));
      await expect(line).toContainText(monthly(language, ['private-registry']));

      // With the keyboard: it opens, closes on Escape, and where the focus goes on.
      await line.focus();
      await page.keyboard.press('Enter');
      await expect(card.getByRole('link', { name: said.toReview })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(card.getByRole('link', { name: said.toReview })).toBeHidden();
      await expect(line).toBeFocused();
      await page.keyboard.press('Enter');
      await card.getByRole('link', { name: guide.words.missingConsent }).press('Enter');
      await expect(guide.consent).toBeFocused();
      await expect(card.getByRole('link', { name: said.toReview })).toBeHidden();
      await line.focus();
      await page.keyboard.press('Enter');
      await card.getByRole('button').last().focus();
      await page.keyboard.press('Tab');
      await expect(card.getByRole('link', { name: said.toReview })).toBeHidden();

      for (const phone of PHONES) {
        await page.setViewportSize(phone);
        const height = await line.evaluate((element) => element.getBoundingClientRect().height);
        expect(height, 'one line').toBeLessThanOrEqual(48);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, 'nothing wider than the window').toBeLessThanOrEqual(phone.width);

        const { controls, covered } = await glance.walk();
        expect(covered, `covered at ${phone.width} by ${phone.height}`).toEqual([]);
        expect(controls).toBeGreaterThan(30);
      }
    });
  });
}

test('before the page is alive it says what is preselected, and then does not move', async ({
  page,
}) => {
  await page.goto('de/guides/caching/');
  const panel = page.locator('.order-glance__panel');
  await expect(panel.getByRole('heading', { name: 'Vorauswahl' })).toBeVisible();
  await expect(panel.getByRole('listitem')).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Teilen' })).toBeDisabled();
  const before = await panel.boundingBox();
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  await expect(panel.getByRole('heading', { name: 'Ihre Bestellung' })).toBeVisible();
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  expect(await panel.boundingBox()).toEqual(before);
});

test('paper has none', async ({ page }) => {
  const guide = new Guide(page, 'de', 'caching');
  await page.setViewportSize(PHONES[0]);
  await guide.open();
  await page.emulateMedia({ media: 'print' });
  await expect(new Glance(guide).line).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is none', async ({ page }) => {
    await page.goto('de/guides/caching/');
    await expect(page.getByText('Vorauswahl', { exact: true })).toBeHidden();
    await page.setViewportSize(PHONES[0]);
    await expect(page.locator('.order-glance__line')).toBeHidden();
  });
});
