import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

/** The words a reader types, and the heading that one of the results leads to. */
type Search = readonly [words: string, heading: string];

const DE_HOST_BITS =
  '198.51.100.9/24 ist eine Adresse innerhalb eines Netzes. Meinen Sie das Netz 198.51.100.0/24 (256 Adressen) oder nur 198.51.100.9/32?';
const EN_HOST_BITS =
  '198.51.100.9/24 is an address inside a network. Do you mean the network 198.51.100.0/24 (256 addresses) or only 198.51.100.9/32?';

const searches: Readonly<Record<'de' | 'en', readonly Search[]>> = {
  de: [
    // The portal's and older guides' words for a step.
    ['Rechnungsprofil', '8. Abrechnungsprofil auswählen'],
    ['Projektvertragskennung', '8. Abrechnungsprofil auswählen'],
    ['Nodesize', '4. Node-Größe auswählen'],
    ['Knoten', '4. Node-Größe auswählen'],
    ['Whitelist', '6. Vertrauenswürdige Quellen eintragen'],
    ['Auftragsstatus', '10. Bestellstatus verfolgen'],
    // Everyday words.
    ['Rechnung', '8. Abrechnungsprofil auswählen'],
    ['Festplatte', '5. Speichergröße festlegen'],
    ['Arbeitsspeicher', '4. Node-Größe auswählen'],
    ['Firewall', '6. Vertrauenswürdige Quellen eintragen'],
    ['Rechenzentrum', '7. Region auswählen'],
    ['Warenkorb', '9. Zusammenfassung prüfen und bestellen'],
    ['MwSt', '9. Zusammenfassung prüfen und bestellen'],
    ['wie teile ich einen Link', '9. Zusammenfassung prüfen und bestellen'],
    // What a step offers: a node size, a place.
    ['b2-4', '4. Node-Größe auswählen'],
    ['r16-128', '4. Node-Größe auswählen'],
    ['DE-NORTH-2', '7. Region auswählen'],
    ['Redis', '3. Servicetyp auswählen'],
    // A status.
    ['pending', 'Neu'],
    ['hängt', 'In Bearbeitung'],
    ['fehlgeschlagen', 'Fehlgeschlagen'],
    // A code, and what HTTP calls it.
    ['source-host-bits', DE_HOST_BITS],
    [
      'idempotency-key-reused',
      'Der Schlüssel wurde schon für eine Bestellung mit anderem Inhalt verwendet',
    ],
    ['429 too many requests', 'Das Bestellsystem hat zu viele Anfragen erhalten'],
    // A term.
    ['Präfixlänge', 'Präfixlänge'],
    ['Mandant', 'Realm'],
    // A question.
    ['kündigen', 'Wie kündige ich einen Dienst?'],
    ['Laufzeit', 'Gibt es eine Mindestlaufzeit oder eine Kündigungsfrist?'],
    ['Umsatzsteuer', 'Enthalten die Preise Umsatzsteuer?'],
  ],
  en: [
    ['invoice profile', '8. Choose the billing profile'],
    ['project contract ID', '8. Choose the billing profile'],
    ['memory', '5. Set the storage size'],
    ['whitelist', '6. Enter trusted sources'],
    ['allowlist', '6. Enter trusted sources'],
    ['invoice', '8. Choose the billing profile'],
    ['hard drive', '5. Set the storage size'],
    ['firewall', '6. Enter trusted sources'],
    ['Cologne', '7. Choose the region'],
    ['checkout', '9. Check the summary and order'],
    ['sales tax', '9. Check the summary and order'],
    ['share a link', '9. Check the summary and order'],
    ['kc4-8', '4. Choose the node size'],
    ['Redis', '3. Choose the service type'],
    ['pending', 'New'],
    ['stuck', 'Processing'],
    ['failed', 'Failed'],
    ['source-host-bits', EN_HOST_BITS],
    ['order-rejected', 'The body is readable but isn’t an order that can be accepted'],
    ['429 too many requests', 'The ordering system received too many requests'],
    ['prefix length', 'Prefix length'],
    ['tenant', 'Realm'],
    ['cancel a service', 'How do I cancel a service?'],
    ['VAT', 'Do the prices include VAT?'],
    ['contract', 'Who is my contract with?'],
  ],
};

