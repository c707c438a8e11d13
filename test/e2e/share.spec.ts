import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import type { Language } from '../support/words.ts';

const words = {
  de: {
    share: 'Konfiguration teilen',
    sources: 'Vertrauenswürdige Quellen mitgeben',
    billing: 'Abrechnungsprofil mitgeben',
    link: 'Link zu dieser Konfiguration',
    copy: 'Link kopieren',
    copied: /^Link kopiert\./,
    save: 'Als Datei speichern',
    load: 'Gespeicherte Datei öffnen',
    received: 'Geteilte Konfiguration',
    apply: 'Übernehmen',
    discard: 'Verwerfen',
    applied: 'Die geteilten Werte stehen jetzt in Ihrer Bestellung',
    undo: 'Rückgängig machen',
    undone: 'Ihre vorherigen Werte gelten wieder.',
    refused: 'Diese Werte lassen sich nicht übernehmen',
    unreadable: 'Diese Konfiguration lässt sich hier nicht öffnen',
    size: 'b4-8 mit 4 vCPU und 8 GB RAM',
  },
  en: {
    share: 'Share this configuration',
    sources: 'Include trusted sources',
    billing: 'Include the billing profile',
    link: 'Link to this configuration',
    copy: 'Copy link',
    copied: /^Link copied\./,
    save: 'Save as a file',
    load: 'Open a saved file',
    received: 'Shared configuration',
    apply: 'Apply',
    discard: 'Discard',
    applied: 'The shared values are now in your order',
    undo: 'Undo',
    undone: 'Your previous values have been restored.',
    refused: 'These values can’t be applied',
    unreadable: 'This configuration can’t be opened here',
    size: 'b4-8 with 4 vCPUs and 8 GB RAM',
  },
} as const;

/** A link as anyone could write it. */
function linkTo(order: unknown, version = 1): string {
  const encoded = Buffer.from(JSON.stringify(order)).toString('base64url');
  return `guides/caching/#order=v${version}.${encoded}`;
}

const received = (page: Page, language: Language = 'de') =>
  page.getByRole('group', { name: words[language].received, exact: true });

