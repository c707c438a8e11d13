import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { Checker } from '../support/checker.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import { words, type Language } from '../support/words.ts';

/** Ten wrong entries, and what is typed in their place; the others are put right by a button. */
function mistakes(round: number): readonly (readonly [entered: string, typed?: string])[] {
  return [
    [`198.51.${100 + round}.9/24`],
    [`10.${round}.0.0/16`, `9.9.${round}.1`],
    [`203.0.${113 + round}.0/024`],
    [`192.0.${2 + round}.256`, `192.0.${2 + round}.25`],
    [`45.83.${round}.0/255.255.255.0`],
    ['gateway.example', `9.9.${round}.2`],
    [`010.9.${round}.9`, `9.9.${round}.3`],
    [`9.8.${round}.300`, `9.8.${round}.30`],
    [`9.7.${round}.0/08`, `9.7.${round}.0/24`],
    ['127.0.0.1', `9.9.${round}.4`],
  ];
}

const twentyMistakes = [...mistakes(0), ...mistakes(1)];

/** Lines of which the first of every so many is wrong, until each mistake has been made. */
function linesWithMistakes(every: number): readonly string[] {
  return Array.from({ length: twentyMistakes.length * every }, (_, index) => {
    const [mistake] = twentyMistakes[index / every] ?? [];
    return mistake ?? `8.${index % 250}.${index % 7}.${index % 200}/32 # site ${index}`;
  });
}

/** German tries how many it can be, English the words. */
const distance = { de: 25, en: 2 };

async function focusedName(page: Page): Promise<string> {
  return page.locator(':focus').evaluate((element) => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    return element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.textContent;
  });
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(':focus').count()) > 0 && name.test(await focusedName(page))) return;
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

for (const language of Object.keys(words) as Language[]) {
  const every = distance[language];
  const lines = linesWithMistakes(every);

  test(`${language}: ${lines.length} pasted lines with 20 mistakes are put right and taken over, by keyboard alone`, async ({
    page,
  }) => {
    // Hundreds of rows and a hundred keys.
    test.slow();
    const checker = new Checker(page, language);
    const { words: say } = checker;
    await checker.open();
    await tabTo(page, new RegExp(`^${say.pasteList}$`));
    await page.keyboard.press('Enter');
    await expect(checker.dialog.getByRole('textbox', { name: say.pastedText })).toBeFocused();
    await page.keyboard.insertText(lines.join('\n'));
    await tabTo(page, new RegExp(`^${say.judgeList}$`));
    await page.keyboard.press('Enter');

    for (const [mistake, [, typed]] of twentyMistakes.entries()) {
      const line = mistake * every + 1;
      const field = page.getByRole('textbox', { name: say.pastedLine(line), exact: true });
      await expect(field).toBeFocused();
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      if (typed === undefined) {
        // The field, the button to leave the line out, the first repair.
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      } else {
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type(typed);
        await expect(field).not.toHaveAttribute('aria-invalid');
        await page.keyboard.press('Enter');
      }
    }
    await expect(checker.button(say.takeAll(lines.length))).toBeFocused();
    await page.keyboard.press('Enter');

    await expect(checker.dialog).toBeHidden();
    await expect(checker.source(1)).toBeFocused();
    await expect(
      page.getByRole('status').filter({ hasText: say.listLength(lines.length) }),
    ).toBeAttached();
    await expect(page.locator('.list-row')).toHaveCount(lines.length);
    await expect(checker.source(2)).toHaveValue('8.1.1.1/32');
    await expect(checker.note(2)).toHaveValue('site 1');

    // One key takes all of it back.
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.locator('.list-row')).toHaveCount(1);
    await expect(checker.source(1)).toBeFocused();
  });

  test(`${language}: host bits are answered with one of two buttons, and nothing changes by itself`, async ({
    page,
  }) => {
    const guide = new Guide(page, language, 'caching');
    await guide.open();
    await guide.source(1).fill('198.51.100.9/24');
    await guide.source(1).press('Tab');
    await expect(guide.source(1)).toHaveValue('198.51.100.9/24');
    await expect(guide.source(1)).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('button', { name: guide.words.onlyAddress })).toBeVisible();
    await page.getByRole('button', { name: guide.words.wholeNetwork, exact: true }).click();
    await expect(guide.source(1)).toHaveValue('198.51.100.0/24');
    await expect(guide.source(1)).toBeFocused();
    await expect(page.getByRole('button', { name: guide.words.onlyAddress })).toBeHidden();
  });
}

