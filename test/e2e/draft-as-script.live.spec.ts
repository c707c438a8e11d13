import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { OrderList } from '#api';
import type { Locator, Page } from '@playwright/test';
import { WIDTHS } from '#components/accessibility';
import { expectAccessibleInEveryLook, expectReflow, look } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { LiveApi } from '../support/live-api.ts';
import { runScript } from '../support/run-script.ts';

/** What the page offers, by the name of the choice, with what each script begins with. */
const offered = [
  { language: 'curl', file: 'order.sh', start: /^curl --/ },
  { language: 'JavaScript', file: 'order.mjs', start: /^\/\/ Places this order/ },
  { language: 'Python', file: 'order.py', start: /^# Places this order/ },
] as const;

/** Opens the part of the page that shows the draft, and chooses the service. */
async function openScript(page: Page, service: string): Promise<void> {
  await page.goto('en/reference/order-api/#your-draft');
  await choose(page, service);
}

async function choose(page: Page, option: string): Promise<void> {
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  await page.getByRole('radio', { name: option }).check();
}

/** The part of the page that shows the draft. */
function draftPart(page: Page): Locator {
  return page.getByRole('group', { name: 'Your draft as a script' });
}

/** The script of the draft that begins like this; the page shows commands as examples too. */
function scriptOf(page: Page, start: RegExp): Locator {
  return draftPart(page).getByText(start);
}

/** The command, taken apart. */
async function readCommand(page: Page) {
  const text = await scriptOf(page, /^curl --/).innerText();
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
    page.getByText(/several times within a day.*only one order is placed/),
  ).toBeVisible();

  await choose(page, 'Private Registry');
  await expect(scriptOf(page, /^curl --/)).toHaveCount(0);
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

test('each script, copied or saved, places the order of the draft', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const guide = new Guide(page, 'en', 'caching');
  await guide.open();
  await guide.fillIn('9.9.9.9');
  await guide.note(1).fill(`Dave’s "$HOME" \\ 'desk' </script> 😀`);
  await openScript(page, 'Caching');

  const body = (await draftPart(page).getByText(/^\{/).textContent()) ?? '';
  for (const { language, file, start } of offered) {
    await choose(page, language);
    const shown = await scriptOf(page, start).textContent();
    await page.getByRole('button', { name: `Copy ${file}` }).click();
    await expect(page.getByRole('button', { name: `Copied ${file}` })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save ${file}` }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(file);
    const text = readFileSync(await saved.path(), 'utf8');
    expect(text).toBe(shown);

    // Each token is that of another reader: each script places an order.
    const token = randomUUID();
    const { exitCode, stdout } = await runScript({ name: file, text }, { token });
    expect(exitCode).toBe(0);
    const [url = ''] = /http[^"']+\/orders/.exec(text) ?? [];
    const list = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
    const { items } = (await list.json()) as OrderList;
    expect(items, language).toMatchObject([{ configuration: JSON.parse(body) as unknown }]);
    expect(stdout).toContain(items[0]?.id);
  }
});

test('the language of the script is chosen with the keyboard, and stays with another service', async ({
  page,
}) => {
  for (const service of ['caching', 'private-registry']) {
    const guide = new Guide(page, 'en', service);
    await guide.open();
    await guide.fillIn('9.9.9.9');
  }
  await openScript(page, 'Caching');
  await page.getByRole('radio', { name: 'curl' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'JavaScript' })).toBeFocused();
  await expect(scriptOf(page, /^\/\/ Places/)).toContainText('"service": "caching"');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Python' })).toBeChecked();
  await expect(scriptOf(page, /^# Places/)).toContainText('"service": "caching"');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy order.py' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Save order.py' })).toBeFocused();

  await choose(page, 'Private Registry');
  await expect(page.getByRole('radio', { name: 'Python' })).toBeChecked();
  await expect(scriptOf(page, /^# Places/)).toContainText('"service": "private-registry"');
});

test('the scripts are accessible in every look, and fit the narrowest screen', async ({ page }) => {
  const guide = new Guide(page, 'en', 'caching');
  await guide.open();
  await guide.fillIn('9.9.9.9');
  await openScript(page, 'Caching');
  for (const { language, start } of offered) {
    await choose(page, language);
    await expect(scriptOf(page, start)).toBeVisible();
    await look(page, 'light', WIDTHS.narrowest);
    await expectReflow(page);
    await look(page, 'light', WIDTHS.wide);
  }
  await expectAccessibleInEveryLook(page);
});
