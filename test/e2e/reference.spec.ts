import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';

test('the OpenAPI file is published, and the page leads to it', async ({ page, request }) => {
  await page.goto('de/reference/order-api/');
  const link = page.getByRole('link', { name: 'openapi.json' }).first();
  const response = await request.get((await link.getAttribute('href')) ?? '');
  expect(response.headers()['content-type']).toContain('application/json');
  expect(await response.json()).toMatchObject({ openapi: '3.1.0', paths: { '/orders': {} } });
});

test('the catalogue and its schema are published, and the page leads to both', async ({
  page,
  request,
}) => {
  await page.goto('de/reference/order-api/#catalogue');
  const addressOf = async (name: string): Promise<string> =>
    (await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';
  const file = await request.get(await addressOf('catalogue.json'));
  expect(file.headers()['content-type']).toContain('application/json');
  const schema = (await (await request.get(await addressOf('catalogue.schema.json'))).json()) as {
    readonly $id: string;
  };
  expect(await file.json()).toMatchObject({ $schema: schema.$id, languages: ['de', 'en'] });
});

for (const language of ['de', 'en'] as const) {
  test(`${language}: every refusal of a call leads to its explanation`, async ({ page }) => {
    await page.goto(`${language}/reference/order-api/`);
    const links = page.locator('.api-call__problems a');
    const codes = new Set(
      await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash)),
    );
    expect(codes.size).toBeGreaterThan(8);
    await links.first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/reference/errors/#`));
    for (const code of codes) await expect(page.locator(code)).toHaveCount(1);
  });
}

test('a code keeps its anchor when the language is switched', async ({ page }) => {
  await page.goto('de/reference/errors/#source-host-bits');
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(/\/en\/reference\/errors\/#source-host-bits$/);
  await expect(page.locator('h3#source-host-bits')).toBeInViewport();
});

test('the error reference is narrowed down by words of a message, or by a code', async ({
  page,
}) => {
  await page.goto('de/reference/errors/');
  const field = page.getByRole('searchbox', { name: 'Meldung suchen: Wörter oder Code' });
  const status = page.locator('.error-filter').getByRole('status');
  const entries = page.getByRole('main').getByRole('heading', { level: 3 });
  const all = await entries.count();
  await page.emulateMedia({ media: 'print' });
  await expect(field).toBeHidden();
  await page.emulateMedia({ media: null });
  await field.fill('schritten speicher');
  await expect(status).toHaveText(`1 von ${all} Einträgen`);
  await expect(entries).toHaveText([/^Die Speichergröße ist nur in Schritten/]);
  await expect(
    page.getByRole('heading', { level: 2, name: 'Die Bereitstellung ist fehlgeschlagen' }),
  ).toBeHidden();
  // On paper it is to be seen that this is not all.
  await page.emulateMedia({ media: 'print' });
  await expect(field).toBeVisible();
  await page.emulateMedia({ media: null });
  await field.fill('source-host-bits');
  await expect(entries).toHaveAttribute('id', 'source-host-bits');
  await field.fill('Quastenflosser');
  await expect(status).toHaveText('Kein Eintrag enthält „Quastenflosser“.');

  // A link to an entry leads there, whatever has been typed.
  await page.goto('de/reference/errors/#no-capacity');
  await expect(page.locator('h3#no-capacity')).toBeInViewport();
  await expect(entries).toHaveCount(all);
});

test('support finds the answer to a ticket, and copies it in the language of the customer', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('de/reference/support/');
  const entries = page.getByRole('main').getByRole('heading', { level: 3 });
  const all = await entries.count();
  await page
    .getByRole('searchbox', { name: 'Text eines Tickets' })
    .fill('Guten Tag, es steht da Status: failed (Fehlgeschlagen) Fehlercode: no-capacity');
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toHaveText('Fehlgeschlagen');
  await page
    .getByRole('button', { name: /^Als Text kopieren, Englisch: In der gewählten Verf/ })
    .click();
  await expect(
    page.getByRole('button', { name: /^Kopiert, Englisch: In der gewählten Verf/ }),
  ).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [text, link = ''] = copied.split('\n');
  expect(text).toMatch(/^The availability zone you chose has no room/);
  // Where the site is published, whichever copy of it support reads.
  expect(link).toBe('http://localhost:4321/en/reference/errors/#no-capacity');

  // A browser that refuses says so, and leaves the answer selected.
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
  await page.getByRole('button', { name: 'Als Text kopieren, Deutsch: Fehlgeschlagen' }).click();
  await expect(page.getByText('Der Text ist markiert').last()).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(
    '/de/order-status/#failed',
  );

  const { pathname, hash } = new URL(link);
  await page.goto(pathname + hash);
  await expect(page.locator('h3#no-capacity')).toBeInViewport();
  expect(all).toBeGreaterThan(80);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the error reference is whole, without a filter that does nothing', async ({ page }) => {
    await page.goto('en/reference/errors/');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.locator('h3#no-capacity')).toBeVisible();
  });

  test('an answer to a ticket names the whole address of its explanation', async ({ page }) => {
    await page.goto('de/reference/support/');
    const link = page.locator('a[href="/de/order-status/#failed"]', { hasText: '#failed' });
    await expect(link).toHaveText('http://localhost:4321/de/order-status/#failed');
  });
});

test('what was filled in with a guide stands ready as JSON and as a command', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('de/reference/order-api/#your-draft');
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  await page.getByRole('radio', { name: 'Caching' }).check();
  const draft = page.getByRole('group', { name: 'Ihr Entwurf als Skript' });
  await expect(draft.getByText('noch nicht vollständig')).toBeVisible();
  await draft.getByRole('link', { name: /Caching/ }).click();

  const guide = new Guide(page, 'de', 'caching');
  await guide.waitUntilAlive();
  await guide.storage.fill('150');
  await guide.source(1).fill('203.0.113.7');
  await guide.consent.check();
  await page.goto('de/reference/order-api/#your-draft');
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  await page.getByRole('radio', { name: 'Caching' }).check();
  await draft.getByRole('button', { name: 'Kopieren order.sh' }).click();

  const command = await page.evaluate(() => navigator.clipboard.readText());
  expect(command).toMatch(/^curl --fail-with-body --request POST 'https:\/\/\S+\/orders'/);
  expect(command).toContain('"storageGb":150');
  expect(command).toContain('"cidr":"203.0.113.7/32"');
});
