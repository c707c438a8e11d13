import { kept } from '#kept';
import { keptByDemo } from '#kept/by-demo';
import { expect, test } from '../support/fixtures.ts';

test('a handbook that orders for real deletes what the demo before it has left', async ({
  page,
}) => {
  const sending = `${kept.sending.prefix}v1:demo:caching:key`;
  await page.addInitScript(
    (records) => {
      for (const [key, text] of records) localStorage.setItem(key, text);
    },
    [
      [`${keptByDemo.orders.prefix}v1`, '[]'],
      [sending, '{"as":"an earlier demo wrote it"}'],
    ] as const,
  );
  await page.goto('de/privacy/');
  const card = page.locator('main .step-card');
  await expect(
    card.getByRole('listitem').filter({ hasText: 'Bestellungen der Demo' }),
  ).toBeVisible();
  await expect(page.getByRole('table').getByText('Bestellungen der Demo')).toHaveCount(0);
  await card.getByRole('button', { name: 'Alles löschen' }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('Aufgegebene Bestellungen bleiben bestehen.');
  await expect(question).toContainText('Auch die Bestellungen der Demo werden gelöscht.');
  await question.getByRole('button', { name: 'Alles löschen' }).click();
  await expect(card.getByRole('status')).toContainText('Gelöscht: ');
  await expect(card.getByText('Zurzeit ist nichts gespeichert.')).toBeVisible();
  const left = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  expect(left).toEqual([]);
});
