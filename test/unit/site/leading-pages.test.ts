import { describe, expect, test } from 'vitest';
import { isPage } from '../../../src/site/language-gate/is-page.ts';
import { leadingPages, type PublishedPage } from '../../../src/site/language-gate/leading-pages.ts';
import { checkRedirects } from '../../../src/site/redirects.ts';

const pages: readonly PublishedPage[] = [
  { locale: 'en', path: '', title: 'Home' },
  { locale: 'de', path: '', title: 'Start' },
  { locale: 'de', path: 'guides/caching/', title: 'Caching bestellen' },
  { locale: 'en', path: 'guides/caching/', title: 'Order Caching' },
];

const targetsOf = (path: string, redirects: unknown = []) =>
  leadingPages(pages, checkRedirects(redirects))
    .find((page) => page.path === path)
    ?.targets.map(({ address }) => address);

describe('addresses that lead on', () => {
  test('every page has one without a language that leads to both, German first', () => {
    const leading = leadingPages(pages, []);
    expect(leading.map(({ path }) => path)).toEqual(['', 'guides/caching/']);
    expect(leading[0]?.targets).toEqual([
      { locale: 'de', address: 'de/', title: 'Start' },
      { locale: 'en', address: 'en/', title: 'Home' },
    ]);
    expect(targetsOf('guides/caching/')).toEqual(['de/guides/caching/', 'en/guides/caching/']);
  });

  test('a renamed page leads to its new address, within the language where the address has one', () => {
    const redirects = [{ from: 'guides/cache/', to: 'guides/caching/#start' }];
    const leads = ['de/guides/caching/#start', 'en/guides/caching/#start'];
    expect(targetsOf('guides/cache/', redirects)).toEqual(leads);
    expect(targetsOf('de/guides/cache/', redirects)).toEqual([leads[0]]);
    expect(targetsOf('en/guides/cache/', redirects)).toEqual([leads[1]]);
  });

  test('a renamed anchor needs no page: its own page leads on', () => {
    const redirects = [{ from: 'guides/caching/#size', to: 'guides/caching/#node-size' }];
    expect(leadingPages(pages, checkRedirects(redirects))).toHaveLength(2);
  });

  test.each([
    ['a page that is missing in a language', pages.slice(1), [], 'en/'],
    ['a redirect to no page', pages, [{ from: 'a/', to: 'b/' }], 'de/b/'],
  ])('%s stops the build and is named', (_, published, redirects, page) => {
    expect(() => leadingPages(published, checkRedirects(redirects))).toThrow(
      `There is no page ${page} to lead to.`,
    );
  });
});

describe('the list of redirects', () => {
  test('takes pages and anchors apart', () => {
    expect(checkRedirects([{ from: 'a/#b', to: '' }])).toEqual([
      { from: { path: 'a/', anchor: 'b' }, to: { path: '', anchor: '' } },
    ]);
  });

  test.each([
    ['a slash in front', [{ from: '/a/', to: 'b/' }], '0.from: Write a path without language'],
    ['no slash behind', [{ from: 'a', to: 'b/' }], '0.from: Write a path'],
    ['a language', [{ from: 'a/', to: 'de/b/' }], '0.to: Leave the language out'],
    ['a third key', [{ from: 'a/', to: 'b/', why: '' }], '0: '],
    ['no list', { from: 'a/', to: 'b/' }, 'the list: '],
    ['one address twice', ['b/', 'c/'].map((to) => ({ from: 'a/', to })), 'in entry 0 already'],
    [
      'a chain',
      [
        ['a/', 'b/'],
        ['b/', 'c/'],
      ].map(([from, to]) => ({ from, to })),
      'leads on itself',
    ],
  ])('%s is refused with the place and what to write', (_, data, message) => {
    expect(() => checkRedirects(data)).toThrow(message);
  });
});

test.each([
  ['https://docs.example/de/guides/caching/', '/', true],
  ['https://docs.example/de/guides/cache/', '/', false],
  ['https://docs.example/guides/caching/', '/', false],
  ['https://docs.example/', '/', false],
  ['https://docs.example/docs/en/', '/docs/', true],
  ['https://docs.example/docs/guides/de/', '/docs/', false],
])('whether search engines are told of %s under %s: %s', (address, base, expected) => {
  const redirects = checkRedirects([{ from: 'guides/cache/', to: 'guides/caching/' }]);
  expect(isPage(address, base, redirects)).toBe(expected);
});
