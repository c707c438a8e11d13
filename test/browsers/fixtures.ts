/** The `test` of every test in another engine: a page that complains is a page that fails. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { ENGINES } from './engines.ts';
import { startHandbook } from './handbook.ts';
import { Reader } from './reader.ts';
import type { RunningBrowser } from './web-driver.ts';

export { expect };

/** What a project of the Playwright configuration sets. */
export interface EngineOptions {
  /** Name of the engine. */
  engine: string;
}

interface WorkerFixtures extends EngineOptions {
  /** One for all tests of a worker. */
  running: RunningBrowser;
}

export const test = base.extend<{ reader: Reader }, WorkerFixtures>({
  engine: ['', { option: true, scope: 'worker' }],

  running: [
    async ({ engine }, use) => {
      const found = ENGINES.find(({ name }) => name === engine);
      if (!found) throw new Error(`No engine ${engine}`);
      const folder = mkdtempSync(join(tmpdir(), 'handbook-browser-'));
      try {
        const running = await found.start(folder);
        try {
          await use(running);
        } finally {
          await running.stop();
        }
      } finally {
        // Its last processes may still write.
        rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
      }
    },
    { scope: 'worker' },
  ],

  reader: async ({ running, engine }, use, { title, config }) => {
    const handbook = await startHandbook();
    const folder = title.replace(/[^a-zäöüß]+/giu, '-').slice(0, 40);
    const pictures = join(config.projects[0]?.outputDir ?? '', 'pictures', engine, folder);
    await use(new Reader(running, handbook.url, pictures));
    await running.give('navigateTo', { url: 'about:blank' });
    await handbook.stop();
    expect(handbook.complaints, 'complaints of the pages').toEqual([]);
  },
});
