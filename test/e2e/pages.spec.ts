import { expect, test } from '../support/fixtures.ts';
import { monthly } from '../support/prices.ts';
import { words, type Language, type ServiceId } from '../support/words.ts';

const languages = Object.keys(words) as Language[];
const services = Object.keys(words.de.title) as ServiceId[];

for (const language of languages) {
  test(`${language}: the home page leads to the three guides`, async ({ page }) => {
    await page.goto(`${language}/`);
    await expect(page.getByText(words[language].demo)).toBeVisible();
    for (const service of services) {
      const title = words[language].title[service];
      await page.goto(`${language}/`);
      await page
        .getByRole('main')
        .getByRole('link', {
          name: new RegExp(
            service === 'private-registry'
              ? 'Private Registry'
              : service === 'caching'
                ? 'Caching'
                : 'Keycloak',
          ),
        })
        .first()
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByText(words[language].demo)).toBeVisible();
    }
  });
}

for (const [locale, language] of [
  ['de-AT', 'de'],
  ['en-GB', 'en'],
  ['fr-FR', 'de'],
] as const) {
  test.describe(`with a browser in ${locale}`, () => {
    test.use({ locale });
    test(`the root address leads to ${language}`, async ({ page }) => {
      await page.goto('./');
      await expect(page).toHaveURL(new RegExp(`/${language}/$`));
    });
  });
}

test('the root address remembers the language that was chosen, and keeps query and fragment', async ({
  page,
}) => {
  await page.goto('de/');
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.goto('./?from=mail#services');
  await expect(page).toHaveURL(/\/en\/\?from=mail#services$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a guide stays readable, shows each step with its defaults and says where to order', async ({
    page,
  }) => {
    await page.goto('de/guides/iam-keycloak/');
    await expect(page.getByRole('radio', { name: /^kc4-8/ })).toBeChecked();
    await expect(page.getByRole('textbox', { name: 'Speichergröße in GB' })).toHaveValue('50');
    await expect(page.getByText(words.de.single).first()).toBeVisible();
    await expect(page.getByText(/Felder dieser Anleitung brauchen JavaScript/)).toBeVisible();
    await expect(page.getByRole('table')).toContainText(monthly('de', ['iam-keycloak']));
    await expect(
      page.getByRole('link', { name: 'Bestellformular für IAM - Keycloak' }).last(),
    ).toHaveAttribute('href', /^https:\/\/.*\/keycloak\/order$/);
    await page.getByRole('link', { name: 'English' }).first().click();
    await expect(page).toHaveURL(/\/en\/guides\/iam-keycloak\/$/);
  });

  test('the root address offers both languages', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Continue in English' }).click();
    await expect(page).toHaveURL(/\/en\/$/);
  });
});

test('a reader who only looks in loads no React, no search and no demo backend', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('de/guides/caching/', { waitUntil: 'networkidle' });
  expect(
    scripts.filter((url) => /\/(?:react|client|steps|demo|search-dialog|pagefind)\./.test(url)),
  ).toEqual([]);
});

test('the gallery of parts is not published', async ({ page, expectedErrors }) => {
  expectedErrors.push({ matches: /404/, reason: 'the browser logs the missing page' });
  const response = await page.goto('ui/');
  expect(response?.status()).toBe(404);
});

test('search is loaded when it is opened, and finds a step by its words', async ({ page }) => {
  await page.goto('de/');
  await page.getByRole('button', { name: 'Suchen' }).click();
  const field = page.getByRole('textbox', { name: 'Suchen' });
  await expect(field).toBeFocused();
  await field.fill('vertrauenswürdige Quellen');
  const results = page.getByRole('dialog').getByRole('link', { name: /Vertrauenswürdige Quellen/ });
  await expect(results.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
});

test('search speaks German on German pages', async ({ page }) => {
  await page.goto('de/');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await page.getByRole('textbox', { name: 'Suchen' }).fill('Speichergröße');
  await expect(page.getByText(/^\d+ Ergebnisse für/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Löschen' })).toBeVisible();
});
