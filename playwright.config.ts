import { defineConfig, devices } from '@playwright/test';
import {
  HANDOFF,
  LIVE,
  NEW_SERVICE,
  ORDER_API_PORT,
  SITE,
  SUBPATH,
  VARIANTS,
  type Variant,
} from './scripts/variants.ts';
import { findBrowser } from './test/support/browser.ts';
import type { FixtureOptions } from './test/support/fixtures.ts';

const SUBPATH_TESTS = '**/*.subpath.spec.ts';
const HANDOFF_TESTS = '**/*.handoff.spec.ts';
const LIVE_TESTS = '**/*.live.spec.ts';
const NEW_SERVICE_TESTS = '**/*.new-service.spec.ts';
const ORDER_API = `http://127.0.0.1:${ORDER_API_PORT}`;

function address({ port, base }: Variant): string {
  return `http://127.0.0.1:${port}${base}`;
}

/** Serves a built variant like a plain web host; `npm run test:build` builds it before. */
function server(variant: Variant) {
  return {
    name: variant.name,
    command: `"${process.execPath}" scripts/preview.ts ${variant.port}`,
    url: address(variant),
    env: { ...variant.env },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
  };
}

/** The order API of the `live` project: the demo's handlers behind a server of their own. */
const orderApi = {
  name: 'order-api',
  command: `"${process.execPath}" test/support/run-order-server.ts ${ORDER_API_PORT} ${new URL(address(LIVE)).origin}`,
  url: `${ORDER_API}/session/ready`,
  reuseExistingServer: false,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
};

export default defineConfig<FixtureOptions>({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Two browsers on a small machine: patience costs nothing while all is well.
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    locale: 'de-DE',
    launchOptions: await findBrowser(),
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: SITE.name,
      testIgnore: [SUBPATH_TESTS, HANDOFF_TESTS, LIVE_TESTS, NEW_SERVICE_TESTS],
      use: { baseURL: address(SITE) },
    },
    { name: SUBPATH.name, testMatch: SUBPATH_TESTS, use: { baseURL: address(SUBPATH) } },
    {
      name: NEW_SERVICE.name,
      testMatch: NEW_SERVICE_TESTS,
      use: { baseURL: address(NEW_SERVICE) },
    },
    { name: HANDOFF.name, testMatch: HANDOFF_TESTS, use: { baseURL: address(HANDOFF) } },
    {
      name: LIVE.name,
      testMatch: LIVE_TESTS,
      use: { baseURL: address(LIVE), allowedOrigin: ORDER_API },
    },
  ],
  webServer: [...VARIANTS.map(server), orderApi],
});
