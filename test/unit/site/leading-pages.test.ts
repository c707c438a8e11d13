import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseContent } from '#catalogue/read';
import { describe, expect, test } from 'vitest';
import { isPage } from '../../../src/site/sitemap.ts';
import { leadingPages, type PublishedPage } from '../../../src/site/language-gate/leading-pages.ts';
import { checkRedirectPages, readRedirects, REDIRECTS_FILE } from '../../../src/site/redirects.ts';
import { redirectsFrom } from '../../support/redirects.ts';

const pages: readonly PublishedPage[] = [
  { locale: 'en', path: '', title: 'Home' },
  { locale: 'de', path: '', title: 'Start' },
  { locale: 'de', path: 'guides/caching/', title: 'Caching bestellen' },
  { locale: 'en', path: 'guides/caching/', title: 'Order Caching' },
];

const targetsOf = (path: string, redirects: unknown = []) =>
  leadingPages(pages, redirectsFrom(redirects))
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
    expect(leadingPages(pages, redirectsFrom(redirects))).toHaveLength(2);
  });

  test('a page that is missing in a language stops the build and is named', () => {
    expect(() => leadingPages(pages.slice(1), [])).toThrow('There is no page en/ to lead to.');
  });

  test.each([
    [
      'to no page',
      { from: 'a/', to: 'b/' },
      'entry 1 › to: there is no page b/. Write the address of',
    ],
    [
      'to a page that is nearly called so',
      { from: 'a/', to: 'guides/cachng/#storage' },
      'entry 1 › to: there is no page guides/cachng/. Write guides/caching/.',
    ],
    [
      'from a page that is still there',
      { from: 'guides/caching/', to: '' },
      'entry 1 › from: guides/caching/ is still a page. Remove the page, or this entry.',
    ],
  ])('a redirect %s stops the build and is named', (_, redirect, told) => {
    const content = parseContent(REDIRECTS_FILE, JSON.stringify([redirect]));
    const paths = pages.map(({ path }) => path);
    expect(() => {
      checkRedirectPages(content, paths);
    }).toThrow(`content/redirects.yaml:1: ${told}`);
  });
});

test('a list of redirects that is no YAML names the file and the line', () => {
  const root = mkdtempSync(join(tmpdir(), 'redirects-'));
  try {
    mkdirSync(join(root, 'content'));
    writeFileSync(join(root, REDIRECTS_FILE), '- from guides/a/\n  to: guides/b/\n');
    expect(() => readRedirects(root)).toThrow(
      /^content\/redirects\.yaml:1: the field has no colon with a space behind it\. /,
    );
  } finally {
    rmSync(root, { recursive: true });
  }
});

/** What is said of an address that is written in another way. */
const misfit = 'does not fit here. Write a path without language and first slash';

describe('the list of redirects', () => {
  test('takes pages and anchors apart', () => {
    expect(redirectsFrom([{ from: 'a/#b', to: '' }])).toEqual([
      { from: { path: 'a/', anchor: 'b' }, to: { path: '', anchor: '' } },
    ]);
  });

  test.each([
    ['a slash in front', [{ from: '/a/', to: 'b/' }], `entry 1 › from: "/a/" ${misfit}`],
    ['no slash behind', [{ from: 'a', to: 'b/' }], `entry 1 › from: "a" ${misfit}`],
    ['a language', [{ from: 'a/', to: 'de/b/' }], `entry 1 › to: "de/b/" ${misfit}`],
    [
      'a misspelt key',
      [{ form: 'a/', to: 'b/' }],
      'entry 1: "form" is not a field here. Remove it or write one of: from, to.',
    ],
    [
      'no list',
      { from: 'a/', to: 'b/' },
      'these fields do not fit here. Write the list of addresses',
    ],
    [
      'one address twice',
      ['b/', 'c/'].map((to) => ({ from: 'a/', to })),
      'entry 2 › from: a/ is already there, in line 1. Keep one of the two.',
    ],
    [
      'a chain',
      [
        ['a/', 'b/'],
        ['b/', 'c/'],
      ].map(([from, to]) => ({ from, to })),
      'entry 1 › to: b/ leads on itself, by line 1. Write where that one leads.',
    ],
  ])('%s is refused with the place and what to write', (_, data, message) => {
    expect(() => redirectsFrom(data)).toThrow(`content/redirects.yaml:1: ${message}`);
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
  const redirects = redirectsFrom([{ from: 'guides/cache/', to: 'guides/caching/' }]);
  expect(isPage(address, base, redirects)).toBe(expected);
});