for (const language of ['de', 'en'] as const) {
  const say = words[language];

  test.describe(language, () => {
    test.use({
      locale: language === 'de' ? 'de-DE' : 'en-US',
      permissions: ['clipboard-read', 'clipboard-write'],
    });

    test('a configuration is shared by a link, compared, taken over and undone', async ({
      page,
      browser,
      baseURL,
    }) => {
      const guide = new Guide(page, language, 'caching');
      await guide.open();
      await guide.nodeSize('b4-8').check();
      await guide.storage.fill('150');
      await guide.source(1).fill('203.0.113.7');
      await page.getByRole('button', { name: say.share }).click();
      await page.getByRole('button', { name: say.copy }).click();
      await expect(page.getByText(say.copied)).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toMatch(new RegExp(`^${baseURL ?? ''}guides/caching/#order=v1\\.`));
      await expect(page.getByLabel(say.link)).toHaveValue(link);

      const theirs = await browser.newContext({ locale: language === 'de' ? 'de-DE' : 'en-US' });
      const other = await theirs.newPage();
      await other.goto(link);
      const notice = received(other, language);
      await expect(notice.getByRole('row', { name: new RegExp(say.size) })).toBeVisible();
      await expect(notice.getByText('203.0.113.7')).toHaveCount(0);
      await expect(other.locator('.shared-order')).toBeFocused();
      await expectAccessible(other);

      const mine = new Guide(other, language, 'caching');
      await mine.waitUntilAlive();
      await expect(mine.storage).toHaveValue('50');
      await notice.getByRole('button', { name: say.apply }).click();
      await expect(notice.getByText(say.applied)).toBeVisible();
      await expect(mine.storage).toHaveValue('150');
      await expect(mine.nodeSize('b4-8')).toBeChecked();
      await expect(other).toHaveURL(new RegExp(`/${language}/guides/caching/$`));

      await notice.getByRole('button', { name: say.undo }).click();
      await expect(notice.getByText(say.undone)).toBeVisible();
      await expect(mine.storage).toHaveValue('50');
      await theirs.close();
    });

    test('sources and billing profile go along only when ticked', async ({ page }) => {
      const guide = new Guide(page, language, 'caching');
      await guide.open();
      await guide.source(1).fill('203.0.113.7');
      await page.getByRole('button', { name: say.share }).click();
      const link = page.getByLabel(say.link);
      const shared = async () => {
        const encoded = (await link.inputValue()).split('v1.')[1] ?? '';
        return JSON.parse(Buffer.from(encoded, 'base64url').toString()) as object;
      };
      expect(Object.keys(await shared())).toEqual([
        'service',
        'serviceType',
        'nodeSize',
        'storageGb',
        'availabilityZone',
      ]);
      await page.getByRole('checkbox', { name: say.sources }).check();
      await page.getByRole('checkbox', { name: say.billing }).check();
      await expectAccessible(page);
      expect(await shared()).toMatchObject({
        trustedSources: [{ cidr: '203.0.113.7' }],
        billingProfile: { kind: 'new' },
      });
    });

    test('a saved file is opened again', async ({ page }) => {
      const guide = new Guide(page, language, 'caching');
      await guide.open();
      await guide.storage.fill('200');
      await page.getByRole('button', { name: say.share }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: say.save }).click();
      const path = await (await download).path();
      expect(await readFile(path, 'utf8')).toContain('"storageGb": "200"');

      await guide.storage.fill('50');
      await page.getByLabel(say.load).setInputFiles({
        name: 'caching.json',
        mimeType: 'application/json',
        buffer: await readFile(path),
      });
      await received(page, language).getByRole('button', { name: say.apply }).click();
      await expect(guide.storage).toHaveValue('200');
    });

    test('values that cannot be ordered are named with the reason and not taken', async ({
      page,
    }) => {
      await page.goto(
        linkTo({
          service: 'caching',
          nodeSize: 'z9',
          storageGb: '75',
          trustedSources: [{ cidr: '10.0.0.0/8' }, { cidr: '203.0.113.7', note: '<b>x</b>' }],
        }),
      );
      const notice = received(page, language);
      await expect(notice.getByText(say.refused)).toBeVisible();
      await expect(notice.getByRole('listitem')).toHaveCount(3);
      await expect(notice.getByRole('listitem').nth(0)).toContainText('z9');
      await expect(notice.getByRole('listitem').nth(2)).toContainText('10.0.0.0/8');
      await expect(notice.getByText('203.0.113.7 (<b>x</b>)')).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test('an own draft stays as it is until its reader says otherwise, also over a reload', async ({
  page,
}) => {
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await guide.storage.fill('300');
  await page.goto(linkTo({ service: 'caching', storageGb: '150' }));
  await expect(received(page).getByRole('cell')).toHaveText(['300 GB', '150 GB']);
  await page.reload();
  await expect(received(page)).toBeVisible();
  await received(page).getByRole('button', { name: words.de.discard }).click();
  await expect(page).toHaveURL(/\/de\/guides\/caching\/$/);
  await guide.waitUntilAlive();
  await expect(guide.storage).toHaveValue('300');
  await page.reload();
  await guide.waitUntilAlive();
  await expect(received(page)).toHaveCount(0);
});

test('a link that a mail has broken is read, and its encoded sign leads on from the page that is missing', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push({ matches: /404/, reason: 'the host has no page at such an address' });
  const link = linkTo({ service: 'caching', storageGb: '150' });
  await page.goto(`${link.replace('#', '%23').replace('=', '%3D')}).%20Danke`);
  await expect(page).toHaveURL(/\/de\/guides\/caching\/#order/);
  await expect(received(page).getByRole('cell')).toHaveText(['50 GB', '150 GB']);

  await page.goto(`de/guides/cachng/${link.slice(link.indexOf('#'))}`);
  await page.getByRole('link', { name: 'Caching bestellen' }).first().click();
  await expect(received(page).getByRole('cell')).toHaveText(['50 GB', '150 GB']);
  await received(page).getByRole('button', { name: words.de.discard }).click();
  await expect(page).toHaveURL(/\/de\/guides\/caching\/$/);
});

test('a second link on the open page asks again', async ({ page }) => {
  await page.goto(`de/${linkTo({ service: 'caching', storageGb: '150' })}`);
  await received(page).getByRole('button', { name: words.de.apply }).click();
  await expect(received(page).getByText(words.de.applied)).toBeVisible();
  await page.goto(`de/${linkTo({ service: 'caching', storageGb: '200' })}`);
  await expect(received(page).getByRole('cell')).toHaveText(['150 GB', '200 GB']);
});

test.describe('hostile links do nothing but say so', () => {
  const deep = `${'['.repeat(600)}${']'.repeat(600)}`;
  for (const [name, link] of [
    [
      'prototype keys',
      'guides/caching/#order=v1.' +
        Buffer.from('{"service":"caching","__proto__":{"nodeSize":"b4-8"}}').toString('base64url'),
    ],
    ['100 kB', linkTo({ service: 'caching', nodeSize: 'x'.repeat(100_000) })],
    ['broken encoding', 'guides/caching/#order=v1.%E0%A4%A'],
    ['deep nesting', `guides/caching/#order=v1.${Buffer.from(deep).toString('base64url')}`],
    ['another service', linkTo({ service: 'iam-keycloak' })],
    ['a newer version', linkTo({ service: 'caching' }, 2)],
  ] as const) {
    test(name, async ({ page }) => {
      await page.goto(`de/${link}`);
      await expect(page.getByText(words.de.unreadable)).toBeVisible();
      // It stays for a second try.
      await expect(page).toHaveURL(/\/de\/guides\/caching\/#order=/);
      expect(
        await page.evaluate(() => sessionStorage.getItem('order-draft:v1:caching')),
      ).toBeNull();
    });
  }

  test('markup in every text is shown as text', async ({ page }) => {
    const markup = '<img src=x onerror=alert(1)>';
    await page.goto(
      `de/${linkTo({
        service: 'caching',
        serviceType: markup,
        nodeSize: markup,
        storageGb: markup,
        availabilityZone: markup,
        trustedSources: [{ cidr: markup }, { cidr: '203.0.113.7', note: markup }],
        billingProfile: { kind: 'existing', id: markup },
      })}`,
    );
    await expect(received(page).getByRole('listitem')).toHaveCount(6);
    await expect(received(page).getByText(`203.0.113.7 (${markup})`)).toBeVisible();
    await expect(received(page).locator('img')).toHaveCount(0);
  });
});

test('a list too long for a link leaves the file', async ({ page }) => {
  const sources = Array.from({ length: 50 }, (_, host) => ({
    id: String(host + 1),
    cidr: `203.0.113.${host}`,
    note: 'Standort Köln',
  }));
  await page.addInitScript((trustedSources) => {
    sessionStorage.setItem('order-draft:v1:caching', JSON.stringify({ trustedSources }));
  }, sources);
  await page.goto('de/guides/caching/');
  await page.mouse.move(200, 200);
  await page.getByRole('button', { name: words.de.share }).click();
  await page.getByRole('checkbox', { name: words.de.sources }).check();
  await expect(page.getByText(/zu lang\. Speichern Sie sie als Datei\./)).toBeVisible();
  await expect(page.getByRole('button', { name: words.de.copy })).toHaveCount(0);
});

test('a guide without such a link loads nothing of it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => /Share|Received/.test(url))).toEqual([]);
});
