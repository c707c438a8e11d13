import { kept } from '#kept';
import { keptByDemo } from '#kept/by-demo';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { Presenting } from '../support/presenting.ts';
import { failureWords, words, type Language } from '../support/words.ts';

/** Opens a guide, fills it in and orders. */
async function order(guide: Guide): Promise<void> {
  await guide.open();
  await guide.fillIn('203.0.113.7');
  await guide.submitButton.click();
}

const languages = Object.keys(words) as Language[];

for (const language of languages) {
  const told = failureWords[language];

  test(`${language}: a failed provisioning is shown with its code, and that it costs nothing`, async ({
    page,
  }) => {
    await page.clock.install();
    const guide = new Guide(page, language, 'caching');
    await guide.open();
    await guide.scenario.selectOption('failed');
    await guide.fillIn('203.0.113.7');
    await guide.submitButton.click();
    await expect(guide.status.getByRole('progressbar')).toBeVisible();
    await page.clock.fastForward(20_000);
    await expect(guide.status).toContainText('no-capacity');
    await expect(guide.status).toContainText(told.notBilled);
    await expect(guide.status.getByRole('link', { name: told.ticket })).toBeVisible();

    // The same would fail again: the way leads to what can be changed, with everything else kept.
    await guide.status.getByRole('button', { name: words[language].elsewhere }).click();
    await expect(guide.option(/DE-WEST-1/)).toBeFocused();
    await expect(guide.source(1)).toHaveValue('203.0.113.7/32');
  });

  test(`${language}: a lost answer leaves the order open until it is settled`, async ({ page }) => {
    const guide = new Guide(page, language, 'caching');
    await guide.open();
    await guide.scenario.selectOption('lost-answer');
    await guide.fillIn('203.0.113.7');
    await guide.submitButton.click();
    await expect(guide.sendOutcome).toContainText(told.unknown);
    await guide.sendOutcome.getByRole('button', { name: told.settle }).click();
    await expect(guide.status.getByRole('code').first()).toBeVisible();
  });

  test(`${language}: a rejection names the field and the remedy, and leads to what explains it`, async ({
    page,
  }) => {
    const guide = new Guide(page, language, 'caching');
    await guide.open();
    await guide.scenario.selectOption('rejected');
    await guide.fillIn('203.0.113.7');
    await guide.submitButton.click();
    await expect(guide.errorSummary.getByRole('link')).toHaveText([told.zoneFull]);
    const region = guide.option(/DE-WEST-1/);
    await guide.errorSummary.getByRole('link').click();
    await expect(region).toBeFocused();
    const atField = page.getByRole('group', { description: told.zoneFull });
    await atField.getByRole('link').click();
    const explained = page
      .getByRole('main')
      .getByRole('code')
      .filter({ hasText: /^zone-full$/ });
    await expect(explained).toBeInViewport();
  });
}

for (const [scenario, title, says] of [
  ['session-over', 'unsent', /Anmeldung ist abgelaufen.*Im Kundenportal anmelden/],
  ['rate-limited', 'unsent', /zu viele Anfragen.*in \d+\sSekunden/],
  ['outage', 'unknown', /außer Betrieb.*Bestellung erneut senden/],
  ['offline', 'waiting', /automatisch als kostenpflichtige Bestellung gesendet/],
] as const) {
  test(`the scenario ${scenario} is told, and over once all goes well again`, async ({ page }) => {
    const guide = new Guide(page, 'de', 'caching');
    await guide.open();
    await guide.scenario.selectOption(scenario);
    await guide.fillIn('203.0.113.7');
    await guide.submitButton.click();
    await expect(guide.sendOutcome).toContainText(failureWords.de[title]);
    await expect(guide.sendOutcome).toContainText(says);

    await guide.scenario.selectOption('success');
    // What waits for the connection goes on by itself.
    if (scenario !== 'offline') await guide.submitButton.click();
    await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
  });
}

test('slow answers are waited for, and the button says that it is at work', async ({ page }) => {
  await page.clock.install();
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await guide.scenario.selectOption('slow');
  await guide.fillIn('203.0.113.7');
  await guide.submitButton.click();
  await expect(guide.submitButton).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText('Ihre Bestellung wird gesendet')).toBeAttached();
  await page.clock.fastForward(5_000);
  await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
});

test('the address chooses a scenario, which stays until the demo is reset', async ({ page }) => {
  const guide = new Guide(page, 'de', 'caching');
  await page.goto('de/?scenario=outage');
  await guide.open();
  await expect(guide.scenario).toHaveValue('outage');
  await guide.scenario.selectOption('success');
  await guide.fillIn('203.0.113.7');
  await guide.submitButton.click();
  await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
  await guide.scenario.selectOption('slow');
  await expect(page).toHaveURL(/\?scenario=slow/);

  await new Presenting(page, 'de').reset();
  await guide.waitUntilAlive();
  await expect(guide.scenario).toHaveValue('success');
  await expect(page).not.toHaveURL(/scenario/);
  await expect(guide.status).toContainText('Noch nichts bestellt');
  expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('demo-orders:v1');
});

