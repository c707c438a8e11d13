import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { outDirOf, SITE } from '../../scripts/variants.ts';
import { expect } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';
import {
  keptNotice,
  keptOnDevice,
  newerNotice,
  read,
  readUntil,
  readUntilNewer,
  testOnOwnHost,
  visit,
} from '../support/kept.ts';
import { buildBehindLogin, halfUploaded, secondBuild } from '../support/second-build.ts';

/* What a device keeps when its host answers wrongly, or with files of two builds. */

/** Takes folders that are removed after the test. */
const test = testOnOwnHost(SITE).extend<{ temporary: (folder: string) => string }>({
  temporary: async ({}, use) => {
    const folders: string[] = [];
    await use((folder) => {
      folders.push(folder);
      return folder;
    });
    for (const folder of folders) rmSync(folder, { recursive: true });
  },
});

const site = outDirOf(SITE);

/** Has the worker installed, from a file that does not do so by itself, and says how it ends. */
const install = (page: Page) =>
  page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register('/sw.js');
    return new Promise<string>((resolve) => {
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'activated' || installing.state === 'redundant') {
          resolve(installing.state);
        }
      });
    });
  });

test('a device keeps nothing but files of its build, and tries again', async ({
  page,
  host,
  temporary,
}) => {
  const next = temporary(await secondBuild(site));
  await page.goto('robots.txt');
  await host.publish(temporary(halfUploaded(site, next)));
  expect(await install(page)).toBe('redundant');
  await host.publish(temporary(buildBehindLogin(site)));
  expect(await install(page)).toBe('redundant');
  // Although the browser has the wrong answers, and was told that they never change.
  await host.publish(site);
  expect(await install(page)).toBe('activated');
  await host.stop();
  await page.goto('de/guides/caching/');
  await expect(keptNotice(page, 'de')).toBeVisible();
  await new Guide(page, 'de', 'caching').waitUntilAlive();
});

test('no edition is called new that reloading would not bring, and two builds are kept at most', async ({
  page,
  context,
  host,
  temporary,
  expectedErrors,
}) => {
  const second = temporary(await secondBuild(site));
  const third = temporary(await secondBuild(second));
  await context.clock.install();
  // Stays open all the time, with the first build.
  await visit(page, 'de/reference/documents/');
  const other = await context.newPage();
  await host.publish(second);
  await other.goto('de/reference/regions/');
  await expect.poll(() => waitingOf(other)).toBe(true);

  expectedErrors.push({ matches: /status of 503/, reason: 'the host fails' });
  await host.fail();
  await other.reload();
  await expect(keptNotice(other, 'de')).toBeVisible();
  await meetWaiting(other);
  await expect(newerNotice(other)).toHaveCount(0);

  // The page is of the third build, the worker that waits still of the second.
  await host.publish(temporary(halfUploaded(third, second)));
  await other.reload();
  await expect(keptNotice(other, 'de')).toBeHidden();
  await meetWaiting(other);
  await expect(newerNotice(other)).toHaveCount(0);

  await host.publish(third);
  await other.reload();
  await readUntil(other, async () => {
    expect(await scriptsOf(other)).toEqual({ first: true, second: false, third: true });
  });
  await readUntilNewer(page);
});

test('a file that the browser has lost is kept again once a page asks for it', async ({ page }) => {
  await visit(page, 'de/guides/caching/');
  const scripts = async () =>
    (await keptOnDevice(page)).addresses.filter((address) => /_astro\/page\..*\.js$/.test(address));
  const all = await scripts();
  expect(all).not.toEqual([]);
  await page.evaluate(async (lost) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const address of lost) await cache.delete(address);
    }
  }, all);
  expect(await scripts()).toEqual([]);
  await page.reload();
  await expect.poll(scripts).toEqual(all);
});

const waitingOf = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting != null;
  });

/** Lets the page meet the worker that waits, and ask its host what the newest edition is. */
async function meetWaiting(page: Page): Promise<void> {
  let isAnswered = false;
  const answered = page
    .waitForResponse(
      (response) => response.url() === page.url() && !response.request().isNavigationRequest(),
    )
    .then((response) => response.finished())
    .then(() => (isAnswered = true));
  // It registers the worker once it is idle, and only then begins to wait.
  await expect(async () => {
    await read(page);
    expect(isAnswered).toBe(true);
  }).toPass({ intervals: [200] });
  await answered;
}

/** Of which builds there are scripts on the device. */
async function scriptsOf(page: Page) {
  const { addresses } = await keptOnDevice(page);
  const has = (script: RegExp) => addresses.some((address) => script.test(address));
  return {
    first: has(/_astro\/[^/]+(?<!-2)\.js$/),
    second: has(/_astro\/[^/]+(?<!-2)-2\.js$/),
    third: has(/_astro\/[^/]+-2-2\.js$/),
  };
}
