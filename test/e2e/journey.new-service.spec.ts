import { afterOrderingTopics } from '#catalogue';
import type { CatalogueFile } from '#reference';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { words, type Language } from '../support/words.ts';

// The site as it is built once an author has added one file of the catalogue and one page per
// language: test/fixtures/new-service. No line of code knows the service.

const says = {
  de: {
    services: 'Dienste',
    order: 'Database bestellen',
    serviceType: 'Servicetyp',
    range: 'Die Speichergröße muss zwischen 100 und 2000 GB liegen',
    step: 'Die Speichergröße ist nur in Schritten von 100 GB möglich: 200 oder 300',
    description: 'Leistungsbeschreibung Database',
    share: 'Konfiguration teilen',
    link: 'Link zu dieser Konfiguration',
    received: 'Geteilte Konfiguration',
    apply: 'Übernehmen',
  },
  en: {
    services: 'Services',
    order: 'Order Database',
    serviceType: 'Service type',
    range: 'Storage size must be between 100 and 2,000 GB',
    step: 'Storage size is available only in steps of 100 GB: 200 or 300',
    description: 'Database service description',
    share: 'Share this configuration',
    link: 'Link to this configuration',
    received: 'Shared configuration',
    apply: 'Apply',
  },
} as const;

for (const language of Object.keys(words) as Language[]) {
  const said = says[language];

  test.describe(language, () => {
    test.use({ locale: language === 'de' ? 'de-DE' : 'en-US' });

    test('a reader finds the new service, orders the second of its types and follows it', async ({
      page,
    }) => {
      await page.clock.install();
      const guide = new Guide(page, language, 'database');
      await page.goto(`${language}/`);
      const main = page.getByRole('main');
      await main.getByRole('link', { name: said.order }).click();
      await guide.waitUntilAlive();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.order);

      const types = guide.step(said.serviceType).first();
      const versions = types.getByRole('group', { name: 'PostgreSQL', exact: true });
      await expect(versions.getByRole('radio')).toHaveCount(2);
      await expect(guide.option(/^PostgreSQL 17/)).toBeChecked();
      await guide.option(/^PostgreSQL 16/).check();

      await guide.storage.fill('250');
      await guide.source(1).fill('2001:db8::7');
      await guide.consent.check();
      await guide.submitButton.click();
      await expect(guide.errorSummary).toContainText(said.step);
      await guide.storage.fill('50');
      await expect(guide.errorSummary).toContainText(said.range);
      await guide.storage.fill('300');
      await expect(guide.storage).not.toHaveAttribute('aria-invalid', 'true');
      await expectAccessible(page);

      // 0.22 × 732 = 161.04, and 3 × 19.90 = 59.70
      await expect(page.getByRole('table')).toContainText(/220[,.]74/);
      await expect(
        page.getByText(said.description).filter({ visible: true }).first(),
      ).toBeVisible();
      await guide.submitButton.click();

      await expect(guide.status).toContainText('PostgreSQL 16');
      await page.clock.fastForward(12_000);
      await page.clock.fastForward(30_000);
      const ready = guide.status.getByText(guide.words.ready('Database'), { exact: true });
      await expect(ready).toBeVisible();

      await guide.status.getByRole('link', { name: guide.words.allOrders }).click();
      const orders = page.getByRole('group', { name: guide.words.orders, exact: true });
      await expect(orders.getByRole('row', { name: /Database/ })).toBeVisible();
      const filter = page.getByRole('combobox', { name: guide.words.filterService });
      await filter.selectOption({ label: 'Database' });
      await expect(orders.getByRole('row', { name: /Database/ })).toBeVisible();
      await filter.selectOption({ label: 'Caching' });
      await expect(orders.getByRole('row', { name: /Database/ })).toBeHidden();
    });

    test('its configuration is shared by a link and taken over', async ({ page, browser }) => {
      const guide = new Guide(page, language, 'database');
      await guide.open();
      await guide.option(/^PostgreSQL 16/).check();
      await guide.storage.fill('400');
      await page.getByRole('button', { name: said.share }).click();
      const link = await page.getByLabel(said.link).inputValue();

      const theirs = await browser.newContext({ locale: language === 'de' ? 'de-DE' : 'en-US' });
      const other = new Guide(await theirs.newPage(), language, 'database');
      await other.page.goto(link);
      const notice = other.page.getByRole('group', { name: said.received, exact: true });
      await expect(notice).toContainText('PostgreSQL 16');
      await notice.getByRole('button', { name: said.apply }).click();
      await other.waitUntilAlive();
      await expect(other.option(/^PostgreSQL 16/)).toBeChecked();
      await expect(other.storage).toHaveValue('400');
      await theirs.close();
    });

    test('the rest of the handbook knows it too', async ({ page }) => {
      await page.goto(`${language}/`);
      const sidebar = page.getByRole('navigation').first();
      await expect(sidebar.getByRole('link', { name: 'Database', exact: true })).toBeVisible();

      await page.goto(`${language}/reference/trusted-sources/`);
      await expect(page.getByRole('row', { name: /Database IPv6: \/56 – \/128/ })).toBeVisible();
      await page.mouse.move(200, 200);
      await page.mouse.move(210, 210);
      const rules = page.getByRole('combobox', { name: words[language].rules });
      await expect(rules).toBeEnabled();
      await rules.selectOption({ label: 'Database' });

      await page.goto(`${language}/after-ordering/`);
      // One of each topic, whatever its file says on it.
      const topics = page.getByRole('term').filter({ hasText: 'Database' });
      await expect(topics).toHaveCount(afterOrderingTopics.length);
      await page.goto(`${language}/questions/#database`);
      await expect(page.getByRole('heading', { name: 'Database' })).toBeInViewport();
    });
  });
}

test('the address without a language leads to its guide', async ({ page }) => {
  await page.goto('guides/database/#storage');
  await expect(page).toHaveURL(/\/de\/guides\/database\/#storage$/);
});

test('the API’s description has an order of the new service as an example', async ({ request }) => {
  const description: unknown = await (await request.get('openapi.json')).json();
  const body = ['paths', '/orders', 'post', 'requestBody', 'content', 'application/json'];
  expect(description).toHaveProperty(
    [...body, 'examples', 'database', 'value', 'serviceType'],
    'postgresql-17',
  );
});

test('the catalogue for scripts has the new service, in every language', async ({ request }) => {
  const { services } = (await (await request.get('catalogue.json')).json()) as CatalogueFile;
  const service = services.find(({ id }) => id === 'database');
  expect(Object.keys(service?.summary ?? {})).toEqual(['de', 'en', 'fr']);
  expect(service?.guide).toHaveProperty('fr', expect.stringMatching(/\/fr\/guides\/database\/$/));
  expect(service?.storage).toMatchObject({ maxGb: { value: 2000 }, stepGb: { value: 100 } });
});
