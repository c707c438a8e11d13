import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';

/* A guide with its fields only: for readers who know what they want to order. */

const languages = {
  de: {
    switch: 'Nur die Felder zeigen',
    readMore: 'Mehr lesen zu „6. Vertrauenswürdige Quellen eintragen“',
    prose: /^Halten Sie die Liste kurz/,
    start: 'Mehr lesen zu „Caching bestellen“',
  },
  en: {
    switch: 'Show fields only',
    readMore: 'Read more about “6. Enter trusted sources”',
    prose: /^Keep the list short/,
    start: 'Read more about “Order Caching”',
  },
} as const;

const { de } = languages;

const viewSwitch = (page: Page, name: string = de.switch): Locator =>
  page.getByRole('main').getByRole('button', { name });

/** Where the element is in the window, in pixels from its upper edge. */
const topOf = (element: Locator): Promise<number> =>
  element.evaluate((node) => node.getBoundingClientRect().top);

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  for (const [language, words] of Object.entries(languages)) {
    test(`${language}: all of the form fits on six screens, with a way to each text`, async ({
      page,
    }) => {
      await page.goto(`${language}/guides/caching/?view=form`);
      await expect(viewSwitch(page, words.switch)).toHaveAttribute('aria-pressed', 'true');
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height).toBeLessThanOrEqual(6 * 844);

      await expect(page.getByText(words.prose)).toBeHidden();
      const readMore = page.getByRole('button', { name: words.readMore, exact: true });
      await expect(readMore).toHaveAttribute('aria-expanded', 'false');
      await readMore.click();
      await expect(readMore).toHaveAttribute('aria-expanded', 'true');
      await expect(page.getByText(words.prose)).toBeVisible();
      const others = page.getByRole('button', {
        expanded: false,
        name: /(?:Mehr lesen|Read more)/,
      });
      await expect(others).toHaveCount(12);
      await expect(page.getByRole('button', { name: words.start, exact: true })).toBeVisible();
    });
  }
});

test('the switch folds all texts, is remembered for other guides, and unfolds them again', async ({
  page,
}) => {
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await expect(page.getByText(de.prose)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Mehr lesen/ })).toHaveCount(0);
  await viewSwitch(page).click();
  await expect(page.getByText(de.prose)).toBeHidden();
  await expect(guide.storage).toBeVisible();
  await expect(page.getByText('Netze von /24 bis /32', { exact: false }).last()).toBeVisible();

  await page.goto('de/guides/private-registry/');
  await expect(viewSwitch(page)).toHaveAttribute('aria-pressed', 'true');
  const text = page.locator('.level-h2:has(#start) + guide-prose');
  await expect(text).toBeHidden();
  await viewSwitch(page).click();
  await expect(viewSwitch(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(text).toBeVisible();
});

test('an address names a view for those who follow it, and changes with it', async ({ page }) => {
  await page.goto('de/guides/caching/?view=form#storage');
  await expect(page.getByText(de.prose)).toBeHidden();
  await viewSwitch(page).click();
  await expect(page).toHaveURL(/\?view=guide#storage$/);
  await expect(page.getByText(de.prose)).toBeVisible();
  await viewSwitch(page).click();
  await expect(page).toHaveURL(/\?view=form#storage$/);
  // Remembered, and yet the whole text for who asks for it.
  await page.goto('de/guides/caching/?view=guide');
  await expect(page.getByText(de.prose)).toBeVisible();
});

test('what an anchor, a link or a search within the page leads to is unfolded, and nothing else', async ({
  page,
}) => {
  await page.goto('de/guides/caching/?view=form#first-steps');
  const heading = page.getByRole('heading', { name: 'Erste Schritte' });
  await expect(heading).toBeInViewport();
  await expect(page.getByText(de.prose)).toBeHidden();

  const fold = page.getByRole('button', {
    name: 'Mehr lesen zu „Nach der Bestellung“',
    exact: true,
  });
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await fold.click();
  await expect(heading).toBeHidden();
  await page.getByRole('link', { name: 'Erste Schritte', exact: true }).first().click();
  await expect(heading).toBeInViewport();
  await fold.click();
  // The same link again changes no address.
  await page.getByRole('link', { name: 'Erste Schritte', exact: true }).first().click();
  await expect(heading).toBeInViewport();

  // Search within the page finds folded words, and says so before it shows them.
  const prose = page.locator('guide-prose').filter({ hasText: 'Halten Sie die Liste kurz' });
  await expect(prose).toHaveAttribute('hidden', 'until-found');
  await prose.dispatchEvent('beforematch', { bubbles: true });
  await expect(page.getByText(de.prose)).toBeVisible();
  await expect(page.getByRole('button', { name: de.readMore, exact: true })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});

test('the switch beside the order keeps in its place what the reader looks at', async ({
  page,
}) => {
  await page.goto('de/guides/caching/#trusted-sources');
  const heading = page.getByRole('heading', { name: '6. Vertrauenswürdige Quellen eintragen' });
  await expect(heading).toBeInViewport();
  const before = await topOf(heading);
  const beside = page.locator('.order-glance').getByRole('button', { name: de.switch });
  for (const pressed of ['true', 'false']) {
    await beside.click();
    await expect(beside).toHaveAttribute('aria-pressed', pressed);
    await expect(viewSwitch(page)).toHaveAttribute('aria-pressed', pressed);
    expect(Math.abs((await topOf(heading)) - before)).toBeLessThan(40);
  }
});

test('paper has the whole text in either view', async ({ page }) => {
  await page.goto('de/guides/caching/?view=form');
  await expect(page.getByText(de.prose)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(de.prose)).toBeVisible();
});
