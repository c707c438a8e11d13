/**
 * `npm run test:pictures`: pages look as they did in the stored pictures. Those are of one browser with
 * its own fonts, the one from npm: others draw the same page in other ways.
 */
import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import { HANDBOOK, RESOLVER_RULES, STORED } from './test/pictures/places.ts';
import type { FixtureOptions } from './test/support/fixtures.ts';
import { npmBrowserForPictures } from './test/support/npm-browser.ts';

const browser = await npmBrowserForPictures();

export default defineConfig<FixtureOptions>({
  testDir: 'test/pictures',
  outputDir: 'test-results/pictures',
  globalSetup: './test/pictures/start-hosts.ts',
  snapshotPathTemplate: `${STORED}/{arg}{ext}`,
  // A picture that is missing is a fault; `npm run pictures` takes it.
  updateSnapshots: 'none',
  fullyParallel: true,
  workers: availableParallelism(),
  // As in `playwright.config.ts`.
  timeout: 120_000,
  expect: {
    timeout: 30_000,
    // What a processor of another kind rounds in another way.
    toHaveScreenshot: { maxDiffPixels: 20 },
  },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: HANDBOOK,
    timezoneId: 'Europe/Berlin',
    contextOptions: { reducedMotion: 'reduce' },
    serviceWorkers: 'block',
    launchOptions: {
      ...browser,
      args: [...(browser.args ?? []), `--host-resolver-rules=${RESOLVER_RULES}`],
    },
  },
});
