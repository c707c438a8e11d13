import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asOf, browserTarget, oldestBrowsers } from '../../../src/site/browsers.ts';

/** A day as the README writes it. */
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

test('only what browsers load is rewritten for them', () => {
  const { configEnvironment } = browserTarget() as unknown as {
    readonly configEnvironment: (name: string) => unknown;
  };
  const target = ['chrome125', 'edge125', 'firefox126', 'safari17.5'];
  expect(configEnvironment('client')).toEqual({ build: { target, cssTarget: target } });
  expect(configEnvironment('ssr')).toBeUndefined();
});

test('the README names the day and the browsers', () => {
  const { chrome, edge, firefox, safari } = oldestBrowsers;
  const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');
  expect(edge).toBe(chrome);
  expect(readme).toContain(
    `widely available on ${day.format(new Date(asOf))}: Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`,
  );
});
