import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { fillDemo, orderIdOf } from '../support/orders.ts';
import { words, type Language } from '../support/words.ts';

const languages = Object.keys(words) as Language[];

/** Orders Caching in its guide and returns the ID of the order. */
async function placeOrder(guide: Guide): Promise<string> {
  await guide.open();
  await guide.source(1).fill('203.0.113.7');
  await guide.consent.check();
  await guide.submitButton.click();
  const id = guide.status.getByRole('code').filter({ hasText: /^[0-9a-f]{24}$/ });
  await expect(id).toBeVisible();
  return (await id.textContent()) ?? '';
}

for (const language of languages) {
  const said = words[language];

  test(`${language}: a reader leaves the guide and finds the order again until it is ready`, async ({
    page,
    context,
  }) => {
    await page.clock.install();
    const guide = new Guide(page, language, 'caching');
    const id = await placeOrder(guide);

    await guide.status.getByRole('link', { name: said.allOrders }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/order-status/$`));
    const list = page.getByRole('group', { name: said.orders, exact: true });
    await list.getByRole('link', { name: id }).click();
    await expect(page).toHaveURL(new RegExp(`/order-status/\\?order=${id}$`));
    const order = page.getByRole('group', { name: said.order, exact: true });
    await expect(page.locator(':focus').getByText(id).first()).toBeVisible();

    // The same address in a second tab: the demo's orders belong to the browser, not to the tab.
    const second = await context.newPage();
    await second.goto(page.url());
    await expect(
      second.getByRole('group', { name: said.order, exact: true }).getByText(id),
    ).toBeVisible();
    await second.close();

    await page.clock.fastForward(12_000);
    await expect(order.getByRole('progressbar')).toHaveAttribute('value', /^[2-9]\d$/);
    await page.clock.fastForward(30_000);
    await expect(order.getByText(said.ready('Caching'), { exact: true })).toBeVisible();
    await expect(order).toContainText(said.projectId);
    await expect(order.getByRole('link', { name: said.afterwards })).toHaveAttribute(
      'href',
      `/${language}/guides/caching/#afterwards`,
    );
    await expect(list.getByRole('row', { name: id })).toContainText(said.statusNames.done);

    await page.getByRole('button', { name: said.closeOrder }).click();
    await expect(order).toBeHidden();
    await page.goBack();
    await expect(order).toBeVisible();
    await page.goto(`${language}/guides/caching/`);
    await page.mouse.move(100, 100);
    await expect(guide.status).toContainText(said.projectId);
  });

  test(`${language}: without a connection the last known state stays and goes on afterwards`, async ({
    page,
  }) => {
    await page.clock.install();
    const guide = new Guide(page, language, 'caching');
    await placeOrder(guide);
    await guide.scenario.selectOption('offline');
    await expect(guide.status.getByText(said.noConnection)).toBeVisible();
    await page.clock.fastForward(60_000);
    await expect(guide.status.getByRole('progressbar')).not.toHaveAttribute('value', '100');
    await guide.scenario.selectOption('success');
    await expect(guide.status.getByText(said.ready('Caching'), { exact: true })).toBeVisible();
    await expect(guide.status.getByText(said.noConnection)).toBeHidden();
  });

  test(`${language}: an address with an unknown order says what may be the reason`, async ({
    page,
  }) => {
    await page.goto(`${language}/order-status/?order=${orderIdOf(1)}`);
    await expect(page.getByText(said.unknownOrder, { exact: true }).last()).toBeVisible();
    await expect(page.getByRole('code').filter({ hasText: orderIdOf(1) })).toBeVisible();
    await expect(page.getByText(said.noOrders)).toBeVisible();
    await expectAccessible(page);
  });

  // German tries how many it can be, English the words.
  const many = { de: 5000, en: 400 }[language];

  test(`${language}: among ${many} orders one is found, and the page stays usable`, async ({
    page,
  }) => {
    await fillDemo(page, many);
    await page.goto(`${language}/order-status/`);
    const list = page.getByRole('group', { name: said.orders, exact: true });
    // Shown, and then read out in the same words.
    await expect(list.getByText(said.newestLoaded('20')).first()).toBeVisible();
    await expect(list.getByRole('row')).toHaveCount(21);
    await list.getByRole('button', { name: said.showMore }).click();
    await expect(list.getByRole('row')).toHaveCount(41);
    await expect(list.getByText(said.newestLoaded('40')).first()).toBeVisible();

    await list.getByRole('searchbox', { name: said.searchOrders }).fill(` ${orderIdOf(1)}`);
    await expect(list.locator('.orders-count > p').first()).toHaveText(
      said.matches('1', String(many)),
      { timeout: 100_000 },
    );
    await expect(list.getByRole('row')).toHaveCount(2);
    await list.getByRole('searchbox', { name: said.searchOrders }).fill('');
    await list.getByRole('combobox', { name: said.sortOrders }).selectOption(said.oldestFirst);
    await expect(list.getByRole('row').nth(1)).toContainText(orderIdOf(1));
    await list.getByRole('combobox', { name: said.filterService }).selectOption('Caching');
    await expect(list.getByRole('row').nth(1)).toContainText(orderIdOf(3));
    await expect(list.getByRole('row')).toHaveCount(21);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the statuses are explained, and the portal is named for the orders', async ({ page }) => {
    await page.goto('de/order-status/#failed');
    await expect(page.getByRole('heading', { name: 'Fehlgeschlagen' })).toBeVisible();
    await expect(page.getByText(/Anzeige Ihrer Bestellungen braucht JavaScript/)).toBeVisible();
    await expect(page.getByText('Ihre Bestellungen werden geladen …')).toBeHidden();
  });
});
