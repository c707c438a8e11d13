import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forget, isKept, kept } from '#kept';
import { keptByDemo } from '#kept/by-demo';
import { fakeDevice, fakeSession } from '../stores/support.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the table of what is kept in the browser', () => {
  const rows = [...Object.values(kept), ...Object.values(keptByDemo)];

  test('names every key once: no prefix is the beginning of another', () => {
    for (const { prefix } of rows) {
      const same = rows.filter((other) => other.prefix.startsWith(prefix));
      expect(same, prefix).toHaveLength(1);
    }
  });

  test('is where every key comes from: no other file writes one out', () => {
    const prefixes = rows.map(({ prefix }) => prefix).filter((prefix) => prefix.endsWith(':'));
    const others = globSync('src/**/*.{ts,tsx,astro}').filter(
      (path) => !path.startsWith('src/kept/'),
    );
    const written = others.filter((path) => {
      const text = readFileSync(path, 'utf8');
      return prefixes.some((prefix) => text.includes(`'${prefix}`) || text.includes(`\`${prefix}`));
    });
    expect(written).toEqual([]);
  });
});

test('what is forgotten is gone, and nothing else', () => {
  const device = fakeDevice({
    'order-sending:v1:caching:key': '{}',
    'order-sending:v0:caching:key': '{}',
    language: 'en',
  });
  const session = fakeSession({ 'order-draft:v1:caching': '{}', 'order-submission:v2:x': '{}' });
  forget([kept.sending, kept.submission]);
  expect([...device.keys()]).toEqual(['language']);
  expect([...session.keys()]).toEqual(['order-draft:v1:caching']);
  expect([kept.sending, kept.draft, kept.language].map(isKept)).toEqual([false, true, true]);
});

test('a browser that blocks storage keeps nothing, and nothing throws', () => {
  for (const name of ['localStorage', 'sessionStorage']) {
    vi.stubGlobal(name, undefined);
  }
  forget([kept.sending, kept.draft]);
  expect([kept.sending, kept.draft].map(isKept)).toEqual([false, false]);
});
