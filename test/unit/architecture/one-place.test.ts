import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/* What the whole site must ask for at one place, because there it depends on who takes the orders. */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const files = globSync('src/**/*.{ts,tsx,astro}', { cwd: root }).map((path) =>
  path.replaceAll(sep, '/'),
);

/** Files that use what the pattern finds. */
const usersOf = (pattern: RegExp) =>
  files.filter((path) => pattern.test(readFileSync(`${root}${path}`, 'utf8')));

const connectivity = ['src/api/connectivity.ts'];

test('whether the browser is online is asked at one place: the demo needs no network', () => {
  expect(usersOf(/\bonLine\b/)).toEqual(connectivity);
});

test('that the browser is online again is heard at one place', () => {
  expect(usersOf(/(?:Listener|Event)\(\s*['"`](?:online|offline)['"`]/)).toEqual(connectivity);
});