test('an unknown scenario in the address is left alone', async ({ page }) => {
  await page.goto('en/guides/caching/?scenario=%3Cscript%3E');
  await expect(page.getByRole('combobox', { name: words.en.scenario })).toHaveValue('success');
});

test('demo orders leave the device after seven days, whatever page is opened', async ({ page }) => {
  const guide = new Guide(page, 'de', 'caching');
  await order(guide);
  await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
  const stored = () => page.evaluate(() => localStorage.getItem('demo-orders:v1'));
  expect(await stored()).toContain('203.0.113.7');
  await page.clock.install({ time: Date.now() + 8 * 86_400_000 });
  await page.goto('de/');
  expect(await stored()).toBe('[]');
});

test('nothing is kept in the browser that the table of what is kept does not name', async ({
  page,
}) => {
  const guide = new Guide(page, 'en', 'caching');
  await page.goto('de/');
  await page.getByRole('link', { name: words.de.otherLanguage }).first().click();
  await guide.open();
  await guide.scenario.selectOption('lost-answer');
  await guide.fillIn('203.0.113.7');
  await guide.submitButton.click();
  await guide.sendOutcome.getByRole('button', { name: failureWords.en.settle }).click();
  await expect(guide.status.getByText('Order ID')).toBeVisible();
  await page.goto('en/order-status/');
  await expect(page.getByRole('group', { name: words.en.orders, exact: true })).toBeVisible();

  const rows = [...Object.values(kept), ...Object.values(keptByDemo)];
  const found = await page.evaluate(() => ({
    device: Object.keys(localStorage),
    tab: Object.keys(sessionStorage),
  }));
  const unknown = (['device', 'tab'] as const).flatMap((where) =>
    found[where].filter(
      (key) => !rows.some((row) => row.where === where && key.startsWith(row.prefix)),
    ),
  );
  expect(unknown).toEqual([]);
  expect(found.device.filter((key) => key.startsWith(kept.sending.prefix))).toHaveLength(1);
  const sending = await page.evaluate((prefix) => {
    const key = Object.keys(localStorage).find((name) => name.startsWith(prefix));
    return localStorage.getItem(key ?? '');
  }, kept.sending.prefix);
  expect(sending, 'the record of an order that is placed').not.toContain('203.0.113.7');
});

test('a tab that slept for an hour goes on', async ({ page }) => {
  await page.clock.install();
  const guide = new Guide(page, 'de', 'caching');
  await order(guide);
  await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
  await page.clock.fastForward('01:00:00');
  await expect(
    guide.status.getByText('Ihr Dienst Caching steht bereit.', { exact: true }),
  ).toBeVisible();
});

test('a hard reload beside a second tab costs no click', async ({ page, context }) => {
  const other = new Guide(await context.newPage(), 'de', 'caching');
  await order(other);
  await expect(other.status.getByText('Bestell-ID')).toBeVisible();

  const guide = new Guide(page, 'de', 'private-registry');
  await guide.open();
  const session = await context.newCDPSession(page);
  await Promise.all([
    page.waitForEvent('load'),
    session.send('Page.reload', { ignoreCache: true }),
  ]);
  await guide.waitUntilAlive();
  await guide.fillIn('203.0.113.7');
  await guide.submitButton.click();
  await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
});

test('no service worker is ever asked for', async ({ page }) => {
  const guide = new Guide(page, 'de', 'caching');
  await order(guide);
  await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
  const workers = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length,
  );
  expect(workers).toBe(0);
});

for (const language of languages) {
  test(`${language}: a demo that cannot be loaded says so at once, and all else works`, async ({
    page,
    expectedErrors,
  }) => {
    expectedErrors.push({ matches: /Failed to load resource/, reason: 'the file is kept away' });
    await page.route(/\/_astro\/demo\..*\.js$/, (route) => route.abort());
    const guide = new Guide(page, language, 'caching');
    await order(guide);
    await expect(guide.sendOutcome).toContainText(failureWords[language].notLoaded);
    await guide.storage.fill('150');
    await expect(page.getByRole('table')).toContainText('150 GB');
  });
}

test('the banner fits a narrow screen, and shifts nothing when it comes alive', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        window.shifts =
          (window.shifts ?? 0) + (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('de/guides/caching/?scenario=failed');
  await page.waitForLoadState('networkidle');
  const [overflow, shifts] = await page.evaluate(() => [
    document.documentElement.scrollWidth - window.innerWidth,
    window.shifts ?? 0,
  ]);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(shifts).toBeLessThan(0.02);
  await new Presenting(page, 'de').opener.click();
  await expect(page.getByRole('combobox', { name: words.de.scenario })).toHaveValue('failed');
});

declare global {
  interface Window {
    shifts?: number;
  }
}
