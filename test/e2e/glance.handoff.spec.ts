import { expect, test } from '../support/fixtures.ts';
import { Glance } from '../support/glance.ts';
import { Guide } from '../support/guide.ts';
import { monthly } from '../support/prices.ts';

for (const language of ['de', 'en'] as const) {
  test(`${language}: where nothing is ordered, the order at a glance leads to what the portal asks for`, async ({
    page,
  }) => {
    const guide = new Guide(page, language, 'caching');
    const glance = new Glance(guide);
    const { card, said } = glance;
    await page.goto(`${language}/guides/caching/`);
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    await expect(card).toContainText(monthly(language, ['caching']));
    // Documents are accepted in the portal.
    await expect(card).toContainText(said.open(1));
    await card.getByRole('link', { name: guide.words.missingSource }).click();
    await expect(guide.source(1)).toBeFocused();
    await guide.source(1).fill('8.8.8.8');
    await expect(card).toContainText(said.complete);
    await expect(glance.step(6, 'complete')).toBeVisible();
    await expect(glance.step(9).getByRole('img')).toHaveCount(0);
    await card.getByRole('link', { name: said.toSheet }).click();
    await expect(guide.step(guide.words.review)).toBeInViewport();
  });
}
