import { messagesPlugin } from '#messages';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [messagesPlugin()],
  test: {
    include: ['test/unit/**/*.test.ts', 'test/content/**/*.test.ts', 'test/model/**/*.test.ts'],
    // No test is about time; a busy machine must not fail one that tries a thousand cases.
    testTimeout: 120_000,
  },
});
