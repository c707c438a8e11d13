import { pagesOf } from '../content/pages.ts';
import { expectAccessible, expectContrast, expectReflow } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { orderIn, seedSendings } from '../support/orders.ts';
import { failureWords, words } from '../support/words.ts';

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

for (const path of pages) {
  test(`de/${path} is accessible, in both themes and widths`, async ({ page }) => {
    test.slow(path === 'reference/errors/', 'axe looks at every one of its many entries');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`de/${path}`);
    await expectAccessible(page);
    // The markup is the same in the other theme, and in the other width but for its layout.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expectContrast(page);
    await page.setViewportSize({ width: 390, height: 900 });
    await expectReflow(page);
  });

  test.describe('dark, 390 px', () => {
    test.use({ colorScheme: 'dark', viewport: { width: 390, height: 900 } });

    test(`en/${path} is accessible`, async ({ page }) => {
      test.slow(path === 'reference/errors/', 'axe looks at every one of its many entries');
      await page.goto(`en/${path}`);
      await expectAccessible(page);
      await expectReflow(page);
    });
  });
}

for (const { colorScheme, width } of looks) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

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

test('what a guide says of orders that were sent is accessible, whatever became of them', async ({
  page,
}) => {
  const at = Date.now();
  const open = { request: orderIn(3, 'new').configuration, firstSentAt: at, tries: [] };
  const report = { reason: 'rejected', remedy: 'review', code: 'order-rejected', at };
  const errors = [{ pointer: '/availabilityZone', code: 'zone-full' }];
  const draft = 'd'.repeat(32);
  await seedSendings(page, draft, [
    { key: 'a-1', state: 'unknown', ...open },
    { key: 'b-1', state: 'expired', firstSentAt: at, changedAt: at },
    { key: 'c-1', state: 'unsent', request: open.request, changedAt: at },
    { key: 'e-1', state: 'sending', ...open, tries: [{ id: 'try', startedAt: at }] },
    { key: 'f-1', state: 'given-up', firstSentAt: at, changedAt: at, tries: [] },
    { key: `${draft}-1`, state: 'refused', changedAt: at, report: { ...report, errors } },
    { key: `${draft}-2`, state: 'unsent', changedAt: at, report },
  ]);
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await expect(guide.sendOutcome).toContainText('Region: ');
  await guide.sendOutcome.getByRole('button', { name: failureWords.de.search }).first().click();
  await expect(guide.sendOutcome.getByRole('link', { name: failureWords.de.ticket })).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expectReflow(page);
  }
});

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
