import { readdirSync, readFileSync } from 'node:fs';
import { HANDOFF, outDirOf } from '../../scripts/variants.ts';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { words, type Language } from '../support/words.ts';

const handoff = {
  de: {
    check: 'Angaben prüfen',
    sheet: 'Ihre Angaben für das Kundenportal',
    copy: (field: string) => `Kopieren ${field}`,
    copied: (field: string) => `${field}: Kopiert`,
    save: 'Als JSON speichern',
    print: 'Drucken',
    form: 'Bestellformular für Caching',
    size: 'Node-Größe',
    status: 'Zum Bestellstatus im Kundenportal',
    loading: 'Ihre Bestellungen werden geladen',
    listAbove: 'in der Liste oben',
    profileId: 'ID des Abrechnungsprofils',
    wrongId: 'Die ID eines Abrechnungsprofils hat sechs Ziffern, z.\u00a0B. 004711',
    file: 'bestellung-caching.json',
  },
  en: {
    check: 'Check the configuration',
    sheet: 'Your configuration for the customer portal',
    copy: (field: string) => `Copy ${field}`,
    copied: (field: string) => `${field}: Copied`,
    save: 'Save as JSON',
    print: 'Print',
    form: 'order form for Caching',
    size: 'Node size',
    status: 'Go to the order status in the customer portal',
    loading: 'Loading your orders',
    listAbove: 'in the list above',
    profileId: 'Billing profile ID',
    wrongId: 'A billing profile ID has six digits, such as 004711',
    file: 'order-caching.json',
  },
} as const;

/** Opens the guide and wakes it up; here it has no order button to wait for. */
async function openGuide(guide: Guide): Promise<void> {
  await guide.page.goto(`${guide.language}/guides/${guide.service}/`);
  await guide.page.mouse.move(200, 200);
  await guide.page.mouse.move(210, 210);
  await expect(guide.source(1)).toBeEnabled();
  await expect(
    guide.page.getByRole('button', { name: handoff[guide.language].check }),
  ).toBeEnabled();
}

for (const language of ['de', 'en'] as const satisfies readonly Language[]) {
  const its = handoff[language];

  test(`${language}: a checked configuration is taken to the portal, field by field`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const guide = new Guide(page, language, 'caching');
    await openGuide(guide);
    await expect(guide.submitButton).toHaveCount(0);
    await expect(page.getByText(words[language].demo)).toHaveCount(0);

    await guide.nodeSize('b4-8').check();
    await guide.storage.fill('100');
    await guide.source(1).fill('8.8.8.8');
    await guide.note(1).fill('VPN Köln');
    await page.getByRole('button', { name: its.check }).click();

    const sheet = guide.step(its.sheet);
    await expect(sheet).toBeVisible();
    await expect(page.locator('#place-review')).toBeFocused();
    const rows = sheet.getByRole('list').first().getByRole('listitem');
    await expect(rows.nth(0)).toContainText('Cloud Services › Caching');
    await expect(rows.nth(1)).toContainText('Valkey 8');
    await expect(rows.nth(2)).toContainText('b4-8');
    await expect(rows.nth(3)).toContainText('100');
    await expect(rows.nth(4)).toContainText('8.8.8.8/32 VPN Köln');
    await expect(rows.nth(5)).toContainText('DE-WEST-1');
    await expect(rows).toHaveCount(7 + 6);

    await sheet.getByRole('button', { name: its.copy(its.size) }).click();
    await expect(rows.nth(2).getByRole('status')).toHaveText(its.copied(its.size));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('b4-8');

    await expect(sheet.getByRole('link', { name: its.form })).toHaveAttribute(
      'href',
      /\/managed-caching\/order$/,
    );
    await expect(page.getByRole('link', { name: its.status })).toHaveAttribute(
      'href',
      /\/order-status$/,
    );
    await expectAccessible(page);
  });

  test(`${language}: the page on the order status leads to the portal, where the orders are`, async ({
    page,
  }) => {
    await page.goto(`${language}/order-status/`);
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    await expect(page.getByRole('link', { name: its.status })).toHaveAttribute(
      'href',
      /\/order-status$/,
    );
    await expect(page.getByText(its.loading)).toHaveCount(0);
    await expect(page.getByText(its.listAbove)).toHaveCount(0);
    await expectAccessible(page);
  });

  test(`${language}: what is missing or wrong is told as in an order`, async ({ page }) => {
    const guide = new Guide(page, language, 'caching');
    await openGuide(guide);
    await guide.option(words[language].existingProfile).check();
    await page.getByRole('textbox', { name: its.profileId }).fill('4711');
    await page.getByRole('button', { name: its.check }).click();
    await expect(guide.errorSummary.getByRole('link')).toHaveText([
      words[language].missingSource,
      its.wrongId,
    ]);
    await expectAccessible(page);
  });
}

test('the configuration is saved as the JSON that an order API takes', async ({ page }) => {
  const guide = new Guide(page, 'de', 'caching');
  await openGuide(guide);
  await guide.source(1).fill('8.8.8.8');
  await guide.note(1).fill('VPN Köln');
  await page.getByRole('button', { name: handoff.de.check }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: handoff.de.save }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(handoff.de.file);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual({
    service: 'caching',
    serviceType: 'valkey-8',
    nodeSize: 'b2-4',
    storageGb: 50,
    trustedSources: [{ cidr: '8.8.8.8/32', note: 'VPN Köln' }],
    availabilityZone: 'DE-WEST-1',
    billingProfile: { kind: 'new' },
    acceptedDocuments: [],
  });
});

test('without access to the clipboard the value is selected, and the reader is told', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const guide = new Guide(page, 'de', 'caching');
  await openGuide(guide);
  await guide.source(1).fill('8.8.8.8');
  await page.getByRole('button', { name: handoff.de.check }).click();
  await page.getByRole('button', { name: handoff.de.copy('Quelle 1') }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('8.8.8.8/32');
  await expect(page.getByText('Der Text ist markiert').first()).toBeVisible();
});

test('only the sheet is printed', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  const guide = new Guide(page, 'de', 'caching');
  await openGuide(guide);
  await guide.source(1).fill('8.8.8.8');
  await guide.note(1).fill('VPN Köln');
  await page.getByRole('button', { name: handoff.de.check }).click();
  await page.getByRole('button', { name: handoff.de.print }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('8.8.8.8/32')).toBeVisible();
  await expect(page.getByText('VPN Köln')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('whoever changes a step afterwards checks again', async ({ page }) => {
  const guide = new Guide(page, 'de', 'caching');
  await openGuide(guide);
  await guide.source(1).fill('8.8.8.8');
  await page.getByRole('button', { name: handoff.de.check }).click();
  await expect(guide.step(handoff.de.sheet)).toBeVisible();
  await guide.storage.fill('75');
  await expect(guide.step(handoff.de.sheet)).toBeHidden();
  await page.getByRole('button', { name: handoff.de.check }).click();
  await expect(guide.errorSummary.getByRole('link')).toHaveCount(1);
});

test('the output holds nothing of the demo', () => {
  const root = outDirOf(HANDOFF);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  expect(files).not.toContain('mockServiceWorker.js');
  const marks = /mockServiceWorker|\bmsw\b|demo-calls|calls__head/i;
  for (const file of files.filter((name) => /\.(?:html|js)$/.test(name))) {
    expect(readFileSync(`${root}/${file}`, 'utf8'), file).not.toMatch(marks);
  }
});
