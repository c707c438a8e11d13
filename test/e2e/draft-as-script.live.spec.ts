import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { LiveApi } from '../support/live-api.ts';

/** Opens the part of the page that shows the draft, and chooses the service. */
async function openScript(page: Page, service: string): Promise<void> {
  await page.goto('en/reference/order-api/#your-draft');
  await choose(page, service);
}

async function choose(page: Page, service: string): Promise<void> {
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  await page.getByRole('radio', { name: service }).check();
}

/** The command for the draft; the page shows others as examples. */
function commandOf(page: Page): Locator {
  return page.getByRole('group', { name: 'Your draft as a script' }).getByText(/^curl /);
}

/** The command, taken apart. */
async function readCommand(page: Page) {
  const text = await commandOf(page).innerText();
  const found = (pattern: RegExp) => pattern.exec(text)?.[1] ?? '';
  return {
    url: found(/--request POST '([^']+)'/),
    key: found(/'Idempotency-Key: "([^"]+)"'/),
    body: found(/--data-raw '([^']+)'/),
  };
}

test('a draft has one command, and guide and command place one order', async ({
  page,
  context,
  allowedOrigin,
}) => {
  const api = await LiveApi.signIn(context, allowedOrigin);
  const guide = new Guide(page, 'en', 'caching');
  await guide.open();
  await guide.fillIn('9.9.9.9');
  await guide.note(1).fill('VPN gateway, Cologne');

  await openScript(page, 'Caching');
  const command = await readCommand(page);
  expect(command.key).not.toBe('');
  expect(command.body).toContain('"note":"VPN gateway, Cologne"');
  await expect(
    page.getByText(/several times within a day, only one order is placed/),
  ).toBeVisible();

  await choose(page, 'Private Registry');
  await expect(commandOf(page)).toHaveCount(0);
  await choose(page, 'Caching');
  expect(await readCommand(page)).toEqual(command);
  await page.reload();
  await choose(page, 'Caching');
  expect(await readCommand(page)).toEqual(command);

  await guide.open();
  await guide.submitButton.click();
  await expect(guide.status.getByText('Order ID')).toBeVisible();
  const placed = await api.orders();
  expect(placed).toHaveLength(1);
  expect(placed[0]?.idempotencyKey).toBe(command.key);

  const answer = await context.request.post(command.url, {
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${command.key}"` },
    data: command.body,
  });
  expect(await answer.json()).toMatchObject({ id: placed[0]?.id });
  expect(await api.orders()).toHaveLength(1);
});

test('a changed draft has another command', async ({ page, context, allowedOrigin }) => {
  await LiveApi.signIn(context, allowedOrigin);
  const guide = new Guide(page, 'en', 'caching');
  await guide.open();
  await guide.fillIn('9.9.9.9');
  await openScript(page, 'Caching');
  const { key } = await readCommand(page);

  await guide.open();
  await guide.storage.fill('100');
  await openScript(page, 'Caching');
  expect((await readCommand(page)).key).not.toBe(key);
});
