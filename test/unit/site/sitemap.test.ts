import { expect, test } from 'vitest';
import { withNeutralAddress } from '../../../src/site/sitemap.ts';

test.each([
  ['https://docs.example/docs/de/guides/caching/', 'https://docs.example/docs/guides/caching/'],
  ['https://docs.example/docs/en/', 'https://docs.example/docs/'],
])('%s has the address without a language beside it', (url, neutral) => {
  const links = [{ lang: 'de', url: 'https://docs.example/docs/de/' }];
  expect(withNeutralAddress({ url, links }, '/docs/').links).toEqual([
    ...links,
    { lang: 'x-default', url: neutral },
  ]);
});
