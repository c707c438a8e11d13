import type { Page } from '@playwright/test';
import { Checker } from '../support/checker.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { fillDemo, orderIn, orderIdOf, seedSendings } from '../support/orders.ts';
import { pressEverything, type Crawl } from '../support/press-everything.ts';
import { words } from '../support/words.ts';

/** Presses everything, at least so many controls, and nothing may leave the focus nowhere. */
async function expectFocusKept(page: Page, least: number, crawl?: Crawl): Promise<void> {
  const { names, losing } = await pressEverything(page, crawl);
  expect(losing, 'pressed, and then the focus was nowhere').toEqual([]);
  expect(names.length, names.join('\n')).toBeGreaterThanOrEqual(least);
}

/** Enters in Caching what is wrong in every way that offers a repair. */
async function seedMistakes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sources = [
      '198.51.100.9/24',
      '10.0.0.0/8',
      '203.0.113.3',
      '203.0.113.3',
      '203.0.113.0/25',
      '203.0.113.128/25',
      '203.0.112.0/255.255.255.0',
    ];
    const rows = sources.map((cidr, index) => ({ id: String(index + 1), cidr }));
    const draft = {
      trustedSources: rows,
      storageGb: '75',
      billingProfile: { kind: 'existing', id: '' },
    };
    sessionStorage.setItem('order-draft:v1:caching', JSON.stringify(draft));
  });
}

test('no button of a guide full of mistakes takes the focus with it', async ({ page }) => {
  await seedMistakes(page);
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  const reopen = () => guide.open();
  await expectFocusKept(page, 25, { within: 'main .step-card', most: 2, reopen });
});

test('no button of a guide takes the focus with it when the order API cannot be reached', async ({
  page,
}) => {
  const guide = new Guide(page, 'en', 'caching');
  await guide.open();
  await guide.option(words.en.existingProfile).check();
  await guide.fillIn('203.0.113.7');
  await guide.option(/004711/).check();
  const review = { within: '#place-review, #place-status' };
  await guide.scenario.selectOption('outage');
  await page.getByRole('searchbox', { name: words.en.searchProfiles }).fill('a');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectFocusKept(page, 1, { within: '.billing-search' });
  for (const scenario of ['offline', 'session-over', 'lost-answer']) {
    await guide.scenario.selectOption(scenario);
    await expectFocusKept(page, 3, review);
  }
});

test('no button about orders that were sent takes the focus with it', async ({ page }) => {
  const at = Date.now();
  const open = { request: orderIn(3, 'new').configuration, firstSentAt: at, tries: [] };
  const report = { reason: 'rejected', remedy: 'review', code: 'order-rejected', at };
  const draft = 'd'.repeat(32);
  await seedSendings(page, draft, [
    { key: 'a-1', state: 'unknown', ...open },
    { key: 'b-1', state: 'expired', firstSentAt: at, changedAt: at },
    { key: 'c-1', state: 'missed', request: open.request, changedAt: at },
    { key: 'f-1', state: 'given-up', firstSentAt: at, changedAt: at, tries: [] },
    { key: `${draft}-2`, state: 'unsent', changedAt: at, report },
  ]);
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await expect(guide.sendOutcome).toBeVisible();
  await expectFocusKept(page, 8, { within: '#place-review, #place-status' });
});

test('no button of the order at a glance, or of an order that was placed, takes the focus with it', async ({
  page,
}) => {
  const guide = new Guide(page, 'en', 'caching');
  await guide.open();
  await expectFocusKept(page, 5, { within: '.order-glance' });
  await guide.fillIn('203.0.113.7');
  await guide.submitButton.click();
  await expect(guide.status).toBeFocused();
  await expectFocusKept(page, 3, { within: '#place-review, #place-status, .order-glance' });
});

test('no button of the table of node sizes takes the focus with it', async ({ page }) => {
  await page.goto('de/reference/node-sizes/');
  for (const size of ['b4-8', 'a4-16']) {
    await page.getByRole('checkbox', { name: `${size} vergleichen` }).check();
  }
  await page.getByLabel('Größen zeigen für').selectOption('Private Registry');
  await expectFocusKept(page, 8, { within: '.size-table' });
});

test('no button of the list of orders, or of an order, takes the focus with it', async ({
  page,
}) => {
  await fillDemo(page, 45);
  await page.goto(`de/order-status/?order=${orderIdOf(3)}`);
  const list = page.getByRole('group', { name: words.de.orders, exact: true });
  await expect(list.getByRole('row').nth(1)).toBeVisible();
  await list.getByRole('combobox', { name: words.de.filterService }).selectOption('Caching');
  await list.getByRole('searchbox', { name: words.de.searchOrders }).fill('2dzz');
  await expect(list.getByRole('button', { name: 'Filter zurücksetzen' })).toBeVisible();
  await expectFocusKept(page, 1, { within: '#place-orders .notice' });

  const reopen = async () => {
    await page.goto(`de/order-status/?order=${orderIdOf(3)}`);
    await expect(list.getByRole('row').nth(1)).toBeVisible();
  };
  await reopen();
  await expectFocusKept(page, 5, { within: 'main .step-card', reopen });
});

test('no button around a pasted list takes the focus with it', async ({ page }) => {
  const checker = new Checker(page, 'de');
  await checker.open();
  const text = '198.51.100.9/24\n10.0.0.0/8\n203.0.113.3\n203.0.113.3\n192.0.2.256\n9.9.9.9';
  await expectFocusKept(page, 18, { within: 'main .step-card', text });
});

test('no button of the price calculator takes the focus with it', async ({ page }) => {
  await page.goto('en/reference/price-calculator/');
  await page.mouse.move(100, 100);
  await expect(page.getByRole('button', { name: /^Add/ }).first()).toBeEnabled();
  await expectFocusKept(page, 3, { within: '.price-calculator' });
});

test('no button that deletes what is kept takes the focus with it', async ({ page }) => {
  const { configuration: request } = orderIn(3, 'new');
  const at = Date.now();
  const tries = [{ id: 'try', startedAt: at, inDoubt: true }];
  await seedSendings(page, 'd'.repeat(32), [
    { key: 'a-1', state: 'unknown', request, firstSentAt: at, tries },
  ]);
  await page.goto('de/privacy/');
  await page.mouse.move(100, 100);
  await page.mouse.move(110, 110);
  await expect(page.getByText('Eine Bestellung ist ungeklärt')).toBeVisible();
  await expectFocusKept(page, 5, { within: 'main .step-card' });
});

test('no button of the frame of a page takes the focus with it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('de/reference/order-api/');
  await page.mouse.move(100, 100);
  const reopen = async () => {
    await page.mouse.move(100, 100);
  };
  await expectFocusKept(page, 5, { most: 2, reopen });
});
