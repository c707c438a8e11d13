import { expectAccessible, expectContrast, expectReflow, look } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { LiveApi } from '../support/live-api.ts';
import { answerWith, orderIdOf, orderIn } from '../support/orders.ts';
import { words, type Language } from '../support/words.ts';

const languages = Object.keys(words) as Language[];

const failure = { code: 'capacity-exhausted', detail: 'No capacity left.', billed: false } as const;

test.beforeEach(async ({ context, allowedOrigin }) => {
  await LiveApi.signIn(context, allowedOrigin);
});

for (const language of languages) {
  const said = words[language];

  test(`${language}: an order that failed says why, gives the ticket its facts, and can be ordered again`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await answerWith(page, [orderIn(3, 'failed', { failure })]);
    await page.goto(`${language}/order-status/?order=${orderIdOf(3)}`);
    const order = page.getByRole('group', { name: said.order, exact: true });
    await expect(order).toContainText('capacity-exhausted');
    await expect(order.getByText(said.notBilled)).toBeVisible();

    // One way to support, copying first.
    const support = order.getByRole('group', { name: said.askSupport });
    const steps = support.getByRole('listitem');
    await expect(steps).toHaveCount(2);
    await expect(order.getByRole('link', { name: said.openTicket })).toHaveCount(1);
    await expect(steps.nth(1).getByRole('link', { name: said.openTicket })).toBeVisible();
    await steps.first().getByRole('button', { name: said.copyTicket }).click();
    await expect(order.getByText(said.copied)).toBeVisible();
    const ticket = await page.evaluate(() => navigator.clipboard.readText());
    expect(ticket).toContain(orderIdOf(3));
    expect(ticket).toContain('capacity-exhausted');
    for (const line of said.ticketLines) expect(ticket).toMatch(line);
    expect(ticket).not.toMatch(/203\.0\.113|004711/);

    // What failed is told too: the order was placed elsewhere, so at today's prices.
    await expect(order.getByText(/^b4-8 /)).toBeVisible();
    await expect(order.getByText(/^DE-NORTH-2 /)).toBeVisible();
    await expect(order.getByText(said.orderedItem.priceToday)).toBeVisible();

    await order.getByRole('button', { name: said.again }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/guides/caching/#review$`));
    const guide = new Guide(page, language, 'caching');
    await guide.waitUntilAlive();
    await expect(guide.nodeSize('b4-8')).toBeChecked();
    await expect(guide.storage).toHaveValue('150');
    await expect(guide.source(1)).toHaveValue('203.0.113.7/32');
    await expect(guide.option(/004711/)).toBeChecked();
    await expect(guide.consent).not.toBeChecked();
    await expect(guide.submitButton).toBeVisible();
  });

  test(`${language}: ordering again replaces other entries only when the reader agrees`, async ({
    page,
  }) => {
    await answerWith(page, [orderIn(3, 'failed', { failure })]);
    const guide = new Guide(page, language, 'caching');
    await guide.open();
    await guide.storage.fill('200');
    await page.goto(`${language}/order-status/?order=${orderIdOf(3)}`);
    await page.getByRole('button', { name: said.again }).click();
    await expect(page.getByRole('alert')).toContainText('Caching');
    await page.getByRole('button', { name: said.replaceEntries }).click();
    await guide.waitUntilAlive();
    await expect(guide.storage).toHaveValue('150');
  });
}

test('a status that the site does not know is shown as it came', async ({ page }) => {
  await answerWith(page, [orderIn(3, 'on-hold')]);
  await page.goto(`de/order-status/?order=${orderIdOf(3)}`);
  const order = page.getByRole('group', { name: words.de.order, exact: true });
  await expect(order.getByText('on-hold').first()).toBeVisible();
  await expectAccessible(page);
});

test('the language switch keeps the order that one has open', async ({ page }) => {
  await answerWith(page, [orderIn(3, 'processing')]);
  await page.goto(`de/order-status/?order=${orderIdOf(3)}`);
  await page.getByRole('link', { name: words.de.otherLanguage }).first().click();
  await expect(page).toHaveURL(new RegExp(`/en/order-status/\\?order=${orderIdOf(3)}$`));
  await expect(page.getByRole('group', { name: words.en.order, exact: true })).toContainText(
    words.en.statusNames.processing,
  );
});

test('the list and an order are accessible in every status, and fit the window', async ({
  page,
}) => {
  await answerWith(page, [
    orderIn(1, 'new'),
    orderIn(2, 'processing'),
    orderIn(3, 'failed', { failure }),
    orderIn(4, 'DONE', { projectId: 'demo-1' }),
  ]);
  for (const number of [1, 2, 3, 4]) {
    await page.goto(`de/order-status/?order=${orderIdOf(number)}`);
    await expect(page.getByRole('link', { name: orderIdOf(4) })).toBeVisible();
    await expect(page.getByRole('progressbar').first()).toBeVisible();
    await look(page, 'light', 1280);
    await expectAccessible(page);
    await look(page, 'dark', 390);
    await expectAccessible(page);
    await expectReflow(page);
    await look(page, 'light', 320);
    await expectContrast(page);
    await expectReflow(page);
  }
});
