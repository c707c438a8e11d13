import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { isOffered, monthly } from '../support/prices.ts';
import { words, type Language, type ServiceId } from '../support/words.ts';

/** Ordered where they are on offer: a service that is retired takes its journey along. */
const services: readonly { id: ServiceId; name: string; size: string; zone: string }[] = [
  { id: 'private-registry', name: 'Private Registry', size: 'b4-8', zone: 'Hamburg' } as const,
  { id: 'caching', name: 'Caching', size: 'a4-16', zone: 'Hamburg' } as const,
  { id: 'iam-keycloak', name: 'IAM - Keycloak', size: 'kc4-8', zone: 'Hamburg' } as const,
].filter(({ id }) => isOffered(id));

for (const language of Object.keys(words) as Language[]) {
  for (const { id, name, size, zone } of services) {
    test(`${language}: a reader orders ${name} in its guide and follows it until it is ready`, async ({
      page,
    }) => {
      await page.clock.install();
      const guide = new Guide(page, language, id);
      await guide.open();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(guide.words.title[id]);

      await guide.nodeSize(size).check();
      await guide.storage.fill('150');
      await guide.source(1).fill('203.0.113.7');
      await page.getByRole('button', { name: guide.words.addSource }).click();
      await expect(guide.source(2)).toBeFocused();
      await guide.source(2).fill('198.51.100.0/28');
      await guide.option(new RegExp(`^${zone}`)).check();

      await guide.option(guide.words.existingProfile).check();
      await page.getByRole('searchbox', { name: guide.words.searchProfiles }).fill('4711');
      // The list has to be the one that was searched for, or the click meets another row.
      await expect(guide.option(/000815/)).toBeHidden();
      await guide.option(/004711/).check();

      await expect(page.getByRole('table')).toContainText(
        monthly(language, [id, { nodeSize: size, storageGb: '150' }]),
      );
      await guide.consent.check();
      await guide.submitButton.click();

      // One is led to the status, which then goes its way.
      await expect(guide.status).toContainText(name);
      await expect(guide.status.getByRole('progressbar')).toHaveAttribute('value', '1');
      await page.clock.fastForward(12_000);
      await expect(guide.status.getByRole('progressbar')).toHaveAttribute('value', /^[2-9]\d$/);
      await page.clock.fastForward(30_000);
      await expect(guide.status.getByText(guide.words.ready(name), { exact: true })).toBeVisible();
      await expect(guide.status).toContainText(guide.words.projectId);
      await expect(guide.submitButton).toBeHidden();
    });
  }
}

test('after ordering the focus stands on the status, and stays ordered over a reload', async ({
  page,
}) => {
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await guide.source(1).fill('203.0.113.7');
  await guide.consent.check();
  await guide.submitButton.click();
  await expect(guide.status.getByText('Bestell-ID')).toBeVisible();
  await expect(guide.status).toBeFocused();
  const orderId = await guide.status.getByRole('code').first().textContent();

  await page.reload();
  await page.mouse.move(100, 100);
  await expect(guide.status).toContainText(orderId ?? 'an order ID');
  await expect(guide.submitButton).toBeHidden();

  // The next order asks for consent anew, and the one on its way is still followed.
  await page.getByRole('button', { name: 'Weitere Bestellung vorbereiten' }).click();
  await expect(guide.consent).not.toBeChecked();
  await expect(guide.status).toContainText(orderId ?? 'an order ID');
  await expect(guide.submitButton).toBeVisible();
  await expect(guide.source(1)).toHaveValue('203.0.113.7');
});