const said = {
  de: { search: 'Suchen', found: /Ergebnis(?:se)? für/ },
  en: { search: 'Search', found: /results? for/ },
} as const;

/** Types the words into the search dialog and waits for what it finds. */
async function search(page: Page, language: 'de' | 'en', words: string): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name: said[language].search });
  await dialog.getByRole('textbox').fill(words);
  await expect(dialog.getByText(said[language].found)).toContainText(words);
  return dialog.getByRole('listitem');
}

async function openSearch(page: Page, language: 'de' | 'en'): Promise<void> {
  await page.goto(`${language}/`);
  await page.getByRole('button', { name: said[language].search }).click();
}

for (const language of ['de', 'en'] as const) {
  test(`${language}: readers’ words find the step, status, code, size or term`, async ({
    page,
  }) => {
    await openSearch(page, language);
    for (const [words, heading] of searches[language]) {
      await test.step(`“${words}” finds “${heading}”`, async () => {
        const results = await search(page, language, words);
        const link = results.getByRole('link', { name: heading, exact: true }).first();
        await expect.soft(link).toHaveAttribute('href', new RegExp(`^/${language}/.*#[a-z0-9-]+$`));
      });
    }
  });
}

test('the first result of an older word leads to its step, whose own words it shows', async ({
  page,
}) => {
  await openSearch(page, 'de');
  const results = await search(page, 'de', 'Whitelist');
  const heading = '6. Vertrauenswürdige Quellen eintragen';
  await expect(results.first()).toContainText('öffentliche');
  await expect(results.first()).not.toContainText('Whitelist');
  await results.first().getByRole('link', { name: heading }).click();
  await expect(page).toHaveURL(/\/de\/guides\/[a-z-]+\/#trusted-sources$/);
  await expect(page.getByRole('heading', { name: heading, exact: true })).toBeInViewport();
});

for (const [language, typed, none] of [
  ['de', 'zzzz', 'Keine Ergebnisse für zzzz'],
  ['de', 'z', 'Keine Ergebnisse für z'],
  ['en', 'qq', 'No results for qq'],
] as const) {
  test(`${language}: “${typed}” finds nothing, and that is said`, async ({ page }) => {
    await openSearch(page, language);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(typed);
    await expect(dialog.getByRole('status')).toHaveText(none);
    await expect(dialog.getByRole('link')).toHaveCount(0);
  });
}

test('the arrow keys walk through the results and back, and more of them take the focus', async ({
  page,
}) => {
  await openSearch(page, 'en');
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('textbox');
  await search(page, 'en', 'storage');
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ results for storage$/);
  const links = dialog.getByRole('link');
  await field.press('ArrowUp');
  await expect(field).toBeFocused();
  await field.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();

  const count = await links.count();
  await dialog.getByRole('button', { name: 'Load more results' }).press('Enter');
  await expect(links.nth(count)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('on a phone, the field and the button to close stand beside each other', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openSearch(page, 'de');
  const dialog = page.getByRole('dialog');
  const field = await dialog.getByRole('textbox').boundingBox();
  const close = dialog.getByRole('button', { name: 'Abbrechen' });
  const button = await close.boundingBox();
  // The ring around the focus takes 4 px more.
  expect((field?.x ?? 0) + (field?.width ?? 0) + 4).toBeLessThanOrEqual(button?.x ?? 0);
  await search(page, 'de', 'Speicher');
  await expectAccessible(page);
  await close.click();
  await expect(dialog).toBeHidden();
});

test('an address that only leads to a language is not found', async ({ page }) => {
  await openSearch(page, 'de');
  const results = await search(page, 'de', 'Caching bestellen');
  const links = results.getByRole('link');
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).pathname),
  );
  expect(addresses.filter((address) => !address.startsWith('/de/'))).toEqual([]);
});

test('words that only the search knows are neither shown nor read out', async ({ page }) => {
  await page.goto('de/guides/caching/');
  await expect(page.getByText(/Projektvertragskennung/)).toBeHidden();
  const readOut = await page.getByRole('main').ariaSnapshot();
  expect(readOut).toContain('8. Abrechnungsprofil auswählen');
  expect(readOut).not.toContain('Projektvertragskennung');
});
