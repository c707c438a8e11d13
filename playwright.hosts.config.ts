/** `npm run test:hosts`: the site on real web servers, with the configurations the project ships. */
import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './test/support/browser.ts';
import type { HostOptions } from './test/hosts/fixtures.ts';
import { addressOf, PLACES } from './test/hosts/places.ts';

export default defineConfig<HostOptions>({
  testDir: 'test/hosts',
  outputDir: 'test-results/hosts',
  globalSetup: './test/hosts/start-places.ts',
  fullyParallel: true,
  workers: availableParallelism(),
  // As in `playwright.config.ts`.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'dot',
  use: {
    ...devices['Desktop Chrome'],
    locale: 'de-DE',
    launchOptions: await findBrowser(),
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
  },
  projects: PLACES.map((place) => ({
    name: place.name,
    use: { baseURL: addressOf(place), place },
  })),
});
