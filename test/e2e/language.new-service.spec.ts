import { brokenLinks } from '#site/links/link-check.ts';
import { publishedPlaces, readBuiltSite } from '#site/links/built-site.ts';
import { outDirOf, NEW_SERVICE } from '../../scripts/variants.ts';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

// The site as it is built once authors have added French: one line of content/site.yaml and the
// texts (test/support/french.ts). No line of code knows the language.

test.use({ locale: 'fr-FR' });

test('the language has every page of the others, and no link in it leads nowhere', () => {
  const built = readBuiltSite(outDirOf(NEW_SERVICE));
  const pages = (language: string) =>
    publishedPlaces(built, language).filter((place) => !place.includes('#'));
  expect(pages('fr')).toEqual(pages('de'));
  expect(brokenLinks(built, { site: 'http://localhost:4321', base: '/' })).toEqual([]);
  for (const file of ['fr.md', 'fr/guides/caching.md', 'og/fr/guides/caching.png']) {
    expect(built.files).toContain(file);
  }
});

test('a reader whose browser asks for French gets French pages, which name all languages', async ({
  page,
}) => {
  await page.goto('');
  await expect(page).toHaveURL(/\/fr\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Manuel de commande');
  const alternates = page.locator('link[rel="alternate"][hreflang]');
  expect(
    await alternates.evaluateAll((links) => links.map((link) => link.getAttribute('hreflang'))),
  ).toEqual(expect.arrayContaining(['de', 'en', 'fr', 'x-default']));
});

test('with three languages the choice is a list of the other two', async ({ page }) => {
  await page.goto('fr/guides/caching/#storage');
  const choice = page.locator('.language-links:visible').first();
  await expect(choice.getByRole('link')).toHaveText(['Deutsch', 'English']);
  await choice.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/de\/guides\/caching\/#storage$/);
});

test('the steps speak French, in the plural that French has', async ({ page }) => {
  await page.goto('fr/guides/private-registry/');
  const storage = page.getByRole('textbox', { name: 'Taille du stockage en Go' });
  await storage.fill('100');
  await expect(storage).toHaveValue('100');
  await expect(page.getByText(/^J’ai lu ces \d+ documents et je les accepte/)).toBeVisible();
  await expectAccessible(page);
});

test('the page for unknown addresses says in French what it has found', async ({
  expectedErrors,
  page,
}) => {
  expectedErrors.push({ matches: /404/, reason: 'the browser logs the missing page' });
  await page.goto('fr/formulaire/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas', {
    useInnerText: true,
  });
  await expect(page.locator('[data-outcome]:visible')).toHaveText(
    /^Une page correspond à « formulaire » :$/,
  );
});
