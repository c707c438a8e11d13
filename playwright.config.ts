import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import {
  addressOf,
  HANDOFF,
  LIVE,
  NEW_SERVICE,
  ORDER_API_PORT,
  SITE,
  SUBPATH,
} from './scripts/variants.ts';
import { findBrowser } from './test/support/browser.ts';
import type { FixtureOptions } from './test/support/fixtures.ts';

const SUBPATH_TESTS = '**/*.subpath.spec.ts';
const HANDOFF_TESTS = '**/*.handoff.spec.ts';
const LIVE_TESTS = '**/*.live.spec.ts';
const NEW_SERVICE_TESTS = '**/*.new-service.spec.ts';
const ORDER_API = `http://127.0.0.1:${ORDER_API_PORT}`;

export default defineConfig<FixtureOptions>({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // One browser a core: three on two cores took as long as two.
  workers: availableParallelism(),
  retries: 0,
  // For a machine three times slower than a quiet one: patience costs nothing while all is well.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    locale: 'de-DE',
    launchOptions: await findBrowser(),
    // The service worker would answer in place of the host, and fetch the whole site beside each test;
    // tests that answer requests themselves (`page.route`) do not see those of a worker. The tests that
    // are about it allow it.
    serviceWorkers: 'block',
    // What was done, asked and logged, but no picture of each moment: those are a third of the time.
    // `--trace on` takes them too.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
  },
  projects: [
    {
      name: SITE.name,
      testIgnore: [SUBPATH_TESTS, HANDOFF_TESTS, LIVE_TESTS, NEW_SERVICE_TESTS],
      use: { baseURL: addressOf(SITE) },
    },
    { name: SUBPATH.name, testMatch: SUBPATH_TESTS, use: { baseURL: addressOf(SUBPATH) } },
    {
      name: NEW_SERVICE.name,
      testMatch: NEW_SERVICE_TESTS,
      use: { baseURL: addressOf(NEW_SERVICE) },
    },
    { name: HANDOFF.name, testMatch: HANDOFF_TESTS, use: { baseURL: addressOf(HANDOFF) } },
    {
      name: LIVE.name,
      testMatch: LIVE_TESTS,
      use: { baseURL: addressOf(LIVE), allowedOrigin: ORDER_API },
    },
  ],
  webServer: {
    name: 'servers',
    command: `"${process.execPath}" test/support/run-servers.ts`,
    url: `${ORDER_API}/session/ready`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
