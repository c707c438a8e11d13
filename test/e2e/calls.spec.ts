import { execFileSync } from 'node:child_process';
import { expectAccessible, expectAccessibleInEveryLook, expectReflow } from '../support/axe.ts';
import { Calls } from '../support/calls.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { words, type Language } from '../support/words.ts';

const languages = Object.keys(words) as Language[];
const orderId = /[0-9a-f]{24}/;

/** The body of a message, which follows an empty line. */
function bodyOf(message: string): unknown {
  return JSON.parse(message.slice(message.indexOf('\n\n'))) as unknown;
}

const token = 'token-of-the-reader';

/** What a shell with a token makes of a command: its words, without the name of the program. */
function wordsOf(command: string): readonly string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`;
  const env = { ...process.env, ORDER_API_TOKEN: token };
  return execFileSync('sh', ['-c', script], { encoding: 'utf8', env }).split('\0').slice(0, -1);
}

for (const language of languages) {
  test(`${language}: an order is listed as it went, while the guide goes on`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.install();
    const guide = new Guide(page, language, 'caching');
    const calls = new Calls(page, language);
    await guide.open();
    await calls.open();
    await expect(calls.list).toBeFocused();
    await expect(calls.list.getByText(calls.words.none)).toBeVisible();
    await guide.fillIn('203.0.113.7');
    await guide.submitButton.click();

    const placing = calls.rows(/POST\s+\/orders/);
    await expect(calls.line(placing)).toContainText('201 Created');
    await expect(calls.line(placing)).toContainText(/\d\sms$/);
    await calls.line(placing).click();
    const request = calls.text(placing, /^POST \/orders/);
    await expect(request).toContainText(/\nIdempotency-Key: "[^"]+"\n/);
    await expect(request).toContainText(`\nAccept-Language: ${language}\n`);
    const sent = bodyOf(await request.innerText());
    expect(sent).toMatchObject({
      service: 'caching',
      storageGb: 50,
      trustedSources: [{ cidr: '203.0.113.7/32' }],
      billingProfile: { kind: 'new' },
    });

    // The order that the guide shows is the one that was answered with.
    const id = await guide.status.getByRole('code').first().innerText();
    const answer = calls.text(placing, /^201 Created/);
    await expect(answer).toContainText(`\nLocation: /api/orders/${id}\n`);
    expect(bodyOf(await answer.innerText())).toMatchObject({ id, configuration: sent });

    await placing.getByRole('button', { name: calls.words.copy }).click();
    const command = await page.evaluate(() => navigator.clipboard.readText());
    const [key = ''] = /Idempotency-Key: "[^"]+"/.exec(await request.innerText()) ?? [];
    const said = wordsOf(command);
    expect(said).toContain('https://order-api.example/v1/orders');
    expect(said).toContain(key);
    expect(said).toContain(`Authorization: Bearer ${token}`);
    expect(JSON.parse(said.at(-1) ?? '')).toEqual(sent);

    const reference = placing.getByRole('link', { name: calls.words.aboutCall });
    await expect(reference).toHaveAttribute(
      'href',
      `/${language}/reference/order-api/#place-order`,
    );

    // Polls are one row, however many; what is open in it stays open and grows below.
    const polls = calls.rows(`/orders/${id}`).filter({ hasNotText: 'POST' });
    await page.clock.fastForward(30_000);
    await expect(
      guide.status.getByText(guide.words.ready('Caching'), { exact: true }),
    ).toBeVisible();
    await expect(calls.line(polls.first())).toContainText(calls.words.repeated);
    await calls.line(polls.first()).click();
    await expect(polls.first().getByText(calls.words.again)).toBeVisible();
    const [, times = ''] =
      calls.words.repeated.exec(await calls.line(polls.first()).innerText()) ?? [];
    await expect(polls.first().getByRole('listitem').locator('summary')).toHaveCount(
      Number(times) - 1,
    );
    await expect(
      calls.list.getByText(calls.words.count(Number(times) + 1), { exact: true }),
    ).toBeVisible();

    await calls.list.getByRole('button', { name: calls.words.clear }).click();
    await expect(calls.list.getByText(calls.words.none)).toBeVisible();
    await calls.list.getByRole('button', { name: calls.words.close }).click();
    await expect(calls.list).toHaveCount(0);
  });

  test(`${language}: a rejection is shown with its problem, and leads to what explains it`, async ({
    page,
  }) => {
    const guide = new Guide(page, language, 'caching');
    const calls = new Calls(page, language);
    await guide.open();
    await guide.scenario.selectOption('rejected');
    await guide.fillIn('203.0.113.7');
    await guide.submitButton.click();
    await expect(guide.errorSummary).toBeVisible();
    // What went before it was opened is there too.
    await calls.open();
    const placing = calls.rows(/POST\s+\/orders/);
    await expect(calls.line(placing)).toContainText('422 Unprocessable Entity');
    await calls.line(placing).click();
    const answer = calls.text(placing, /^422 /);
    await expect(answer).toContainText('Content-Type: application/problem+json');
    expect(bodyOf(await answer.innerText())).toMatchObject({
      status: 422,
      errors: [{ pointer: '/availabilityZone', code: 'zone-full' }],
    });
    await placing.getByRole('link', { name: calls.words.aboutProblem }).click();
    await expect(page).toHaveURL(`${language}/reference/errors/#order-rejected`);
    await expect(page.locator('#order-rejected')).toBeInViewport();
  });

  test(`${language}: of a lost answer is said what the guide cannot know, try by try`, async ({
    page,
  }) => {
    const guide = new Guide(page, language, 'caching');
    const calls = new Calls(page, language);
    await guide.open();
    await guide.scenario.selectOption('lost-answer');
    await calls.open();
    await guide.fillIn('203.0.113.7');
    await guide.submitButton.click();
    await expect(guide.sendOutcome).toBeVisible();
    const tries = calls.rows(/POST\s+\/orders/);
    await expect(tries.filter({ hasText: calls.words.lost })).toHaveCount(3);
    await calls.line(tries.first()).click();
    const [id = ''] =
      orderId.exec(await tries.first().getByRole('paragraph').first().innerText()) ?? [];
    await expect(tries.first()).toContainText(calls.words.accepted(id));

    // The next try gets through: the order was there all along.
    await guide.sendOutcome.getByRole('button').first().click();
    await expect(guide.status.getByRole('code').first()).toHaveText(id);
    await expect(tries.filter({ hasText: '201 Created' })).toHaveCount(1);
  });

  test(`${language}: without a connection nothing is sent, and the list says why it is empty`, async ({
    page,
  }) => {
    const calls = new Calls(page, language);
    await page.goto(`${language}/order-status/?scenario=offline`);
    await calls.open();
    await expect(calls.list.getByText(calls.words.offline)).toBeVisible();
    await expect(calls.list.getByText(calls.words.none)).toBeHidden();
    await page.getByRole('combobox', { name: words[language].scenario }).selectOption('success');
    await expect(calls.list.getByText(calls.words.offline)).toBeHidden();
  });

  test(`${language}: the list is worked with by the keyboard alone`, async ({ page }) => {
    const calls = new Calls(page, language);
    await page.goto(`${language}/order-status/`);
    await calls.presenting.opener.press('Enter');
    await calls.opener.press('Enter');
    await expect(calls.list).toBeFocused();
    const row = calls.rows(/GET\s+\/orders/);
    await expect(calls.line(row)).toContainText('200 OK');
    await page.keyboard.press('Tab');
    await expect(calls.list.getByRole('button', { name: calls.words.clear })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(calls.list.getByRole('button', { name: calls.words.close })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(calls.line(row)).toBeFocused();
    await page.keyboard.press('Enter');
    const copy = row.getByRole('button', { name: calls.words.copy });
    await expect(copy).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(copy).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(calls.list).toHaveCount(0);
    await expect(calls.opener).toBeFocused();
    await expect(calls.opener).toHaveAttribute('aria-expanded', 'false');

    // Behind the other button by now, that one takes the focus.
    await calls.opener.press('Enter');
    await expect(calls.list).toBeFocused();
    await calls.presenting.opener.click();
    await calls.list.getByRole('button', { name: calls.words.close }).press('Enter');
    await expect(calls.presenting.opener).toBeFocused();
  });

  test(`${language}: the list is accessible in every look, with a call open`, async ({ page }) => {
    const calls = new Calls(page, language);
    await page.goto(`${language}/order-status/?scenario=session-over`);
    await calls.open();
    const row = calls.rows(/GET\s+\/orders/);
    await calls.line(row).click();
    await expect(calls.text(row, /^401 /)).toBeVisible();
    await expectAccessibleInEveryLook(page);
  });
}

test('in a low and narrow window, as with 400 % zoom, the list covers nothing, and paper is without it', async ({
  page,
}) => {
  const guide = new Guide(page, 'de', 'caching');
  const calls = new Calls(page, 'de');
  await guide.open();
  await guide.scenario.selectOption('rejected');
  await calls.open();
  await guide.fillIn('203.0.113.7');
  await guide.submitButton.click();
  const placing = calls.rows(/POST\s+\/orders/);
  await calls.line(placing).click();
  await page.setViewportSize({ width: 320, height: 256 });
  await expect(calls.text(placing, /^422 /)).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await guide.submitButton.scrollIntoViewIfNeeded();
  await expect(calls.list).not.toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(calls.list).toBeHidden();
});

test('what has the focus is never behind the list', async ({ page }) => {
  const guide = new Guide(page, 'de', 'caching');
  const calls = new Calls(page, 'de');
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    await guide.open();
    await calls.open();
    await expect(calls.list).toBeFocused();
    await guide.option(/^b2-4/).focus();
    for (let pressed = 0; pressed < 25; pressed += 1) {
      await page.keyboard.press('Tab');
      const [focused, list] = await Promise.all([
        page.locator(':focus').boundingBox(),
        calls.list.boundingBox(),
      ]);
      expect(focused?.y, `after ${pressed + 1} keys`).toBeLessThan(list?.y ?? 0);
    }
  }
});

