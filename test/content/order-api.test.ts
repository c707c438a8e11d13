// No order API of the provider is known: readers are told so before they read how one is called.
import { locales } from '#i18n/locale';
import { expect, test } from 'vitest';
import { pagesOf } from './pages.ts';

const CLAIM = '<Claim id="no-order-api"';
const NAMED = /Order[- ]API/;

test.each(locales)(
  'in %s, the page on the order API begins with what is known about one',
  (locale) => {
    const page = pagesOf(locale).find(({ slug }) => slug === 'reference/order-api.mdx');
    const text = page?.body.replace(/^import .*$/gm, '').trim();
    expect(text?.startsWith(CLAIM)).toBe(true);
  },
);

test.each(locales)('in %s, the home page names the order API only beside the claim', (locale) => {
  const home = pagesOf(locale).find(({ slug }) => slug === 'index.mdx');
  const lines = home?.body.split('\n').filter((line) => NAMED.test(line)) ?? [];
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !line.includes(CLAIM))).toEqual([]);
});
