/** Finds the Chromium that the browser tests run in, so that a fresh machine needs no setup. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { hasNpmBrowser, npmBrowser } from './npm-browser.ts';

/** The part of Playwright's launch options that says which browser runs, and how. */
export type BrowserLaunch = Pick<LaunchOptions, 'executablePath' | 'args' | 'env'>;

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const SYSTEM_PATHS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * Returns how to launch the first browser that is there: `CHROMIUM_PATH`, the one from npm (Linux
 * x64), Playwright's own download, a system Chromium or Chrome. The one from npm draws without a
 * desktop and is 1.6 times as fast as Debian's; it is also the same one on every machine.
 *
 * @throws if `CHROMIUM_PATH` names no file, or if nothing is found and npm has no build for the
 *   platform; the message says what to do.
 */
export async function findBrowser(): Promise<BrowserLaunch> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH names no file: ${chosen}`);
    return launch(chosen);
  }
  if (hasNpmBrowser()) return npmBrowser();
  if (existsSync(chromium.executablePath())) return {};
  const system = systemBrowser();
  if (system) return launch(system);
  throw new Error(
    'No browser for the tests: install Chromium or Chrome, run "npx playwright install chromium", ' +
      'or set CHROMIUM_PATH.',
  );
}

/** A foreign build may lack the set-up that Chromium's sandbox needs (containers run as root). */
function launch(executablePath: string): BrowserLaunch {
  return { executablePath, args: ['--no-sandbox'] };
}

function systemBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...SYSTEM_PATHS].find((path) => existsSync(path));
}
