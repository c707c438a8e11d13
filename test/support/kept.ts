import type { Page } from '@playwright/test';
import { startOwnHost, type OwnHost } from './own-host.ts';
import { expect, test as siteTest } from './fixtures.ts';
import { outDirOf, type Variant } from '../../scripts/variants.ts';

interface KeptFixtures {
  /** A host of the test's own with the built site; `baseURL` is its address. */
  host: OwnHost;
}

/** Tests with the service worker, on a host that can be switched off. */
export function testOnOwnHost(variant: Variant) {
  return siteTest.extend<KeptFixtures>({
    serviceWorkers: 'allow',
    host: async ({}, use) => {
      const host = await startOwnHost(outDirOf(variant), variant.base);
      await use(host);
      await host.stop();
    },
    baseURL: ({ host }, use) => use(host.url),
  });
}

/** Opens a page and waits until everything is kept, and the worker answers for the page. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The notice that the page comes from the device. */
export function keptNotice(page: Page, language: 'de' | 'en') {
  const text = {
    de: /Die Website ist gerade nicht erreichbar/,
    en: /The site can’t be reached right now/,
  };
  return page.getByRole('main').getByText(text[language]);
}

/** The notice that a new edition was published. */
export function newerNotice(page: Page) {
  const says = page.getByRole('status').filter({
    hasText: /^Es gibt eine neue Fassung des Handbuchs\..*Ihre Eingaben bleiben erhalten\.$/,
  });
  return page.locator('.page-notice').filter({ has: says });
}

/** What the device keeps of the site: addresses, and bytes as they are stored. */
export function keptOnDevice(page: Page): Promise<{ addresses: string[]; bytes: number }> {
  return page.evaluate(async () => {
    const kept = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        return Promise.all(
          (await cache.keys()).map(async (request) => {
            const body = await (await cache.match(request))?.arrayBuffer();
            return { address: request.url, bytes: body?.byteLength ?? 0 };
          }),
        );
      }),
    );
    const all = kept.flat();
    return {
      addresses: all.map(({ address }) => address),
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  });
}

/** Lets an hour pass in which the reader was elsewhere: the page asks for a new edition. */
export async function comeBackLater(page: Page): Promise<void> {
  await page.clock.fastForward('02:00:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/**
 * Lets the page be read for a while: by then it has met a worker that is waiting, if it had nothing
 * else to do before.
 */
export async function read(page: Page): Promise<void> {
  await page.clock.fastForward('00:10');
}

/**
 * Lets the page be read until it is as expected. A page asks for a new edition once it is idle, which
 * may be after any single while, and its clock stands still in between.
 */
export async function readUntil(page: Page, isAsExpected: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await read(page);
    await isAsExpected();
  }).toPass({ timeout: 45_000 });
}

/** Lets the page be read until it says that a new edition was published. */
export async function readUntilNewer(page: Page): Promise<void> {
  await readUntil(page, () => expect(newerNotice(page)).toBeVisible({ timeout: 1000 }));
}

/** The build that the open page is of. */
export async function buildOf(page: Page): Promise<string> {
  const build = await page.locator('html').getAttribute('data-build');
  expect(build).toMatch(/^[0-9a-f]{12}$/);
  return build ?? '';
}
