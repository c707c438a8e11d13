import type { Page } from '@playwright/test';
import { expectAccessible, expectReflow } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';

/* What the README describes: sign in at the reference order API, order on the site, follow the order. */

/** Looks at the page as it is now, in both themes, and on a phone. */
async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 320, height: 900 });
  await expectReflow(page);
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('a reader signs in, orders, and follows the order until the service is ready', async ({
  page,
  allowedOrigin,
}) => {
  await page.goto(`${allowedOrigin}/sign-in`);
  await expect(page).toHaveTitle('Anmeldung bei der Bestell-API zum Ausprobieren');
  await expectAccessibleInBothThemes(page);
  await page.getByRole('textbox', { name: 'Name des Kontos' }).fill('Anna Beispiel');
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await expect(page.getByText('Sie sind als „Anna Beispiel“ angemeldet.')).toBeVisible();
  await expectAccessibleInBothThemes(page);

  await page.clock.install();
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await guide.fillIn('9.9.9.9');
  await guide.submitButton.click();
  await expect(guide.status.getByRole('progressbar')).toBeVisible();
  await expect(guide.status.getByText(guide.words.ready('Caching'), { exact: true })).toBeVisible({
    timeout: 90_000,
  });

  await page.goto(`${allowedOrigin}/sign-in`);
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await expect(page.getByRole('button', { name: 'Anmelden' })).toBeVisible();
});

test.describe('in English', () => {
  test.use({ locale: 'en-US' });

  test('a token from the sign-in page lets a script order for the same account', async ({
    page,
    allowedOrigin,
    request,
  }) => {
    await page.goto(`${allowedOrigin}/sign-in`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    const name = page.getByRole('textbox', { name: 'Account name' });
    await expect(name).toHaveAccessibleDescription(/Enter a name of 1 to 64 characters/);
    await name.fill('robot');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Create a token' }).click();
    await expect(page.getByText('It is valid for 30 days')).toBeVisible();
    await expectAccessibleInBothThemes(page);
    const command = await page.getByText('export ORDER_API_TOKEN=').textContent();
    const token = /ORDER_API_TOKEN='([\w-]+)'/.exec(command ?? '')?.[1] ?? '';
    const url = /'(http:[^']+)'/.exec(command ?? '')?.[1] ?? '';
    const answer = await request.get(url, { headers: { Authorization: `Bearer ${token}` } });
    expect(answer.status()).toBe(200);
  });
});
