/** `npm run test:browsers`: the site in the engines of Firefox and Safari, driven by WebDriver. */
import { defineConfig } from '@playwright/test';
import { ENGINES } from './test/browsers/engines.ts';
import type { EngineOptions } from './test/browsers/fixtures.ts';

export default defineConfig<object, EngineOptions>({
  testDir: 'test/browsers',
  outputDir: 'test-results/browsers',
  globalSetup: './test/browsers/start-engines.ts',
  // One browser of each engine, side by side.
  workers: ENGINES.length,
  // As in `playwright.config.ts`, and longer: every look at the page is a question to the driver.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  projects: ENGINES.map(({ name }) => ({ name, use: { engine: name } })),
});
