import { ORDER_API_PORT } from '../../scripts/variants.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { keptNotice, visit } from '../support/kept.ts';
import { LiveApi } from '../support/live-api.ts';

test.use({ serviceWorkers: 'allow' });

const api = `http://127.0.0.1:${ORDER_API_PORT}`;

test('without a connection a live guide says what needs one, and keeps the draft', async ({
  page,
  context,
}) => {
  await LiveApi.signIn(context, api);
  await visit(page, 'de/guides/caching/');
  const guide = new Guide(page, 'de', 'caching');
  await guide.waitUntilAlive();
  await guide.fillIn('203.0.113.7');
  // What the page asks of the API is none of the worker's business.
  const answered = page.waitForResponse((response) => response.url().startsWith(api));
  await guide.option(guide.words.existingProfile).check();
  expect((await answered).fromServiceWorker()).toBe(false);

  await context.setOffline(true);
  await page.reload();
  await expect(keptNotice(page, 'de')).toBeVisible();
  await expect(
    page.getByText('Für aktuelle Preise und zum Bestellen brauchen Sie eine Verbindung.'),
  ).toContainText('Ihr Entwurf bleibt erhalten.');
  await guide.waitUntilAlive();
  await expect(guide.source(1)).toHaveValue('203.0.113.7');

  await context.setOffline(false);
  await page.reload();
  await expect(keptNotice(page, 'de')).toBeHidden();
  await expect(guide.source(1)).toHaveValue('203.0.113.7');
});
