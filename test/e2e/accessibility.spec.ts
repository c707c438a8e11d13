import { pagesOf } from '../content/pages.ts';
import { expectAccessible, expectReflow } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { words } from '../support/words.ts';

const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 390 },
] as const;

/** Every page of the site, below the language; a new one is looked at by itself. */
const pages = pagesOf('de').map(({ slug }) =>
  slug.replace(/\.mdx?$/, '/').replace(/^index\/$/, ''),
);

test('every published page is looked at', async ({ request, baseURL }) => {
  const sitemap = await (await request.get('sitemap-0.xml')).text();
  const published = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)]
    .map((match) => new URL(match[1] ?? '').pathname)
    .filter((path) => path !== new URL(baseURL ?? '').pathname);
  const known = Object.keys(words).flatMap((language) =>
    pages.map((page) => `/${language}/${page}`),
  );
  expect(published.sort()).toEqual(known.sort());
});

for (const { colorScheme, width } of looks) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    // The languages share every part: two looks cover both themes and widths again.
    const isCrossed = (colorScheme === 'light') === (width === 1280);
    for (const language of isCrossed ? (['de', 'en'] as const) : (['de'] as const)) {
      for (const path of pages) {
        test(`${language}/${path} is accessible`, async ({ page }) => {
          test.slow(path === 'reference/errors/', 'axe looks at every one of its many entries');
          await page.goto(`${language}/${path}`);
          await expectAccessible(page);
          await expectReflow(page);
        });
      }
    }

    test('the page for unknown addresses is accessible', async ({ page, expectedErrors }) => {
      expectedErrors.push({ matches: /404/, reason: 'the browser logs the missing page' });
      await page.goto('de/nowhere/');
      await expectAccessible(page);
    });

    test('a guide full of mistakes is accessible', async ({ page }) => {
      const guide = new Guide(page, 'de', 'caching');
      await guide.open();
      await guide.storage.fill('75');
      await guide.source(1).fill('198.51.100.9/24');
      await page.getByRole('button', { name: words.de.addSource }).click();
      await guide.source(2).fill('10.0.0.0/8');
      await guide.option(words.de.existingProfile).check();
      await expect(guide.option(/004711/)).toBeVisible();
      await guide.submitButton.click();
      await expect(guide.errorSummary.getByRole('link')).toHaveCount(5);
      await expectAccessible(page);
      await expectReflow(page);
    });

    test('an order is accessible while it is new, in progress and done', async ({ page }) => {
      await page.clock.install();
      const guide = new Guide(page, 'de', 'private-registry');
      await guide.open();
      await guide.source(1).fill('203.0.113.7');
      await guide.consent.check();
      await guide.submitButton.click();
      await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
      await expectAccessible(page);
      await page.clock.fastForward(12_000);
      await expect(guide.status.getByText('In Bearbeitung').first()).toBeVisible();
      await page.clock.fastForward(30_000);
      await expect(
        guide.status.getByText(words.de.ready('Private Registry'), { exact: true }),
      ).toBeVisible();
      await expectAccessible(page);
      await expectReflow(page);
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the language gate, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('is accessible to those who stay on it', async ({ page, expectedErrors }) => {
      // Whoever has no scripts stays; axe needs some, so only the site's own are kept away.
      expectedErrors.push({ matches: /ERR_FAILED/, reason: 'the scripts that were kept away' });
      await page.route('**/_astro/*.js', (route) => route.abort());
      await page.goto('./');
      await expect(page.getByRole('link', { name: 'Weiter auf Deutsch' })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test.describe('the narrowest screens', () => {
  test.use({ viewport: { width: 320, height: 700 } });
  test('a guide reflows at 320 px, also with many sources, messages and twice the text size', async ({
    page,
  }) => {
    const guide = new Guide(page, 'de', 'caching');
    await page.addInitScript(() => {
      const rows = Array.from({ length: 40 }, (_, row) => ({
        id: String(row + 1),
        cidr: row === 0 ? '198.51.100.9/24' : `203.0.113.${row}`,
      }));
      sessionStorage.setItem(
        'order-draft:v1:caching',
        JSON.stringify({ trustedSources: rows, billingProfile: { kind: 'existing', id: '' } }),
      );
    });
    await guide.open();
    await expect(guide.source(40)).toHaveValue('203.0.113.39');
    await guide.submitButton.click();
    await expect(guide.errorSummary).toBeVisible();
    await expectReflow(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expectReflow(page);
  });
});