test('nothing of the list is loaded before it is opened; if it cannot be, the page says so', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push({ matches: /ERR_FAILED/, reason: 'the browser logs what it cannot load' });
  const loaded: string[] = [];
  await page.route(/\/_astro\/show-calls\./, async (route) => {
    loaded.push(route.request().url());
    await route.abort();
  });
  const guide = new Guide(page, 'de', 'caching');
  const calls = new Calls(page, 'de');
  await guide.open();
  await guide.scenario.selectOption('rejected');
  await guide.fillIn('203.0.113.7');
  await guide.submitButton.click();
  await expect(guide.errorSummary).toBeVisible();
  expect(loaded).toEqual([]);
  await calls.open();
  await expect(page.getByRole('button', { name: 'Seite neu laden' })).toBeVisible();
  await expect(calls.opener).toHaveAttribute('aria-expanded', 'false');
  expect(loaded).not.toEqual([]);
});

test('only pages that make calls offer to show them', async ({ page }) => {
  const calls = new Calls(page, 'de');
  for (const path of ['de/', 'de/reference/order-api/', 'de/reference/price-calculator/']) {
    await page.goto(path);
    await calls.presenting.opener.click();
    await expect(calls.presenting.button(calls.presenting.words.reset), path).toBeVisible();
    await expect(calls.opener, path).toHaveCount(0);
  }
});
