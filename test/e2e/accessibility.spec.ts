import type { Page } from '@playwright/test';
import { WIDTHS } from '#components/accessibility';
import { pagesOf } from '../content/pages.ts';
import {
  expectAccessible,
  expectAccessibleInEveryLook,
  expectContrast,
  expectReflow,
  look,
} from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { orderIn, seedSendings } from '../support/orders.ts';
import { failureWords, words } from '../support/words.ts';

/** Every page of the site, below the language; a new one is looked at by itself. */
const pages = pagesOf('de').map(({ slug }) =>
  slug.replace(/\.mdx?$/, '/').replace(/^index\/$/, ''),
);

/** What is only on wide screens, beside the text, is the same on all pages of a kind. */
const kinds = ['', 'guides/caching/', 'reference/node-sizes/'];

/** As readers do who set twice the text size (WCAG 1.4.4). */
async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

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
  test(`de/${path} is accessible, light and wide, and fits a narrow screen with large text`, async ({
    page,
  }) => {
    await page.goto(`de/${path}`);
    await look(page, 'light', WIDTHS.wide);
    await expectAccessible(page);
    await look(page, 'light', WIDTHS.phone);
    await expectReflow(page);
    await look(page, 'light', WIDTHS.narrowest);
    await enlargeText(page);
    await expectReflow(page);
  });

  test(`en/${path} is accessible, dark and narrow`, async ({ page }) => {
    await page.goto(`en/${path}`);
    await look(page, 'dark', WIDTHS.phone);
    await expectAccessible(page);
    await expectReflow(page);
  });
}

for (const path of kinds) {
  test(`de/${path} has enough contrast, dark and wide`, async ({ page }) => {
    await page.goto(`de/${path}`);
    await look(page, 'dark', WIDTHS.wide);
    await expectContrast(page);
  });
}

for (const [theme, width, other] of [
  ['light', WIDTHS.wide, WIDTHS.phone],
  ['dark', WIDTHS.phone, WIDTHS.wide],
] as const) {
  test(`the page for unknown addresses is accessible, ${theme}`, async ({
    page,
    expectedErrors,
  }) => {
    expectedErrors.push({ matches: /404/, reason: 'the browser logs the missing page' });
    // It takes on a theme when it loads.
    await page.emulateMedia({ colorScheme: theme });
    await page.goto('de/nowhere/');
    await look(page, theme, width);
    await expectAccessible(page);
    await look(page, theme, other);
    await expectContrast(page);
  });
}

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
  await expectAccessibleInEveryLook(page);
});

test('an order is accessible while it is new, in progress and done', async ({ page }) => {
  await page.clock.install();
  const guide = new Guide(page, 'de', 'private-registry');
  await guide.open();
  await guide.source(1).fill('203.0.113.7');
  await guide.consent.check();
  await guide.submitButton.click();
  await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await page.clock.fastForward(12_000);
  await expect(guide.status.getByText('In Bearbeitung').first()).toBeVisible();
  await page.clock.fastForward(30_000);
  await expect(
    guide.status.getByText(words.de.ready('Private Registry'), { exact: true }),
  ).toBeVisible();
  await expectAccessibleInEveryLook(page);
});

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
  await look(page, 'dark', WIDTHS.wide);
  await expectContrast(page);
  for (const width of [WIDTHS.phone, WIDTHS.narrowest]) {
    await page.setViewportSize({ width, height: 900 });
    await expectReflow(page);
  }
});

test('the language gate is accessible to those who stay on it', async ({
  page,
  expectedErrors,
}) => {
  // Whoever has no scripts stays; axe needs some, so only the site's own are kept away.
  expectedErrors.push({ matches: /ERR_FAILED/, reason: 'the scripts that were kept away' });
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await expect(page.getByRole('link', { name: 'Weiter auf Deutsch' })).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page);
});

test.describe('the narrowest screens', () => {
  test.use({ viewport: { width: WIDTHS.narrowest, height: 700 } });
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
    // As readers space their texts (WCAG 1.4.12).
    await page.evaluate(() => {
      const { style } = document.body;
      [style.letterSpacing, style.wordSpacing] = ['0.12em', '0.16em'];
    });
    await expectReflow(page);
    await enlargeText(page);
    await expectReflow(page);
  });
});
