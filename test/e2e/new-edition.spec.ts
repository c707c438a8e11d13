import { rmSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { outDirOf, SITE } from '../../scripts/variants.ts';
import { expect } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import {
  buildOf,
  comeBackLater,
  newerNotice,
  read,
  readUntil,
  readUntilNewer,
  testOnOwnHost,
  visit,
} from '../support/kept.ts';
import { buildThatKeepsNothing, secondBuild } from '../support/second-build.ts';

/** With a second build of the site, to be published under open pages. */
const test = testOnOwnHost(SITE).extend<{ nextBuild: string; emptyBuild: string }>({
  nextBuild: async ({}, use) => {
    const folder = await secondBuild(outDirOf(SITE));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  emptyBuild: async ({}, use) => {
    const folder = await buildThatKeepsNothing(outDirOf(SITE));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

/** Of which builds there are scripts on the device. */
const builds = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    const scripts = kept.flat().filter((url) => /_astro\/[^/]+\.js$/.test(url));
    const isNext = (url: string) => url.endsWith('-2.js');
    return { first: scripts.some((url) => !isNext(url)), next: scripts.some(isNext) };
  });

/**
 * Opens the page again, as readers do, until the device has only the new build. A worker takes over
 * from a page that is alone: while the page before is still being closed, it waits for the next one.
 * Chromium, for its part, replaces a busy worker once it was idle for 30 s.
 */
async function openUntilReplaced(page: Page): Promise<void> {
  test.setTimeout(240_000);
  await expect(async () => {
    await page.reload();
    await readUntil(page, async () => {
      expect(await builds(page)).toEqual({ first: false, next: true });
    });
  }).toPass({ timeout: 180_000 });
}

const isWaiting = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting != null;
  });

test('a guide stays usable while a new build is published, and says so quietly', async ({
  page,
  host,
  nextBuild,
}) => {
  await page.clock.install();
  await visit(page, 'de/guides/caching/');
  const guide = new Guide(page, 'de', 'caching');
  await guide.waitUntilAlive();
  await guide.fillIn('203.0.113.7');
  const first = await buildOf(page);

  await host.publish(nextBuild);
  await expect(newerNotice(page)).toHaveCount(0);
  await comeBackLater(page);
  await expect.poll(() => isWaiting(page)).toBe(true);
  await readUntilNewer(page);
  // Loaded just now, from the device: the host has no such file any more.
  await page.getByText('Konfiguration teilen', { exact: true }).click();
  await expect(page.getByLabel('Link zu dieser Konfiguration')).toBeVisible();
  expect(await buildOf(page)).toBe(first);

  await newerNotice(page).getByRole('button', { name: 'Seite neu laden' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-build', first);
  // Its parts come by themselves, because there is a draft.
  await expect(guide.source(1)).toHaveValue('203.0.113.7');
  await openUntilReplaced(page);
  await expect(newerNotice(page)).toHaveCount(0);
});

test('the files of a build stay as long as one of its pages is open', async ({
  page,
  context,
  host,
  nextBuild,
}) => {
  await context.clock.install();
  await visit(page, 'de/guides/caching/');
  await new Guide(page, 'de', 'caching').waitUntilAlive();
  const other = await secondTab(context);
  await host.publish(nextBuild);

  await other.reload();
  await expect.poll(() => isWaiting(other)).toBe(true);
  await readUntilNewer(page);
  await newerNotice(page).getByRole('button', { name: 'Schließen' }).click();
  await expect(newerNotice(page)).toHaveCount(0);
  // Another page of the new build must not end the old one.
  await other.reload();
  await read(other);
  await expect(newerNotice(other)).toHaveCount(0);
  await page.getByText('Konfiguration teilen', { exact: true }).click();
  await expect(page.getByLabel('Link zu dieser Konfiguration')).toBeVisible();
  expect(await builds(page)).toEqual({ first: true, next: true });

  await page.close();
  await openUntilReplaced(other);
});

test('a build with OFFLINE=false removes worker and files, and the page goes on', async ({
  page,
  host,
  emptyBuild,
}) => {
  await visit(page, 'de/guides/caching/');
  // Another site of the same origin.
  await page.evaluate(() => caches.open('handbook-precache-v2-http://127.0.0.1/other/'));
  await host.publish(emptyBuild);
  await page.reload();
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  await expect
    .poll(() => page.evaluate(() => caches.keys()))
    .toEqual(['handbook-precache-v2-http://127.0.0.1/other/']);
  await new Guide(page, 'de', 'caching').waitUntilAlive();
  await page.reload();
  await new Guide(page, 'de', 'caching').waitUntilAlive();
  expect(
    await page.evaluate(async () => navigator.serviceWorker.getRegistration()),
  ).toBeUndefined();
});

async function secondTab(context: BrowserContext): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto('de/reference/documents/');
  return tab;
}