test('advice that appears does not take the button away from under the pointer', async ({
  page,
}) => {
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await guide.source(1).fill('198.51.100.9/24');
  await page.getByRole('button', { name: words.de.addSource }).click();
  await expect(guide.source(2)).toBeFocused();
  await expect(page.getByRole('button', { name: words.de.onlyAddress })).toBeVisible();
});

test('a row is left alone while it is being typed into', async ({ page }) => {
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  const remark = page
    .getByRole('list', { name: 'Vertrauenswürdige Quellen' })
    .getByText(/vier Teile/);
  await guide.source(1).pressSequentially('203.0');
  await expect(remark).toBeHidden();
  await guide.source(1).press('Tab');
  await expect(remark).toBeVisible();
  await guide.source(1).pressSequentially('.113.7');
  await expect(remark).toBeHidden();
});

test('a range that is typed becomes the networks that make it up, each in its row', async ({
  page,
}) => {
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await guide.source(1).fill('203.0.113.5 bis 203.0.113.9');
  await guide.source(1).press('Tab');
  await page
    .getByRole('button', {
      name: 'Auf 3 Quellen verteilen: 203.0.113.5/32, 203.0.113.6/31, 203.0.113.8/31',
    })
    .click();
  await expect(guide.source(1)).toBeFocused();
  await expect(guide.source(3)).toHaveValue('203.0.113.8/31');
  await page.getByRole('button', { name: words.de.undo }).click();
  await expect(guide.source(1)).toHaveValue('203.0.113.5 bis 203.0.113.9');
  await expect(guide.source(2)).toBeHidden();
});

test('what was exported is the same list when it is imported again', async ({ page }) => {
  const checker = new Checker(page, 'de');
  await checker.open();
  await checker.paste(
    '203.0.113.7 # Büro „Köln“\n198.51.100.0/28 | VPN, Reserve\n192.0.2.1',
    words.de.takeAll(3),
  );
  await checker.note(3).fill('=HYPERLINK("x")');
  const before = await checker.entries();

  const saved = page.waitForEvent('download');
  await checker.button(words.de.exportCsv).click();
  const file = await saved.then((download) => download.path());
  expect(await readFile(file, 'utf8')).toContain(`"'=HYPERLINK(""x"")"`);

  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.reload();
  await page.keyboard.press('Shift');
  await expect(checker.source(1)).toHaveValue('');
  await expect(checker.source(1)).toBeEditable();
  await page.locator('.sources-editor__tools input[type=file]').setInputFiles(file);
  await checker.button(words.de.takeAll(3)).click();
  expect(await checker.entries()).toEqual(before);
});

test('removing, merging and undoing: edits made since stay', async ({ page }) => {
  const checker = new Checker(page, 'de');
  await checker.open();
  await checker.paste(
    '198.51.100.0/25 # Nord\n203.0.113.7\n198.51.100.128/25 # Süd',
    words.de.takeAll(3),
  );
  await checker.button('Zu 198.51.100.0/24 zusammenfassen').click();
  expect(await checker.entries()).toEqual([
    ['198.51.100.0/24', 'Nord, Süd'],
    ['203.0.113.7', ''],
  ]);
  await checker.button(words.de.removeSource(2)).click();
  await expect(checker.source(1)).toBeFocused();
  await checker.note(1).fill('beide Standorte');
  await checker.button(words.de.undo).click();
  await expect(checker.source(2)).toBeFocused();
  expect(await checker.entries()).toEqual([
    ['198.51.100.0/24', 'beide Standorte'],
    ['203.0.113.7', ''],
  ]);
  await checker.button(words.de.undo).click();
  await expect(page.getByRole('status').filter({ hasText: words.de.listLength(3) })).toBeAttached();
  await expect(checker.button(words.de.undo)).toBeVisible();
});

