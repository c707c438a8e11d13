import { publishedPlaces, readBuiltSite } from '#site/links/built-site.ts';
import { outDirOf, SITE } from '../../scripts/variants.ts';
import { expect, test } from '../support/fixtures.ts';
import type { Page } from '@playwright/test';

/* Without JavaScript every page says what it can, and nothing on it pretends to do what it cannot. */

test.use({ javaScriptEnabled: false, colorScheme: 'light' });

const pages = publishedPlaces(readBuiltSite(outDirOf(SITE)), 'de').filter(
  (place) => !place.includes('#'),
);

/** What a reader sees of the page and should not, by what is wrong with it. */
function faults(page: Page) {
  return page.evaluate(() => {
    const dead = ':disabled:not(fieldset)';
    const seen = [...document.body.querySelectorAll('*')].filter(
      (element) => element.checkVisibility() && element.getClientRects().length > 0,
    );
    const controls = seen.filter((element) =>
      element.matches('button:not([popovertarget]), input, select, textarea'),
    );
    const hasWords = ({ childNodes }: Element): boolean =>
      [...childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    const isFaint = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).opacity !== '1' || isFaint(element.parentElement));
    const shown = (elements: Element[]): string[] =>
      elements.map(({ outerHTML }) => outerHTML.slice(0, 120));
    const isSaid = seen.some((element) => element.matches('noscript .notice'));
    return {
      alive: shown(controls.filter((control) => !control.matches(dead))),
      unsaid: shown(isSaid ? [] : controls),
      waiting: shown(seen.filter((element) => element.matches('.loading-text'))),
      // The link beside a heading is faint until it is pointed at.
      faint: shown(
        seen.filter(
          (element) =>
            hasWords(element) && !element.closest(`${dead}, .sl-anchor-link`) && isFaint(element),
        ),
      ),
    };
  });
}
test('no page has a control that does nothing unsaid, words that fade, or waits for ever', async ({
  page,
}) => {
  expect(pages.length).toBeGreaterThan(10);
  for (const place of [...pages.map((path) => `de/${path}`), 'en/guides/caching/']) {
    await page.goto(place);
    expect.soft(await faults(page), place).toEqual({
      alive: [],
      faint: [],
      waiting: [],
      unsaid: [],
    });
  }
});

test('the theme is the system’s, down to the colors of code, and cannot be chosen', async ({
  page,
}) => {
  const colors = async () => {
    await page.goto('de/reference/order-api/');
    const code = page.locator('.expressive-code .ec-line span').first();
    return code.evaluate((word) => ({
      page: getComputedStyle(document.body).backgroundColor,
      word: getComputedStyle(word).color,
    }));
  };
  const light = await colors();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await colors();
  expect(light.page).not.toBe(dark.page);
  expect(light.word).not.toBe(dark.word);
  await expect(page.getByRole('combobox', { name: 'Farbschema wählen' })).toHaveCount(0);
});

test('a guide is whole and has no switch', async ({ page }) => {
  await page.goto('de/guides/caching/?view=form');
  await expect(page.getByText(/^Halten Sie die Liste kurz/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nur die Felder zeigen' })).toHaveCount(0);
});
