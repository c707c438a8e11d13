import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { problemAnswer, type WrongAnswer } from '../support/faults.ts';
import { Guide } from '../support/guide.ts';
import { LiveApi } from '../support/live-api.ts';
import { failureWords } from '../support/words.ts';

/*
 * What a page says about an order is true, whatever the network, another tab and the clock do: each
 * of these ended with a second order, a lost one, or a false sentence.
 */

const told = failureWords.de;
const networkLog = { matches: /Failed to load resource/, reason: 'the log of the browser' };
const html = { 'Content-Type': 'text/html' };
const page400: WrongAnswer = { status: 400, headers: html, body: '<h1>Bad request</h1>' };

let api: LiveApi;
let guide: Guide;

test.beforeEach(async ({ page, context, allowedOrigin }) => {
  api = await LiveApi.signIn(context, allowedOrigin);
  guide = await openGuide(page);
});

async function openGuide(page: Page): Promise<Guide> {
  const opened = new Guide(page, 'de', 'caching');
  await opened.open();
  await opened.fillIn('9.9.9.9');
  return opened;
}

/** A tab of its own: nothing is entered in it. */
async function secondTab(context: BrowserContext): Promise<Guide> {
  const tab = new Guide(await context.newPage(), 'de', 'caching');
  await tab.open();
  return tab;
}

const button = (tab: Guide, name: string) => tab.sendOutcome.getByRole('button', { name });

/** Orders, and every answer is lost although the API takes the order. */
async function orderWithoutAnswer(tab: Guide): Promise<void> {
  await api.setFaults({ POST: { answer: 'close', taken: true } });
  await tab.submitButton.click();
  await expect(tab.sendOutcome).toContainText(told.unknown);
}

test('a tab whose order is placed in another one turns to “Ordered”', async ({
  context,
  expectedErrors,
}) => {
  expectedErrors.push(networkLog);
  await orderWithoutAnswer(guide);
  await expect(guide.status).not.toContainText(guide.words.nothingOrdered);
  await api.setFaults({});
  const other = await secondTab(context);
  await button(other, told.settle).click();
  await expect(other.status.getByText('Bestell-ID')).toBeVisible();

  await expect(guide.step('Zusammenfassung')).toContainText(guide.words.ordered);
  await expect(guide.sendOutcome).toBeHidden();
  await expect(guide.submitButton).toBeHidden();
  await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
  expect(await api.orders()).toHaveLength(1);
});

for (const [name, later] of [
  ['400 of a proxy', page400],
  ['451 of a proxy', { ...page400, status: 451 }],
  ['422 of the API', problemAnswer(422, 'order-rejected')],
  [
    '422 of the API at a field',
    problemAnswer(422, 'order-rejected', {
      errors: [{ pointer: '/storageGb', code: 'storage-range', params: { min: 100, max: 200 } }],
    }),
  ],
  ['503', { status: 503 }],
] as const) {
  test(`an order that may have arrived stays open after ${name}, and comes before a changed one`, async ({
    expectedErrors,
  }) => {
    expectedErrors.push(networkLog);
    await orderWithoutAnswer(guide);
    await api.setFaults({ POST: { answer: later } });
    await button(guide, told.settle).click();
    await expect(guide.sendOutcome).toBeFocused();
    await expect(guide.sendOutcome).toContainText(told.unknown);

    await api.setFaults({});
    await guide.source(1).fill('8.8.8.8');
    await guide.submitButton.click();
    await expect(guide.sendOutcome).toContainText(told.comesFirst);
    expect(await api.orders()).toHaveLength(1);
    await button(guide, told.settle).click();
    await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
    expect(await api.orders()).toHaveLength(1);
  });
}

test('a key is not sent again after a day: the order is looked for, and recognised', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push(networkLog);
  await page.clock.install();
  await orderWithoutAnswer(guide);
  await api.setFaults({});
  await page.clock.fastForward('25:00:00');
  await expect(guide.sendOutcome).toContainText(told.expired);
  await expect(button(guide, told.settle)).toBeHidden();
  await guide.submitButton.click();
  await expect(guide.sendOutcome).toBeFocused();
  expect(await api.orders()).toHaveLength(1);

  await button(guide, told.search).click();
  await button(guide, told.thisOne).click();
  const [order] = await api.orders();
  await expect(guide.status).toContainText(order?.id ?? 'an order ID');
  expect(await api.orders()).toHaveLength(1);
});

test('an order that is nowhere to be found goes to support with its facts, and is not forgotten', async ({
  page,
  context,
  expectedErrors,
}) => {
  expectedErrors.push(networkLog);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install();
  await api.setFaults({ POST: { answer: 'close' } });
  await guide.submitButton.click();
  await expect(guide.sendOutcome).toContainText(told.unknown);
  await api.setFaults({});
  await page.clock.fastForward('25:00:00');
  await button(guide, told.search).click();
  await expect(guide.sendOutcome).toContainText('keine passende Bestellung hinzugekommen');
  await expect(guide.sendOutcome.getByRole('link', { name: told.ticket })).toBeVisible();
  await button(guide, 'Angaben für das Ticket kopieren').click();
  const facts = await page.evaluate(() => navigator.clipboard.readText());
  expect(facts).toContain('Idempotency-Key');
  expect(facts).not.toContain('9.9.9.9');

  await button(guide, 'Nicht weiter verfolgen').click();
  await expect(guide.status).toContainText(told.givenUp);
  await guide.submitButton.click();
  await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
  expect(await api.orders()).toHaveLength(1);
});

