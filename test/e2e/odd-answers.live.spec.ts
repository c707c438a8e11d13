import type { Page } from '@playwright/test';
import { expectAccessible, expectReflow } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { LiveApi } from '../support/live-api.ts';
import { orderIdOf, orderIn, replyTo, type OrderQuestion } from '../support/orders.ts';
import { words, type Language } from '../support/words.ts';

/* What an order API answers is not always what it should: what is right in it is shown. */

const languages = Object.keys(words) as Language[];

test.beforeEach(async ({ context, allowedOrigin }) => {
  await LiveApi.signIn(context, allowedOrigin);
});

const listIn = (page: Page, language: Language) =>
  page.getByRole('group', { name: words[language].orders, exact: true });
const orderOn = (page: Page, language: Language) =>
  page.getByRole('group', { name: words[language].order, exact: true });

const good = [orderIn(1, 'processing'), orderIn(2, 'DONE'), orderIn(3, 'failed')];
const ofAnotherPortal = {
  ...orderIn(4, 'processing', { progress: 100.5 }),
  service: 'queue',
  configuration: { service: 'queue', brokers: 3 },
};
const unreadable = [{ ...orderIn(5, 'new'), createdAt: 'yesterday' }, null];

for (const language of languages) {
  const said = words[language];

  test(`${language}: odd orders hide no other, and those that cannot be shown are counted`, async ({
    page,
  }) => {
    const items: unknown[] = [ofAnotherPortal, ...good, unreadable[0]];
    await replyTo(page, () => ({ json: { items } }));
    await page.goto(`${language}/order-status/`);
    const list = listIn(page, language);
    await expect(list.getByRole('row')).toHaveCount(5);
    await expect(list.getByRole('row', { name: orderIdOf(4) })).toContainText('queue');
    await expect(list.getByText(said.ordersLeftOut[0])).toBeVisible();
    await expectAccessible(page);

    items.push(unreadable[1]);
    await page.reload();
    await expect(list.getByText(said.ordersLeftOut[1])).toBeVisible();

    await page.setViewportSize({ width: 320, height: 900 });
    await expect(list.getByText(said.ordersLeftOut[1])).toBeVisible();
    await expectReflow(page);
  });

  test(`${language}: a list of which nothing can be read does not say that nothing was ordered`, async ({
    page,
  }) => {
    await replyTo(page, () => ({ json: { items: unreadable } }));
    await page.goto(`${language}/order-status/`);
    await expect(listIn(page, language).getByText(said.noneReadable)).toBeVisible();
    await expect(listIn(page, language).getByText(said.ordersLeftOut[1])).toBeVisible();
    await expect(page.getByText(said.noOrders)).toBeHidden();
  });

  test(`${language}: an order with odd parts is shown without them`, async ({ page }) => {
    const history = [...ofAnotherPortal.history, { status: 'processing', at: 'later' }];
    await replyTo(page, ({ id }) => ({
      json: id === undefined ? { items: [] } : { ...ofAnotherPortal, history },
    }));
    await page.goto(`${language}/order-status/?order=${orderIdOf(4)}`);
    const order = orderOn(page, language);
    await expect(order.getByText(orderIdOf(4))).toBeVisible();
    await expect(order).toContainText('queue');
    await expect(order.getByRole('progressbar')).toHaveAttribute('value', '100');
  });

  test(`${language}: an odd billing profile hides no other`, async ({ page }) => {
    await page.route(/\/billing-profiles/, (route) =>
      route.fulfill({
        json: {
          items: [
            { id: 4712, name: 'Odd' },
            { id: '004711', name: 'Good' },
          ],
        },
        headers: {
          'Access-Control-Allow-Origin': new URL(page.url()).origin,
          'Access-Control-Allow-Credentials': 'true',
        },
      }),
    );
    const guide = new Guide(page, language, 'caching');
    await guide.open();
    await guide.option(said.existingProfile).check();
    await expect(guide.option(/Good/)).toBeVisible();
    await expect(page.getByText(said.profileLeftOut)).toBeVisible();
  });

  test(`${language}: of a very long history its ends are shown, and the page stays quick`, async ({
    page,
  }) => {
    const history = Array.from({ length: 90_000 }, (_, second) => ({
      status: 'new',
      at: `${new Date(1_700_000_000_000 + second * 1000).toISOString().slice(0, 19)}Z`,
    }));
    await replyTo(page, ({ id }) => ({
      json: id === undefined ? { items: [] } : orderIn(1, 'new', { history }),
    }));
    await page.goto(`${language}/order-status/?order=${orderIdOf(1)}`);
    const order = orderOn(page, language);
    await expect(
      order.getByText(said.moreEntries(language === 'de' ? '89.980' : '89,980')),
    ).toBeVisible();
    const course = order.getByRole('list', { name: said.history });
    await expect(course.getByRole('listitem')).toHaveCount(23);
    await expectAccessible(page);
  });

  test(`${language}: an address that names no order asks for none and cannot turn the page`, async ({
    page,
    allowedOrigin,
  }) => {
    await replyTo(page, () => ({ json: { items: good } }));
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(allowedOrigin)) asked.push(new URL(request.url()).pathname);
    });
    for (const [text, shown] of [
      ['..', '..'],
      ['.', '.'],
      ['/orders', '/orders'],
      ['\u202e\u2066ABC\u0007', 'ABC'],
      ['<b>x', '<b>x'],
      ['long '.repeat(1000), `${'long '.repeat(12)}…`],
    ] as const) {
      await page.goto(`${language}/order-status/?order=${encodeURIComponent(text)}`);
      const order = orderOn(page, language);
      await expect(order.getByText(said.noOrderId)).toBeVisible();
      await expect(order.getByRole('code')).toHaveText(shown);
      await expect(listIn(page, language).getByRole('row')).toHaveCount(4);
    }
    expect(new Set(asked)).toEqual(new Set(['/api/orders']));
    await expectAccessible(page);
    await page.getByRole('button', { name: said.closeOrder }).click();
    await expect(orderOn(page, language)).toBeHidden();
  });
}

