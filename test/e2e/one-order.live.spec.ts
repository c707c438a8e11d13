import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptByDemo } from '#kept/by-demo';
import { LIVE, outDirOf } from '../../scripts/variants.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { LiveApi } from '../support/live-api.ts';
import { failureWords } from '../support/words.ts';

const networkLog = { matches: /Failed to load resource/, reason: 'the log of the browser' };

test('with a real API the pages carry no byte of the demo or of the mock library', () => {
  const folder = outDirOf(LIVE);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /mockServiceWorker|demo|scenario/i.test(file))).toEqual([]);
  const marks = /mockServiceWorker|\bmsw\b|mswjs|demo-(?:orders|scenario|banner|calls)|calls__head|Domblick/;
  // The page about privacy deletes what a demo at this address has left in the browser, so it has the
  // names under which that is stored, and nothing else of the demo.
  const stored = Object.values(keptByDemo).map(({ prefix }) => prefix);
  const textOf = (file: string): string => {
    const text = readFileSync(join(folder, file), 'utf8');
    return /(?:^|[\\/])privacy[\\/]/.test(file)
      ? stored.reduce((rest, name) => rest.replaceAll(name, ''), text)
      : text;
  };
  const found = files
    .filter((file) => /\.(?:html|js|css|json)$/.test(file))
    .filter((file) => marks.test(textOf(file)));
  expect(found).toEqual([]);
});

test.describe('a reader orders once', () => {
  let api: LiveApi;
  let guide: Guide;

  test.beforeEach(async ({ page, context, allowedOrigin }) => {
    api = await LiveApi.signIn(context, allowedOrigin);
    guide = new Guide(page, 'de', 'caching');
    await guide.open();
    await guide.fillIn('9.9.9.9');
  });

  test.afterEach(async () => {
    expect(await api.orders()).toHaveLength(1);
  });

  test('with a double click', async () => {
    await guide.submitButton.dblclick();
    await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
  });

  test('with Enter in a field and a click', async ({ page }) => {
    await guide.consent.focus();
    await Promise.all([
      page.keyboard.press('Enter'),
      // The order may be placed, and the button gone, before the click.
      guide.submitButton.click({ timeout: 1000 }).catch(() => undefined),
    ]);
    await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
  });

  test('and reloads in the middle: the page goes on by itself', async ({ page }) => {
    await api.setFaults({ POST: { answer: 'never', taken: true, times: 1 } });
    await guide.submitButton.click();
    await expect.poll(async () => (await api.orders()).length).toBe(1);
    await page.reload();
    await page.mouse.move(100, 100);
    await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
  });

  test('and closes the tab in the middle: the next one asks', async ({ page, context }) => {
    await api.setFaults({ POST: { answer: 'never', taken: true, times: 1 } });
    await guide.submitButton.click();
    await expect.poll(async () => (await api.orders()).length).toBe(1);
    await page.close();
    const next = new Guide(await context.newPage(), 'en', 'caching');
    await next.page.goto('en/guides/caching/');
    await next.page.mouse.move(100, 100);
    await expect(next.sendOutcome).toContainText(failureWords.en.unknown);
    await next.sendOutcome.getByRole('button', { name: failureWords.en.settle }).click();
    await expect(next.status.getByText('Order ID')).toBeVisible();
  });

  test('though every answer to the sending is lost', async ({ page, expectedErrors }) => {
    expectedErrors.push(networkLog);
    await api.setFaults({ POST: { answer: 'close', taken: true } });
    await guide.submitButton.click();
    await expect(guide.sendOutcome).toContainText(failureWords.de.unknown);

    // What is open stays open over a reload, and comes before a changed order.
    await page.reload();
    await guide.waitUntilAlive();
    await expect(guide.sendOutcome).toContainText(failureWords.de.unknown);
    await guide.storage.fill('100');
    await guide.submitButton.click();
    await expect(guide.sendOutcome).toContainText(failureWords.de.comesFirst);
    await expect(guide.sendOutcome).toBeFocused();

    await api.setFaults({});
    await guide.sendOutcome.getByRole('button', { name: failureWords.de.settle }).click();
    await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
  });

  test('from two tabs with the same draft', async ({ page }) => {
    // A tab that a page opens begins with a copy of its session, as a duplicated tab does.
    const opened = page.waitForEvent('popup');
    await page.evaluate(() => window.open(location.href));
    const twin = new Guide(await opened, 'de', 'caching');
    await twin.waitUntilAlive();
    await expect(twin.source(1)).toHaveValue('9.9.9.9');
    // Pressed as they are, without waiting: the order of one tab may take the button from the other.
    const buttons = await Promise.all(
      [guide, twin].map(({ submitButton }) => submitButton.elementHandle()),
    );
    const press = (button: Node) => {
      if (button instanceof HTMLElement) button.click();
    };
    await Promise.all(buttons.map((button) => button.evaluate(press)));
    await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
    await expect(twin.status.getByText('Bestell-ID')).toBeVisible();
  });

  test('without a connection: it is sent when the connection is back', async ({ context }) => {
    await context.setOffline(true);
    await guide.submitButton.click();
    await expect(guide.sendOutcome).toContainText(failureWords.de.waiting);
    await expect(guide.sendOutcome).toBeFocused();
    expect(await api.orders()).toEqual([]);
    await context.setOffline(false);
    await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
  });

  test('and looks on while the status cannot be asked for', async ({ expectedErrors }) => {
    expectedErrors.push(networkLog);
    await api.setFaults({ GET: { answer: { status: 500 }, times: 1 } });
    await guide.submitButton.click();
    await expect(guide.status).toContainText('Der Status konnte gerade nicht abgefragt werden.');
    await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
    await expect(guide.status).not.toContainText('Der Status konnte gerade nicht');
  });
});
