import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forget, isKept, kept } from '#kept';
import { tries, whenToldToForget } from '#kept/tabs';
import { keptByDemo } from '#kept/by-demo';
import { forgetPages } from '#kept/pages';
import { fakeDevice, fakeSession } from '../stores/support.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  tries.clear();
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

test('an empty value, as the theme has until one is chosen, is not listed but removed', () => {
  const device = fakeDevice({ [kept.theme.prefix]: '' });
  expect(isKept(kept.theme)).toBe(false);
  forget([kept.theme]);
  expect([...device.keys()]).toEqual([]);
  fakeDevice({ [kept.theme.prefix]: 'dark' });
  expect(isKept(kept.theme)).toBe(true);
});

test('a browser that blocks storage keeps nothing, and nothing throws', () => {
  for (const name of ['localStorage', 'sessionStorage']) {
    vi.stubGlobal(name, undefined);
  }
  forget([kept.sending, kept.draft]);
  expect([kept.sending, kept.draft].map(isKept)).toEqual([false, false]);
});

test('a tab that is told to forget does so, but not while it sends an order', () => {
  const listen = vi.fn<(type: string, listener: (event: object) => void) => void>();
  vi.stubGlobal('addEventListener', listen);
  const tell = (event: object): void => {
    listen.mock.calls[0]?.[1](event);
  };
  const told = vi.fn();
  whenToldToForget(told);
  tries.set('try', undefined);
  tell({ key: 'forget-entries', newValue: '1' });
  expect(told).not.toHaveBeenCalled();
  tries.delete('try');
  tell({ key: 'forget-entries', newValue: '2' });
  expect(told).toHaveBeenCalledOnce();
});

test('a cache that the browser does not remove keeps no other one from being removed', async () => {
  const scope = 'https://handbook.example/';
  const names = [`handbook-pages-${scope}`, `handbook-editions-${scope}`, `other-${scope}`];
  const removed: string[] = [];
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve(names),
    delete: (name: string) => {
      if (name === names[0]) return Promise.reject(new Error('blocked'));
      removed.push(name);
      return Promise.resolve(true);
    },
  });
  await forgetPages(scope);
  expect(removed).toEqual([names[1]]);
});
