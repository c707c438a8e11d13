import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectReflow } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { fillDemo, orderIdOf } from '../support/orders.ts';
import { monthly } from '../support/prices.ts';
import { Presenting } from '../support/presenting.ts';
import { words, type Language } from '../support/words.ts';

const languages = Object.keys(words) as Language[];

/** What the order costs, in either language. */
const price = new RegExp(
  languages
    .map((language) =>
      RegExp.escape(monthly(language, ['caching', { nodeSize: 'a4-16', storageGb: '150' }])),
    )
    .join('|'),
);

/** Orders Caching in its guide; returns the ID of the order. */
async function order(guide: Guide): Promise<string> {
  await guide.open();
  await guide.nodeSize('a4-16').check();
  await guide.storage.fill('150');
  await guide.source(1).fill('203.0.113.7');
  await guide.page
    .getByRole('textbox', { name: guide.words.note(1), exact: true })
    .fill('Office Cologne');
  await guide.option(/^Hamburg/).check();
  await guide.consent.check();
  await guide.submitButton.click();
  const id = guide.status.getByRole('code').filter({ hasText: /^[0-9a-f]{24}$/ });
  await expect(id).toBeVisible();
  return (await id.textContent()) ?? '';
}

/** The value beside a term of a list of facts. */
function valueOf(part: Locator, term: string): Locator {
  return part
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${term}$`) })
    .locator('xpath=following-sibling::dd[1]');
}

function nameField(page: Page, language: Language): Locator {
  return page.getByRole('textbox', { name: words[language].orderName });
}

for (const language of languages) {
  const said = words[language];
  const { orderedItem } = said;

  test(`${language}: what was ordered stays in the summary, whatever is entered afterwards`, async ({
    page,
  }) => {
    const guide = new Guide(page, language, 'caching');
    await order(guide);
    const review = guide.step(said.review);
    const showsTheOrder = async (): Promise<void> => {
      await expect(valueOf(review, orderedItem.type)).toHaveText('Valkey 8');
      await expect(valueOf(review, orderedItem.size)).toHaveText(
        /^a4-16 .*4\svCPUs? .*16\sGB RAM$/,
      );
      await expect(valueOf(review, orderedItem.storage)).toHaveText('150 GB');
      await expect(valueOf(review, orderedItem.sources)).toHaveText(
        /203\.0\.113\.7.*Office Cologne/,
      );
      await expect(valueOf(review, orderedItem.zone)).toContainText('DE-NORTH-2');
      await expect(valueOf(review, orderedItem.billing)).toHaveText(said.newProfile);
      await expect(valueOf(review, orderedItem.documents).getByRole('listitem')).toHaveCount(6);
      await expect(valueOf(review, orderedItem.documents)).toContainText(/[Vv]ersion 2\.13\.1/);
      await expect(valueOf(review, orderedItem.priceThen)).toContainText(price);
    };
    await showsTheOrder();
    await guide.storage.fill('400');
    await guide.nodeSize('b4-8').check();
    await showsTheOrder();

    await page.reload();
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    await showsTheOrder();
    await expectAccessible(page);

    // The same below the status, with the long lists closed until they are wanted.
    await expect(valueOf(guide.status, orderedItem.size)).toContainText('a4-16');
    await expect(valueOf(guide.status, orderedItem.priceThen)).toContainText(price);
    await expect(guide.status.getByText('Office Cologne')).toBeHidden();
    await guide.status.getByText(said.oneSource).click();
    await expect(guide.status.getByText('Office Cologne')).toBeVisible();
  });

  test(`${language}: an order gets a name by keyboard alone and is found by it`, async ({
    page,
  }) => {
    const guide = new Guide(page, language, 'caching');
    const id = await order(guide);
    const field = nameField(page, language);
    const saved = guide.status.getByText(said.nameSaved);

    await field.fill('Shop sessions');
    await page.keyboard.press('Enter');
    await expect(saved).toBeVisible();
    await expect(field).toBeFocused();
    await field.fill('Something else');
    await expect(saved).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('Shop sessions');
    await field.fill('Shop, sessions');
    await page.keyboard.press('Tab');
    await expect(saved).toBeVisible();

    await page.goto(`${language}/order-status/`);
    const list = page.getByRole('group', { name: said.orders, exact: true });
    await list.getByRole('searchbox', { name: said.searchOrders }).fill('SHOP,');
    const row = list.getByRole('row', { name: 'Shop, sessions' });
    await expect(row).toContainText(id);
    await expect(row).toContainText(/a4-16 · 150\sGB · DE-NORTH-2/);
    await expect(row).toContainText(price);
    await expect(row).toContainText(said.whenOrdered);
    await list.getByRole('searchbox', { name: said.searchOrders }).fill('no such name');
    await expect(row).toBeHidden();

    await page.reload();
    await list.getByRole('link', { name: 'Shop, sessions' }).click();
    await expect(field).toHaveValue('Shop, sessions');
    await field.fill('');
    await page.keyboard.press('Enter');
    await expect(page.getByText(said.nameRemoved)).toBeVisible();
    await expect(list.getByRole('link', { name: id })).toBeVisible();
  });

  test(`${language}: an order is ordered again from the list, other entries only when agreed`, async ({
    page,
  }) => {
    await fillDemo(page, 3);
    const guide = new Guide(page, language, 'caching');
    await guide.open();
    await guide.storage.fill('200');
    await page.goto(`${language}/order-status/`);
    const list = page.getByRole('group', { name: said.orders, exact: true });
    // This device has not seen the price of these orders.
    const row = list.getByRole('row', { name: orderIdOf(3) });
    await expect(row).toContainText(said.todaysPrices);
    const again = row.getByRole('button', { name: said.orderAgain });
    await again.click();
    await page.getByRole('button', { name: said.keepEntries }).click();
    await expect(again).toBeFocused();
    await again.press('Enter');
    await page.getByRole('button', { name: said.replaceEntries }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/guides/caching/#review$`));
    await guide.waitUntilAlive();
    await expect(guide.storage).toHaveValue('150');
    await expect(guide.nodeSize('b4-8')).toBeChecked();
  });

  test(`${language}: a view that cannot be loaded says so, and is there after a reload`, async ({
    page,
    expectedErrors,
  }) => {
    expectedErrors.push(
      { matches: /Failed to load resource/, reason: 'the file is kept away' },
      { matches: /LoadError/, reason: 'React logs what the frame of the part has caught' },
    );
    let away = true;
    await page.route(/\/_astro\/(?:order|OrderFollowed)\..*\.js/, (route) =>
      away ? route.abort() : route.fallback(),
    );
    const guide = new Guide(page, language, 'caching');
    await guide.open();
    await guide.fillIn('203.0.113.7');
    await guide.submitButton.click();
    const review = guide.step(said.review);
    await expect(review.getByText(said.ordered, { exact: true })).toBeVisible();
    await expect(guide.status.getByText(said.viewNotLoaded)).toBeVisible();
    away = false;
    await page.getByRole('button', { name: said.reloadPage }).click();
    await page.waitForLoadState();
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    await expect(guide.status.getByRole('progressbar')).toBeVisible();
  });
}

