import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { LiveApi } from '../support/live-api.ts';
import { answerWith, orderIdOf, orderIn } from '../support/orders.ts';
import { words } from '../support/words.ts';

const failed = orderIn(3, 'failed', {
  failure: { code: 'image-missing', detail: 'The image is missing.', billed: false },
});
const noted = {
  ...failed,
  configuration: {
    ...failed.configuration,
    trustedSources: [
      { cidr: '203.0.113.7/32', note: 'VPN gateway, Cologne office' },
      { cidr: '198.51.100.0/28' },
    ],
  },
};

for (const language of ['de', 'en'] as const) {
  const said = words[language];

  test.describe(`${language}: an order is ordered again`, () => {
    let guide: Guide;

    test.beforeEach(async ({ page, context, allowedOrigin }) => {
      await LiveApi.signIn(context, allowedOrigin);
      await answerWith(page, [noted]);
      guide = new Guide(page, language, 'caching');
      await page.goto(`${language}/order-status/?order=${orderIdOf(3)}`);
      await page.getByRole('button', { name: said.again }).click();
      await guide.waitUntilAlive();
      await expect(guide.note(1)).toHaveValue('VPN gateway, Cologne office');
    });

    test('with the notes of its sources', async () => {
      await expect(guide.source(1)).toHaveValue('203.0.113.7/32');
      await expect(guide.source(2)).toHaveValue('198.51.100.0/28');
      await expect(guide.note(2)).toHaveValue('');
    });

    test('and a newer note is replaced only when the reader agrees', async ({ page }) => {
      await guide.note(1).fill('VPN gateway, Berlin office');
      await page.goto(`${language}/order-status/?order=${orderIdOf(3)}`);
      await page.getByRole('button', { name: said.again }).click();
      await expect(page.getByRole('alert')).toContainText('Caching');
      await guide.open();
      await expect(guide.note(1)).toHaveValue('VPN gateway, Berlin office');
    });
  });
}
