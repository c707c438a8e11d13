import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { words } from '../support/words.ts';

test('a draft survives a reload in the middle, right and wrong entries alike', async ({ page }) => {
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await guide.nodeSize('r4-32').check();
  await guide.storage.fill('75');
  await guide.source(1).fill('198.51.100.9/24');
  await guide.option(/^Hamburg/).check();

  await page.reload();
  await guide.waitUntilAlive();
  await expect(guide.nodeSize('r4-32')).toBeChecked();
  await expect(guide.storage).toHaveValue('75');
  await expect(guide.source(1)).toHaveValue('198.51.100.9/24');
  await expect(guide.option(/^Hamburg/)).toBeChecked();
});

test('a draft survives the switch of the language, which stays at the same step', async ({
  page,
}) => {
  const german = new Guide(page, 'de', 'private-registry');
  await german.open();
  await german.nodeSize('b4-8').check();
  await german.source(1).fill('203.0.113.7');
  await page
    .getByRole('navigation')
    .getByRole('link', { name: '6. Vertrauenswürdige Quellen' })
    .click();
  await page.getByRole('link', { name: words.de.otherLanguage }).first().click();

  const english = new Guide(page, 'en', 'private-registry');
  await expect(page).toHaveURL(/\/en\/guides\/private-registry\/#trusted-sources$/);
  await english.waitUntilAlive();
  await expect(english.nodeSize('b4-8')).toBeChecked();
  await expect(english.source(1)).toHaveValue('203.0.113.7');
});

test('a draft survives another page and the way back', async ({ page }) => {
  const guide = new Guide(page, 'en', 'iam-keycloak');
  await guide.open();
  await guide.storage.fill('200');
  await page.getByRole('link', { name: 'Caching', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Order Caching');
  await page.goBack();
  await guide.waitUntilAlive();
  await expect(guide.storage).toHaveValue('200');
});

test('each service has a draft of its own', async ({ page }) => {
  const registry = new Guide(page, 'de', 'private-registry');
  await registry.open();
  await registry.storage.fill('300');
  const caching = new Guide(page, 'de', 'caching');
  await caching.open();
  await expect(caching.storage).toHaveValue('50');
});

test('a damaged draft is dropped with a notice, once, and the page works', async ({ page }) => {
  await page.goto('de/');
  await page.evaluate(() => {
    sessionStorage.setItem('order-draft:v1:caching', '{"storageGb":12,"nodeSize":[}');
  });
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  const notice = page.getByText('Ein früherer Entwurf dieser Bestellung war nicht mehr lesbar');
  await expect(notice).toHaveCount(2);
  await expect(notice.first()).toBeVisible();
  await expect(guide.storage).toHaveValue('50');
  await expect(guide.nodeSize('b2-4')).toBeChecked();
  await guide.storage.fill('100');
  await page.reload();
  await guide.waitUntilAlive();
  await expect(notice).toHaveCount(0);
  await expect(guide.storage).toHaveValue('100');
});

for (const [language, notice] of [
  ['de', 'Ihr Browser lässt hier kein Speichern zu.'],
  ['en', 'Saving isn’t available in this browser.'],
] as const) {
  for (const how of ['blocked', 'full'] as const) {
    test(`${language}: with ${how} storage the guide says so, and orders all the same`, async ({
      page,
      expectedErrors,
    }) => {
      expectedErrors.push({
        matches: /^uncaught: (?:refused|StarlightThemeProvider)/,
        reason: 'Starlight’s own scripts for theme and sidebar take storage for granted',
      });
      await page.addInitScript((way) => {
        const refuse = () => {
          throw new DOMException('refused', 'SecurityError');
        };
        if (way === 'full') Storage.prototype.setItem = refuse;
        else {
          Object.defineProperty(window, 'sessionStorage', { get: refuse });
          Object.defineProperty(window, 'localStorage', { get: refuse });
        }
      }, how);
      const guide = new Guide(page, language, 'caching');
      await guide.open();
      await expect(page.getByText(notice)).toHaveCount(0);
      await guide.fillIn('203.0.113.7');
      await expect(page.getByText(notice).first()).toBeVisible();
      await guide.submitButton.click();
      await expect(guide.status.getByRole('code').first()).toBeVisible();
    });
  }
}
