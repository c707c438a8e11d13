import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { LiveApi } from '../support/live-api.ts';
import { words, type Language } from '../support/words.ts';

for (const language of Object.keys(words) as Language[]) {
  const { orderedItem, review } = words[language];

  test(`${language}: an order is read from the API after a reload; its price then is this device's own`, async ({
    page,
    context,
    allowedOrigin,
  }) => {
    await LiveApi.signIn(context, allowedOrigin);
    const guide = new Guide(page, language, 'caching');
    await guide.open();
    await guide.storage.fill('150');
    await guide.fillIn('8.8.4.4');
    await guide.submitButton.click();
    const summary = guide.step(review);
    await expect(summary.getByText(orderedItem.priceThen)).toBeVisible();

    const comeBack = async (): Promise<void> => {
      await page.reload();
      await page.mouse.move(200, 200);
      await page.mouse.move(210, 210);
      await expect(summary.getByText('8.8.4.4/32')).toBeVisible();
      await expect(summary.getByText('150 GB', { exact: true })).toBeVisible();
    };
    await comeBack();
    await expect(summary.getByText(orderedItem.priceThen)).toBeVisible();

    // As on another device, which did not see the price.
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith('order-note:')) localStorage.removeItem(key);
      }
    });
    await comeBack();
    await expect(summary.getByText(orderedItem.priceToday)).toBeVisible();
    await expect(summary.getByText(orderedItem.priceThen)).toBeHidden();
  });
}
