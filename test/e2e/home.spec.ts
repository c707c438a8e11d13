import { readCatalogue } from '#catalogue/read';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { Presenting } from '../support/presenting.ts';
import { monthly } from '../support/prices.ts';
import { words, type Language } from '../support/words.ts';

const languages = Object.keys(words) as Language[];
const services = readCatalogue().services.map(({ name }) => name);

const told = {
  de: { title: 'Cloud-Dienste bestellen | Bestellhandbuch', from: /^ab .+ im Monat$/ },
  en: { title: 'Order cloud services | Ordering handbook', from: /^from .+ per month$/ },
} as const;
const start = {
  de: {
    heading: 'Weitermachen',
    status: 'Neu',
    goOn: /^Fortsetzen: Caching$/,
    see: /^Ansehen: Beispiel: /,
  },
  en: {
    heading: 'Pick up where you left off',
    status: 'New',
    goOn: /^Continue: Caching$/,
    see: /^View: Example: /,
  },
} as const;

for (const language of languages) {
  test(`${language}: the home page names the services with a price, on the same lines at every width`, async ({
    page,
  }) => {
    await page.goto(`${language}/`);
    await expect(page).toHaveTitle(told[language].title);
    const cards = page.locator('.service-card');
    await expect(cards).toHaveCount(services.length);
    await expect(page.getByText(told[language].from)).toHaveCount(services.length);
    for (const width of [1280, 768, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const uneven = await cards.evaluateAll((all) => {
        const rows = Map.groupBy(all, (card) => Math.round(card.getBoundingClientRect().top));
        return [...rows.values()].filter((row) => {
          const heights = row.map((card) =>
            [...card.children].map((part) => Math.round(part.getBoundingClientRect().top)).join(),
          );
          return new Set(heights).size > 1;
        }).length;
      });
      expect.soft(uneven, `rows of uneven cards at ${width} px`).toBe(0);
    }
  });

  test(`${language}: who comes back finds the draft and the latest orders on the home page`, async ({
    page,
  }) => {
    const guide = new Guide(page, language, 'caching');
    const { heading, status, goOn, see } = start[language];
    await page.goto(`${language}/`);
    await expect(page.getByRole('heading', { name: heading })).toHaveCount(0);

    await guide.open();
    await guide.storage.fill('150');
    const presenting = new Presenting(page, language);
    await presenting.press(presenting.words.examples);
    await expect(page.getByRole('link', { name: presenting.words.example })).toHaveCount(5);

    await page.goto(`${language}/`);
    const begun = page.getByRole('region', { name: heading });
    await expect(begun.getByRole('link', { name: see })).toHaveCount(3);
    const draft = begun.getByRole('listitem').first();
    await expect(draft).toContainText(/b2-4.*150\sGB/);
    await expect(draft).toContainText(monthly(language, ['caching', { storageGb: '150' }]));
    const newest = begun.getByRole('listitem').nth(1);
    await expect(newest.getByText(status, { exact: true })).toBeVisible();
    await expectAccessible(page);
    await begun.getByRole('link', { name: goOn }).click();
    await expect(page).toHaveURL(/guides\/caching\/#review$/);
    await expect(guide.storage).toHaveValue('150');
  });
}
