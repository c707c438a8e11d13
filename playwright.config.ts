import { defineConfig, devices } from '@playwright/test';
import { HANDOFF, SITE, SUBPATH, type Variant } from './scripts/variants.ts';
import { findBrowser } from './test/support/browser.ts';

const SUBPATH_TESTS = '**/*.subpath.spec.ts';
const HANDOFF_TESTS = '**/*.handoff.spec.ts';

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

export default defineConfig({
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
      testIgnore: [SUBPATH_TESTS, HANDOFF_TESTS],
      use: { baseURL: address(SITE) },
    },
    { name: SUBPATH.name, testMatch: SUBPATH_TESTS, use: { baseURL: address(SUBPATH) } },
    { name: HANDOFF.name, testMatch: HANDOFF_TESTS, use: { baseURL: address(HANDOFF) } },
  ],
  webServer: [server(SITE), server(SUBPATH), server(HANDOFF)],
});
