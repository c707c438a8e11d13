import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';

/* A part of a page does not come, though nothing was published: it says why, and goes on. */

const reload = { name: 'Seite neu laden' };
const withoutConnection = /weil die Verbindung fehlt\./;
const incomplete = /^Ein Teil dieser Seite ist noch nicht geladen\./;
const loadingOrders = 'Ihre Bestellungen werden geladen …';

test('without a connection a guide says so, is not lost by reloading, and works once there is one', async ({
  page,
  context,
  expectedErrors,
}) => {
  expectedErrors.push(
    { matches: /ERR_INTERNET_DISCONNECTED/, reason: 'the browser logs what it cannot load' },
    { matches: /Error hydrating/, reason: 'Astro logs the dead islands' },
    { matches: /LoadError/, reason: 'React logs what has been caught' },
  );
  await page.goto('de/guides/caching/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  const guide = new Guide(page, 'de', 'caching');
  const notice = page.getByRole('status').filter({ hasText: withoutConnection });
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  await expect(notice).toBeVisible();
  await page.getByRole('button', reload).click();
  await expect(notice).toBeVisible();
  await expect(guide.storage).toBeDisabled();
  await context.setOffline(false);
  await page.getByRole('button', reload).click();
  await guide.waitUntilAlive();
  await expect(notice).toBeHidden();

  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await guide.storage.fill('150');
  const share = page.getByRole('button', { name: 'Konfiguration teilen' });
  await share.click();
  await expect(notice).toBeVisible();
  await context.setOffline(false);
  // Browsers do not ask again for code that they could not load: only a reload helps.
  await share.click();
  await expect(page.getByRole('status').filter({ hasText: incomplete })).toBeVisible();
  await page.getByRole('button', reload).click();
  await guide.waitUntilAlive();
  await expect(guide.storage).toHaveValue('150');
  await share.click();
  await expect(page.getByRole('button', { name: 'Link kopieren' })).toBeVisible();
  await expect(notice).toBeHidden();
});

test('a page whose host fails says so, and is not lost by reloading', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push(
    { matches: /status of 503/, reason: 'the browser logs what it cannot load' },
    { matches: /Error hydrating/, reason: 'Astro logs the dead island' },
  );
  let hasFailed = false;
  await page.route(/\/order-status\/$|\/_astro\/MyOrders\./, async (route) => {
    await (hasFailed ? route.fulfill({ status: 503 }) : route.continue());
    hasFailed ||= route.request().isNavigationRequest();
  });
  await page.goto('de/order-status/');
  const notice = page.getByRole('status').filter({
    hasText: /Die Website ist gerade nicht erreichbar\..*Ihre Eingaben bleiben erhalten\.$/,
  });
  await expect(notice).toBeVisible();
  const askedAgain = page.waitForResponse(page.url());
  await page.getByRole('button', reload).click();
  await askedAgain;
  await expect(notice).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', reload).click();
  await expect(page.getByText('Noch keine Bestellungen')).toBeVisible();
  await expect(notice).toBeHidden();
});

test('a page without one of its own scripts says so, and nothing of entries it has no room for', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push({ matches: /status of 404/, reason: 'the script is gone' });
  await page.addInitScript(() => {
    // More than half of what browsers give.
    sessionStorage.setItem('other', 'x'.repeat(4_000_000));
  });
  // Stands before the script that shows the notice.
  await page.route(/\/_astro\/Search\./, (route) => route.fulfill({ status: 404 }));
  await page.goto('de/reference/regions/');
  await expect(page.getByRole('status').filter({ hasText: incomplete })).toHaveText(
    'Ein Teil dieser Seite ist noch nicht geladen. Laden Sie die Seite neu.',
  );
});

test('what does not come in 15 seconds is not said to be loading any more, and may come later', async ({
  page,
}) => {
  await page.clock.install();
  let letGo: (() => void) | undefined;
  await page.route(/\/_astro\/MyOrders\./, (route) => {
    letGo = () => void route.continue();
  });
  await page.goto('de/order-status/');
  await expect(page.getByText(loadingOrders)).toBeVisible();
  await expect.poll(() => letGo).toBeDefined();
  const notice = page.getByRole('status').filter({ hasText: incomplete });
  await expect(notice).toBeHidden();
  await page.clock.fastForward(15_000);
  await expect(notice).toBeVisible();
  await expect(page.getByText(loadingOrders)).toBeHidden();
  await expectAccessible(page);
  letGo?.();
  await expect(page.getByText('Noch keine Bestellungen')).toBeVisible();
  await expect(notice).toBeHidden();
});

test('a search that cannot read its index does not say that there is nothing', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push({ matches: /ERR_FAILED|index chunk/, reason: 'the index is kept away' });
  let isAway = true;
  // The index was read about once: what it names cannot be reached any more.
  await page.route(/\/pagefind\/(?:index\/|pagefind-entry\.json$)/, (route) =>
    isAway ? route.abort() : route.continue(),
  );
  await page.goto('de/');
  const open = page.getByRole('button', { name: 'Suchen' });
  await open.click();
  await page.getByRole('dialog').getByRole('textbox').fill('Rechnung');
  await expect(page.getByRole('status').filter({ hasText: incomplete })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  isAway = false;
  await open.click();
  await page.getByRole('dialog').getByRole('textbox').fill('Rechnung');
  await expect(page.getByRole('dialog').getByText(/Ergebnisse für Rechnung/)).toBeVisible();
});