test('below the list stands what it lets in, and whether a certain address is', async ({
  page,
}) => {
  const checker = new Checker(page, 'en');
  await checker.open();
  const list = '198.51.100.0/28\n198.51.100.4\n203.0.113.7\n203.0.113.999';
  await checker.paste(list, 'Add 3, leave out 1');
  await expect(page.getByText('17 addresses are allowed.')).toBeVisible();
  await page.getByText(words.en.isAllowed).click();
  const field = page.getByRole('textbox', { name: words.en.addressToCheck });
  await field.fill('198.51.100.4');
  await expect(
    page.getByText(
      'Yes, 198.51.100.4 is allowed: source 1 (198.51.100.0/28), source 2 (198.51.100.4/32).',
    ),
  ).toBeVisible();
  await field.fill('203.0.113.8');
  await expect(page.getByText('No, none of the sources allows 203.0.113.8.')).toBeVisible();
  await checker.button('Add 203.0.113.8 as a source').click();
  await expect(checker.source(4)).toHaveValue('203.0.113.8');
  await expect(page.getByText('18 addresses are allowed.')).toBeVisible();
});

test('the own address is asked for on a click only, from the order API alone', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('client-address')) asked.push(request.url());
  });
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: words.de.myAddress }).click();
  await expect(page.getByText('Ihre Anfrage kam von 203.0.113.195')).toBeVisible();
  await expect(page.getByText(/VPN oder Proxy/)).toBeVisible();
  await expect(guide.source(1)).toHaveValue('');
  await page.getByRole('button', { name: '203.0.113.195 als Quelle hinzufügen' }).click();
  await expect(guide.source(1)).toHaveValue('203.0.113.195');
  await expect(guide.source(1)).toBeFocused();
});

test('a list that is pasted into the field of one source opens as a list', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const checker = new Checker(page, 'de');
  await checker.open();
  await page.evaluate(() => navigator.clipboard.writeText('203.0.113.7\n198.51.100.0/28'));
  await checker.source(1).focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(checker.button(words.de.takeAll(2))).toBeFocused();
});

