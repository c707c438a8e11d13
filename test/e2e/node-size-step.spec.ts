import type { Page } from '@playwright/test';
import { readCatalogue } from '#catalogue/read';
import { nodePrice } from '#order';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { words, type Language } from '../support/words.ts';

/* Choosing a size with its price in view. */

const catalogue = readCatalogue();
const hours = catalogue.provider.hoursPerMonth.value;

/** The node's part of a month, in euros and cents. */
function ofMonth(id: string): number {
  const size = catalogue.nodeSizes.flatMap(({ sizes }) => sizes).find((found) => found.id === id);
  return nodePrice(size?.pricePerHour.cents ?? NaN, hours).cents / 100;
}

const money = (language: Language, amount: number) =>
  new Intl.NumberFormat({ de: 'de-DE', en: 'en-US' }[language], {
    style: 'currency',
    currency: catalogue.provider.currency,
  })
    .format(amount)
    .replaceAll('\u00a0', ' ');

const said = {
  de: { month: 'im Monat', hour: 'je Stunde', more: 'mehr als', less: 'weniger als' },
  en: { month: 'per month', hour: 'per hour', more: 'more than', less: 'less than' },
} as const;

/** What ought to be on one line and is not: numbers with their units and the names of sizes, in all rows. */
function brokenIn(page: Page): Promise<string[]> {
  return page.locator('[data-step=node-size] label').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (node.parentElement?.closest('.visually-hidden')) continue;
        // A no-break space belongs to the word.
        for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[^ \n]+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) found.push(word);
        }
      }
      return found;
    }),
  );
}

for (const language of Object.keys(words) as Language[]) {
  test(`${language}: each size says its price by the month, and how it compares with the chosen one`, async ({
    page,
  }) => {
    const its = said[language];
    const guide = new Guide(page, language, 'caching');
    await guide.open();
    const difference = money(language, ofMonth('b4-8') - ofMonth('b2-4'));
    const row = (id: string) => page.locator('label').filter({ has: guide.nodeSize(id) });

    await expect(row('b2-4')).toContainText(`${money(language, ofMonth('b2-4'))} ${its.month}`);
    await expect(row('b2-4')).toContainText(its.hour);
    await expect(row('b4-8')).toContainText(`${difference} ${its.month} ${its.more}`);
    await guide.nodeSize('b4-8').check();
    await expect(row('b2-4')).toContainText(`${difference} ${its.month} ${its.less}`);
    await expect(row('b4-8')).not.toContainText(its.less);
    // Both prices are rounded then, and so is what lies between them.
    await expect(row('a4-16')).toContainText(/\+\s(?:ca|approx)\./);

    for (const width of [390, 1024, 1280, 1366, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await brokenIn(page), `${String(width)} px`).toEqual([]);
    }
  });
}