test('two tabs that wait for the connection: each order is placed once or told as not sent', async ({
  context,
}) => {
  const other = await openGuide(await context.newPage());
  await context.setOffline(true);
  for (const [index, tab] of [guide, other].entries()) {
    await tab.submitButton.click();
    // The second tab tells of both orders: its own may not be on record yet when it tells of the first.
    await expect(tab.sendOutcome.getByText(told.waiting)).toHaveCount(index + 1);
  }
  expect(await api.orders()).toEqual([]);
  await context.setOffline(false);

  // Which of them is first is chance: the other may be sent after it, or ask.
  await expect(async () => {
    const placed = await Promise.all(
      [guide, other].map((tab) => tab.status.getByText('Bestell-ID').isVisible()),
    );
    expect(placed).toContain(true);
    expect(await api.orders()).toHaveLength(placed.filter(Boolean).length);
    for (const [index, tab] of [guide, other].entries()) {
      if (!placed[index]) await expect(tab.sendOutcome).toContainText(told.missed);
    }
  }).toPass();
});

for (const [name, answer, ending] of [
  ['placed', undefined, told.placedElsewhere],
  ['refused', problemAnswer(422, 'order-rejected'), told.notPlacedElsewhere],
] as const) {
  test(`who orders while another tab sends is told that the other order is ${name}, and orders then`, async ({
    page,
    context,
    expectedErrors,
  }) => {
    if (answer) expectedErrors.push(networkLog);
    const other = await openGuide(await context.newPage());
    let goOn = (): void => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await page.route('**/orders', async (route) => {
      if (route.request().method() === 'POST') await held;
      await route.fallback();
    });
    await guide.submitButton.click();
    await expect(other.sendOutcome).toContainText(told.elsewhere);
    await other.submitButton.click();
    await expect(other.sendOutcome).toBeFocused();
    expect(await api.orders()).toEqual([]);

    if (answer) await api.setFaults({ POST: { answer } });
    goOn();
    await expect(other.sendOutcome).toContainText(ending);
    await expect(other.sendOutcome).toBeFocused();
    await api.setFaults({});
    await other.submitButton.click();
    await expect(other.status.getByText('Bestell-ID')).toBeVisible();
    await expect(other.sendOutcome).toBeHidden();
    expect(await api.orders()).toHaveLength(answer ? 1 : 2);
  });
}

test('an order that has waited for days is not sent by itself', async ({ page, context }) => {
  await page.clock.install();
  await context.setOffline(true);
  await guide.submitButton.click();
  await expect(guide.sendOutcome).toContainText(told.waiting);
  await page.clock.fastForward('11:00');
  await expect(guide.sendOutcome).toContainText(told.missed);
  await page.clock.fastForward(72 * 3_600_000);
  await context.setOffline(false);
  await expect(guide.sendOutcome).toContainText(told.missed);
  expect(await api.orders()).toEqual([]);
  await guide.submitButton.click();
  await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
  expect(await api.orders()).toHaveLength(1);
});

test('what waited in a tab that was closed is offered to the next one, and not sent', async ({
  page,
  context,
}) => {
  await guide.storage.fill('150');
  await context.setOffline(true);
  await guide.submitButton.click();
  await expect(guide.sendOutcome).toContainText(told.waiting);
  await page.close();
  await context.setOffline(false);

  const next = await secondTab(context);
  await expect(next.sendOutcome).toContainText(told.missed);
  await button(next, told.restore).click();
  await expect(next.storage).toHaveValue('150');
  await expect(next.source(1)).toHaveValue('9.9.9.9/32');
  await expect(next.consent).not.toBeChecked();
  expect(await api.orders()).toEqual([]);
  await next.consent.check();
  await next.submitButton.click();
  await expect(next.status.getByText('Bestell-ID')).toBeVisible();
  expect(await api.orders()).toHaveLength(1);
});

test('the waiting ends when the reader says so, and when the order is changed', async ({
  context,
}) => {
  await context.setOffline(true);
  await guide.submitButton.click();
  await button(guide, 'Senden abbrechen').click();
  await expect(guide.sendOutcome).toBeHidden();
  await guide.submitButton.click();
  await expect(guide.sendOutcome).toContainText(told.waiting);
  await guide.source(1).fill('8.8.8.8');
  await expect(guide.sendOutcome).toBeHidden();
  await context.setOffline(false);
  await expect(guide.submitButton).toBeEnabled();
  expect(await api.orders()).toEqual([]);
});
