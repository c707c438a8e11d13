import { fileURLToPath } from 'node:url';

const file = (name: string) => fileURLToPath(new URL(`../demo/${name}`, import.meta.url));

/**
 * Two packages that MSW loads, and the files of the demo that take their place in the browser, as
 * aliases for the bundler. They change its cookie jar only: `setupWorker` works with them.
 */
export const mswReplacements: Readonly<Record<string, string>> = {
  // It brings the public suffix list, 113 kB, for cookies that the demo never sets.
  'tough-cookie': file('tough-cookie.ts'),
  // With its own answer MSW does not load where the browser blocks storage.
  'is-node-process': file('is-node-process.ts'),
};