test('resetting the demo forgets the names and prices of its orders', async ({ page }) => {
  const guide = new Guide(page, 'de', 'caching');
  await order(guide);
  await nameField(page, 'de').fill('Shop');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.de.nameSaved)).toBeVisible();
  const noted = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('order-note:')));
  expect(await noted()).toHaveLength(1);
  await new Presenting(page, 'de').reset();
  await expect.poll(noted).toEqual([]);
});

test('the status of a new order stays in view while what was ordered appears above it', async ({
  page,
}) => {
  const guide = new Guide(page, 'de', 'caching');
  await order(guide);
  await expect(page.getByText('Was Sie bestellt haben', { exact: true })).toBeVisible();
  await expect(guide.status).toBeFocused();
  await expect(guide.status.getByRole('progressbar')).toBeInViewport();
});

test('the list of named orders is accessible and fits every window', async ({ page }) => {
  await fillDemo(page, 4);
  const name = 'Sitzungsspeicher für den Webshop der Niederlassung Nord, zweite Umgebung';
  await page.addInitScript(
    ([key, note]) => {
      localStorage.setItem(key, note);
    },
    [`order-note:v1:${orderIdOf(4)}`, JSON.stringify({ name, at: Date.now() })] as const,
  );
  await page.goto('de/order-status/');
  await expect(page.getByRole('link', { name })).toBeVisible();
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expectReflow(page);
    await page.getByRole('button', { name: `${words.de.orderAgain} ${name}` }).focus();
    await expect(page.locator(':focus')).toBeInViewport();
    await page.locator(':focus').blur();
    await expectAccessible(page);
  }
});
