import { readCatalogue } from '#catalogue/read';
import type { Page } from '@playwright/test';
import { expectAccessible, expectReflow } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';

const catalogue = readCatalogue();
const sizes = catalogue.nodeSizes.flatMap((family) => family.sizes);
const inOrder = sizes.map(({ id }) => id);

/** The ids by price, cheapest first; the same price keeps the order of the catalogue. */
const byPrice = [...sizes]
  .sort((a, b) => a.pricePerHour.cents - b.pricePerHour.cents)
  .map(({ id }) => id);
const byPriceDown = [...sizes]
  .sort((a, b) => b.pricePerHour.cents - a.pricePerHour.cents)
  .map(({ id }) => id);

const said = {
  de: {
    table: /^Node-Größen und ihre Preise/,
    perMonth: 'Preis im Monat',
    size: 'Größe',
    sorted: 'Sortiert nach Preis im Monat, aufsteigend',
    filter: 'Größen zeigen für',
    pick: (size: string) => `${size} vergleichen`,
    pickNone: 'Auswahl aufheben',
    compare: 'Vergleichen',
    comparison: /^Vergleich der ausgewählten Größen/,
    differs: 'unterschiedlich',
    apply: 'Übernehmen',
    shown: `2 von ${sizes.length} Größen werden gezeigt`,
  },
  en: {
    table: /^Node sizes and their prices/,
    perMonth: 'Price per month',
    size: 'Size',
    sorted: 'Sorted by Price per month, ascending',
    filter: 'Show sizes for',
    pick: (size: string) => `Compare ${size}`,
    pickNone: 'Clear selection',
    compare: 'Compare',
    comparison: /^Comparison of the selected sizes/,
    differs: 'different',
    apply: 'Apply',
    shown: `2 of ${sizes.length} sizes are shown`,
  },
} as const;

for (const language of ['de', 'en'] as const) {
  const words = said[language];
  const tableOf = (page: Page) => page.getByRole('table', { name: words.table });
  const column = (page: Page, name: string) =>
    tableOf(page).getByRole('columnheader', { name, exact: true });

  /** The sizes from top to bottom, as a reader sees them. */
  const shownSizes = (page: Page) =>
    tableOf(page)
      .getByRole('rowheader')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.textContent));

  test.describe(language, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`${language}/reference/node-sizes/`);
    });

    test('a press on the heading sorts by price, as numbers, and a second one the other way', async ({
      page,
    }) => {
      expect(await shownSizes(page)).toEqual(inOrder);
      const price = column(page, words.perMonth);
      await price.getByRole('button').click();
      await expect(price).toHaveAttribute('aria-sort', 'ascending');
      expect(await shownSizes(page)).toEqual(byPrice);
      await price.getByRole('button').click();
      await expect(price).toHaveAttribute('aria-sort', 'descending');
      expect(await shownSizes(page)).toEqual(byPriceDown);
    });

    test('the keyboard sorts too, keeps its place, and the new order is read out', async ({
      page,
    }) => {
      const button = column(page, words.perMonth).getByRole('button');
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByText(words.sorted)).toHaveRole('status');
      await expect(button).toBeFocused();
      expect(await shownSizes(page)).toEqual(byPrice);
      await page.keyboard.press('Space');
      expect(await shownSizes(page)).toEqual(byPriceDown);
    });

    test('only the column that was sorted last says so', async ({ page }) => {
      await column(page, words.perMonth).getByRole('button').click();
      await column(page, words.size).getByRole('button').click();
      await expect(column(page, words.size)).toHaveAttribute('aria-sort', 'ascending');
      await expect(column(page, words.perMonth)).not.toHaveAttribute('aria-sort');
      // Names with numbers: b2-4 comes before b16-32.
      expect((await shownSizes(page)).slice(5, 10)).toEqual([
        'b2-4',
        'b4-8',
        'b8-16',
        'b16-32',
        'b32-64',
      ]);
    });

    test('a reader who compares for one service sees its sizes only', async ({ page }) => {
      await page.getByLabel(words.filter).selectOption('Private Registry');
      expect(await shownSizes(page)).toEqual(['b2-4', 'b4-8']);
      await expect(page.getByText(words.shown)).toHaveRole('status');
      await column(page, words.perMonth).getByRole('button').click();
      await expect(tableOf(page).getByRole('rowheader')).toHaveText([/^b2-4/, /^b4-8/]);
    });

    test('two sizes are put beside each other, and one of them opens the guide, which asks first', async ({
      page,
    }) => {
      for (const size of ['b4-8', 'a4-16']) {
        await page.getByRole('checkbox', { name: words.pick(size) }).check();
      }
      await expect(page.getByRole('status').filter({ hasText: 'b4-8, a4-16.' })).toHaveCount(1);
      await page.getByRole('button', { name: words.compare }).click();
      const comparison = page.getByRole('group', { name: words.comparison });
      await expect(comparison).toBeFocused();
      await expect(comparison.getByRole('columnheader')).toHaveText([/^b4-8/, /^a4-16/]);
      await expect(
        comparison.getByRole('row', { name: new RegExp(`^RAM \\(${words.differs}\\)`) }),
      ).toContainText(/\+8\sGB/);
      const vcpu = comparison.getByRole('row', { name: /^vCPU/ });
      await expect(vcpu.getByText(words.differs)).toBeHidden();

      await page.getByRole('checkbox', { name: words.pick('r4-32') }).check();
      await expect(comparison.getByRole('columnheader')).toHaveCount(3);
      await expect(page.getByRole('checkbox', { name: words.pick('b2-4') })).toBeDisabled();
      await expectAccessible(page);

      await comparison.getByRole('link', { name: 'Caching (a4-16)' }).click();
      const guide = new Guide(page, language, 'caching');
      await page.getByRole('button', { name: words.apply, exact: true }).click();
      await expect(guide.nodeSize('a4-16')).toBeChecked();
    });

    test('the selection for the comparison is taken back, and the focus stays in the table', async ({
      page,
    }) => {
      const box = page.getByRole('checkbox', { name: words.pick('b4-8') });
      await box.check();
      await page.getByRole('button', { name: words.pickNone }).press('Enter');
      await expect(box).toBeFocused();
      await expect(box).not.toBeChecked();
      await expect(page.getByRole('button', { name: words.pickNone })).toBeHidden();
    });

    test('a service leads to the step of its guide', async ({ page }) => {
      const row = tableOf(page).getByRole('row', { name: 'kc4-8' });
      await row.getByRole('link', { name: 'IAM - Keycloak' }).click();
      await expect(page).toHaveURL(new RegExp(`/${language}/guides/iam-keycloak/#node-size$`));
    });
  });
}

test('support can link to one size', async ({ page }) => {
  await page.goto('de/reference/node-sizes/#r4-32');
  await expect(page.getByRole('row', { name: 'r4-32' })).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the table scrolls by itself, under a name, and the size stays in view', async ({
    page,
  }) => {
    await page.goto('de/reference/node-sizes/');
    const region = page.getByRole('region', { name: said.de.table });
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    await expect(region.getByRole('link', { name: 'b2-4' })).toBeInViewport({ ratio: 1 });
    await expectReflow(page);
    await expectAccessible(page);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is complete, and nothing looks as if it could be pressed', async ({ page }) => {
    await page.goto('en/reference/node-sizes/');
    const table = page.getByRole('table', { name: said.en.table });
    await expect(table.getByRole('rowheader')).toHaveCount(sizes.length);
    await expect(table.getByRole('button')).toHaveCount(0);
    await expect(page.getByLabel(said.en.filter)).toBeHidden();
  });
});
