import { messagesPlugin } from '#messages';
import { catalogueModulesPlugin } from '#site/catalogue-modules.ts';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [messagesPlugin(), catalogueModulesPlugin()],
  test: {
    include: ['test/unit/**/*.test.ts', 'test/content/**/*.test.ts', 'test/model/**/*.test.ts'],
    setupFiles: ['test/support/advice.ts'],
    // Files share a worker and what it has loaded and compiled: a third of the time. A test that
    // needs a module without a past asks for it (`vi.resetModules`).
    isolate: false,
    // No test is about time; a busy machine must not fail one that tries a thousand cases.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