test('an ID that was copied with spaces leads to its order', async ({ page }) => {
  await replyTo(page, ({ id }) => ({ json: id === undefined ? { items: good } : good[0] }));
  await page.goto(`de/order-status/?order=%20${orderIdOf(1)}%E2%80%8B%20`);
  await expect(orderOn(page, 'de').getByText(orderIdOf(1))).toBeVisible();
});

for (const [name, json, says] of [
  ['another order', orderIn(2, 'DONE'), /mit einer anderen Bestellung geantwortet/],
  ['an order without a status', { ...orderIn(1, 'new'), status: null }, /nicht lesbar/],
  ['more than 5 MB', { ...orderIn(1, 'new'), note: 'x'.repeat(6_000_000) }, /zu groß/],
] as const) {
  test(`asked for an order, the API answers with ${name}: the reader is told`, async ({ page }) => {
    await replyTo(page, ({ id }) => ({ json: id === undefined ? { items: [] } : json }));
    await page.goto(`de/order-status/?order=${orderIdOf(1)}`);
    const order = orderOn(page, 'de');
    await expect(order.getByText(says).last()).toBeVisible();
    await expect(order.getByText('Der Status wird abgefragt')).toBeHidden();
    await expect(order.getByText(words.de.statusNames.done)).toBeHidden();
  });
}

test.describe('loading all orders', () => {
  /** Answers lists only, and notes each question. */
  async function answerLists(
    page: Page,
    list: (cursor: string | undefined) => unknown,
  ): Promise<readonly OrderQuestion[]> {
    const asked: OrderQuestion[] = [];
    await replyTo(page, (question) => {
      asked.push(question);
      return { json: question.id === undefined ? list(question.cursor) : {} };
    });
    return asked;
  }

  const first = { items: [orderIn(900, 'DONE')], nextCursor: '1' };
  const said = words.de;
  const filter = (page: Page, status: string) =>
    listIn(page, 'de').getByRole('combobox', { name: said.filterStatus }).selectOption(status);

  test('a cursor that leads back to itself ends it', async ({ page }) => {
    const asked = await answerLists(page, (cursor) =>
      cursor ? { items: [], nextCursor: '1' } : first,
    );
    await page.goto('de/order-status/');
    await filter(page, said.statusNames.done);
    await expect(listIn(page, 'de').getByText(said.matches('1', '1')).first()).toBeVisible();
    expect(asked).toHaveLength(2);
  });

  test('behind ten empty pages the reader decides', async ({ page }) => {
    const asked = await answerLists(page, (cursor) =>
      cursor ? { items: [], nextCursor: String(Number(cursor) + 1) } : first,
    );
    await page.goto('de/order-status/');
    await filter(page, said.statusNames.done);
    const goOn = listIn(page, 'de').getByRole('button', { name: said.loadRest });
    await expect(goOn).toBeVisible();
    expect(asked).toHaveLength(11);
    await goOn.click();
    await expect.poll(() => asked.length).toBe(21);
    await expect(goOn).toBeVisible();
  });

  test('it ends when the filter is reset', async ({ page }) => {
    const asked = await answerLists(page, (cursor) =>
      cursor
        ? { items: [orderIn(Number(cursor), 'DONE')], nextCursor: String(Number(cursor) + 1) }
        : first,
    );
    await page.goto('de/order-status/');
    await filter(page, said.statusNames.done);
    await expect.poll(() => asked.length).toBeGreaterThan(5);
    await filter(page, said.any);
    // What was on its way when the filter was reset.
    const before = asked.length + 1;
    await page.waitForFunction(
      () => new Promise((resolve) => setTimeout(() => resolve(true), 1000)),
    );
    expect(asked.length).toBeLessThanOrEqual(before);
  });
});