for (const width of [1280, 320]) {
  test(`the dialog for lists is accessible and fits at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    const checker = new Checker(page, 'de');
    await checker.open();
    await checker.button(words.de.pasteList).click();
    await expectAccessible(page);
    await checker.dialog
      .getByRole('textbox', { name: words.de.pastedText })
      .fill(
        '203.0.113.7 # Büro\n198.51.100.9/24\n2001:db8:1234:5678:9abc:def0:1234:5678/1288\nbüro.example',
      );
    await checker.button(words.de.judgeList).click();
    await expect(
      page.getByRole('textbox', { name: words.de.pastedLine(2), exact: true }),
    ).toBeFocused();
    await expectAccessible(page);
    const overflow = await checker.dialog.evaluate(
      (dialog) => dialog.scrollWidth - dialog.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await expect(checker.dialog).toBeHidden();
    await expect(checker.button(words.de.pasteList)).toBeFocused();
  });
}

test('thousands of lines are shown 200 at a time, and the keyboard finds what is wrong', async ({
  page,
}) => {
  const checker = new Checker(page, 'en');
  await checker.open();
  const lines = Array.from({ length: 450 }, (_, line) =>
    line === 430 ? '203.0.113.256' : `198.51.${100 + Math.floor(line / 200)}.${line % 200}`,
  );
  lines[0] = '203.0.113.300';
  await checker.importText('list.txt', lines.join('\n'));
  await expect(page.getByText('Ready to add: 448. Needs correction: 2.')).toBeVisible();
  const verdicts = checker.dialog.getByRole('listitem');
  await expect(verdicts).toHaveCount(200);

  await checker.button('Next 200').click();
  await checker.button('Next 200').click();
  await expect(verdicts).toHaveCount(50);
  await expect(page.getByRole('group', { name: 'Entries 401 to 450 of 450' })).toBeFocused();

  await checker.button('Previous 200').click();
  await checker.button('Previous 200').click();
  const first = page.getByRole('textbox', { name: words.en.pastedLine(1), exact: true });
  await first.fill('203.0.113.30');
  await first.press('Enter');
  await expect(
    page.getByRole('textbox', { name: words.en.pastedLine(431), exact: true }),
  ).toBeFocused();

  await checker.button(words.en.backToText).click();
  await expect(checker.dialog.getByRole('textbox', { name: words.en.pastedText })).toHaveValue(
    /^203\.0\.113\.30\n198\.51\.100\.1\n[^]*\n203\.0\.113\.256\n/,
  );
});

test('a file says what it keeps out, what was not read, and what it has to choose from', async ({
  page,
}) => {
  const checker = new Checker(page, 'en');
  await checker.open();
  const rules = [
    'IP;Netmask;Description;Action;Ticket',
    '203.0.113.0;255.255.255.240;Office;allow;N-1',
    '198.51.100.9;;Abuse;deny;N-2',
  ].join('\n');
  await checker.importText('rules.csv', rules);
  await expect(page.getByText('Ready to add: 1. Not added: 1.')).toBeVisible();
  await expect(page.getByText('Not read: “Ticket”.')).toBeVisible();
  await expectAccessible(page);
  await checker.button('Add 1, leave out 1').click();
  expect(await checker.entries()).toEqual([['203.0.113.0/28', 'Office']]);

  const ranges = [
    ['198.51.100.0/28', 'eu-1', 'Compute'],
    ['198.51.100.16/28', 'us-1', 'Compute'],
    ['198.51.100.32/28', 'eu-1', 'Storage'],
  ].map(([ip_prefix, region, service]) => ({ ip_prefix, region, service }));
  await checker.importText('ranges.json', JSON.stringify({ prefixes: ranges }));
  await page
    .getByRole('combobox', { name: 'Service in the cloud provider’s list' })
    .selectOption('Compute (2)');
  await page
    .getByRole('combobox', { name: 'Region in the cloud provider’s list' })
    .selectOption('eu-1 (1)');
  await expectAccessible(page);
  await checker.button('Add one entry').click();
  expect(await checker.entries()).toEqual([
    ['203.0.113.0/28', 'Office'],
    ['198.51.100.0/28', 'Compute, eu-1'],
  ]);

  // What cannot be a list is told, and nothing of it is shown as one.
  await checker.importText('cut-off.yaml', 'allow:\n  - 203.0.113.7\ndeny:\n\t- 198.51.100.9\n');
  await expect(page.getByText(/looks like YAML but can’t be read from line 4 on/)).toBeVisible();
  await expect(checker.dialog.getByRole('textbox', { name: words.en.pastedText })).toBeFocused();
  await page.keyboard.press('Escape');
  await checker.importText('long.txt', '203.0.113.7\n'.repeat(20_001));
  await expect(page.getByText(/at most 1\sMB and 20,000 lines/)).toBeVisible();
});

test('on a phone the field of a stored note stays when the note is deleted', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const guide = new Guide(page, 'de', 'caching');
  await page.addInitScript(() => {
    const rows = [{ id: '1', cidr: '203.0.113.7', note: 'x' }];
    sessionStorage.setItem('order-draft:v1:caching', JSON.stringify({ trustedSources: rows }));
  });
  await guide.open();
  await expect(guide.note(1)).toHaveValue('x');
  await guide.note(1).press('Delete');
  await expect(guide.note(1)).toHaveValue('');
  await expect(guide.note(1)).toBeFocused();
  await expect(guide.note(1)).toBeVisible();
});
