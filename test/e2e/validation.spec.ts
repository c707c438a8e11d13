import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { words, type Language } from '../support/words.ts';

for (const language of Object.keys(words) as Language[]) {
  test(`${language}: an order with everything missing is explained field by field`, async ({
    page,
  }) => {
    const guide = new Guide(page, language, 'caching');
    const { words: say } = guide;
    await guide.open();
    await guide.storage.fill('');
    await guide.option(say.existingProfile).check();
    await expect(guide.option(/004711/)).toBeVisible();
    await guide.submitButton.click();

    await expect(guide.errorSummary).toBeFocused();
    await expect(guide.errorSummary.getByRole('alert')).toContainText(say.problem);
    await expect(page).toHaveTitle(say.errorTitle);
    const links = guide.errorSummary.getByRole('link');
    await expect(links).toHaveText([
      say.missingStorage,
      say.missingSource,
      say.missingProfile,
      say.missingConsent,
    ]);

    const fields = [guide.storage, guide.source(1), undefined, guide.consent];
    for (const [index, field] of fields.entries()) {
      await links.nth(index).click();
      if (field) {
        await expect(field).toBeFocused();
        await expect(field).toHaveAttribute('aria-invalid', 'true');
        await expect(field).toHaveAccessibleDescription(
          new RegExp(await links.nth(index).innerText()),
        );
      } else {
        await expect(page.locator('input[type=radio]:focus')).toHaveCount(1);
      }
    }

    // Each new attempt leads back to the summary; nothing chosen is lost.
    await guide.submitButton.click();
    await expect(guide.errorSummary).toBeFocused();
    await expect(guide.option(say.existingProfile)).toBeChecked();
    await expect(guide.storage).toHaveValue('');
  });
}

const betweenSteps = {
  de: /Die Speichergröße ist nur in Schritten von 50\sGB möglich: 100 oder 150/,
  en: /Storage size is available only in steps of 50\sGB: 100 or 150/,
} as const;

for (const language of Object.keys(words) as Language[]) {
  test(`${language}: an entry is checked when its field is left, and one that is missing is no mistake yet`, async ({
    page,
  }) => {
    const guide = new Guide(page, language, 'caching');
    await guide.open();
    const message = betweenSteps[language];

    for (const field of [guide.storage, guide.source(1), guide.note(1), guide.consent]) {
      await field.focus();
    }
    await guide.submitButton.focus();
    await expect(page.locator('[aria-invalid]')).toHaveCount(0);

    await guide.storage.fill('120');
    await expect(page.locator('[aria-invalid]')).toHaveCount(0);
    await guide.storage.press('Tab');
    await expect(guide.storage).toHaveAttribute('aria-invalid', 'true');
    await expect(guide.storage).toHaveAccessibleDescription(message);
    await expect(page.getByRole('status').filter({ hasText: message })).toHaveCount(1);
    await expect(guide.step(guide.words.review)).toContainText(message);
    await expect(guide.errorSummary).toBeHidden();
    await expect(page).not.toHaveTitle(guide.words.errorTitle);

    await page.reload();
    await guide.waitUntilAlive();
    await expect(guide.storage).toHaveAccessibleDescription(message);
  });
}

test('messages follow what the reader corrects, without moving the focus', async ({ page }) => {
  const guide = new Guide(page, 'de', 'private-registry');
  await guide.open();
  await guide.storage.fill('75');
  await guide.source(1).fill('198.51.100.9/24');
  await guide.submitButton.click();
  await expect(guide.errorSummary.getByRole('link')).toHaveText([
    'Die Speichergröße ist nur in Schritten von 50 GB möglich: 50 oder 100',
    /^Quelle 1: 198\.51\.100\.9\/24 ist eine Adresse innerhalb eines Netzes/,
    words.de.missingConsent,
  ]);

  await guide.storage.fill('5000');
  await expect(guide.storage).toBeFocused();
  // Corrections are shown, but not read out at every key.
  await expect(guide.errorSummary.getByRole('alert')).toBeHidden();
  await expect(guide.errorSummary).toContainText('zwischen 50 und 1000 GB');
  await guide.storage.fill('100');
  await expect(guide.errorSummary).not.toContainText('Speichergröße');
  await guide.source(1).fill('198.51.100.0/24');
  await guide.consent.check();
  await expect(guide.errorSummary).toBeHidden();
  await expect(page).not.toHaveTitle(/Fehler/);
});

const wrongSources: readonly (readonly [entered: string, message: RegExp])[] = [
  ['192.0.2.256', /Der vierte Teil ist größer als 255/],
  ['010.0.0.1', /Der erste Teil beginnt mit einer Null/],
  ['10.0.0.0/8', /gehört zu einem privaten Netz und ist im Internet nicht erreichbar/],
  ['0.0.0.0/0', /umfasst 4\.294\.967\.296 Adressen/],
  ['198.51.100.0/33', /Präfixlänge/],
  ['büro', /ist weder eine IPv4-Adresse noch ein Netz/],
];
for (const [entered, message] of wrongSources) {
  test(`the source ${entered} is refused with a reason, and stays in its field`, async ({
    page,
  }) => {
    const guide = new Guide(page, 'de', 'caching');
    await guide.open();
    await guide.source(1).fill(entered);
    await guide.submitButton.click();
    await expect(guide.source(1)).toHaveAccessibleDescription(message);
    await expect(guide.source(1)).toHaveValue(entered);
  });
}

test('sources are added and removed one by one, and the focus goes to the next', async ({
  page,
}) => {
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await guide.source(1).fill('203.0.113.1');
  for (const row of [2, 3]) {
    await page.getByRole('button', { name: words.de.addSource }).click();
    await guide.source(row).fill(`203.0.113.${row}`);
  }
  await page.getByRole('button', { name: words.de.removeSource(2) }).click();
  await expect(guide.source(2)).toHaveValue('203.0.113.3');
  await expect(guide.source(2)).toBeFocused();
  await expect(page.getByText('Die Liste hat jetzt 2 Quellen.')).toBeAttached();
  await page.getByRole('button', { name: words.de.removeSource(2) }).click();
  await expect(guide.source(1)).toBeFocused();
  await expect(page.getByRole('button', { name: words.de.removeSource(1) })).toBeHidden();
});
