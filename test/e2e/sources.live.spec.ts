import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { words } from '../support/words.ts';

/** Answers in the place of the order API when the page asks for the reader's own address. */
async function answerAddress(page: Page, json: object, status = 200): Promise<void> {
  await page.route('**/api/client-address', (route) =>
    route.fulfill({
      json,
      status,
      headers: {
        'Access-Control-Allow-Origin': new URL(page.url()).origin,
        'Access-Control-Allow-Credentials': 'true',
      },
    }),
  );
}

test('an own address of a family that the service does not take is called so', async ({ page }) => {
  await answerAddress(page, { address: '2a01:4f8::7' });
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await page.getByRole('button', { name: words.de.myAddress }).click();
  await expect(
    page.getByText(/2a01:4f8::7 ist eine IPv6-Adresse\. Dieser Dienst nimmt nur IPv4/),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /als Quelle hinzufügen/ })).toBeHidden();
});

test('an API that does not tell the address after all is no dead end', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push({ matches: /404/, reason: 'the browser logs the missing address' });
  await answerAddress(page, {}, 404);
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await page.getByRole('button', { name: words.de.myAddress }).click();
  await expect(page.getByText(/Tragen Sie sie von Hand ein/)).toBeVisible();
});
