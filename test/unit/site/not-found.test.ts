import { describe, expect, test } from 'vitest';
import { nearestPage, readWanted } from '../../../src/site/not-found/show-not-found.ts';

const pages = [
  '',
  'guides/caching/',
  'guides/iam-keycloak/',
  'guides/private-registry/',
  'order-status/',
  'reference/node-sizes/',
  'reference/trusted-sources/',
];

describe('the words of an address that is not there', () => {
  test.each([
    ['/de/guides/cachng/', 'de', 'guides cachng'],
    ['/en/Trusted-Sources.html', 'en', 'Trusted Sources'],
    ['/guides/caching', undefined, 'guides caching'],
    ['/de/speichergr%C3%B6%C3%9Fe', 'de', 'speichergröße'],
    ['/de/100%/x_y', 'de', '100 x y'],
    ['/fr/', undefined, 'fr'],
    ['/', undefined, ''],
  ])('%s: in %s, “%s”', (pathname, locale, words) => {
    expect(readWanted(pathname, '/')).toMatchObject({ locale, words });
  });

  test('the path that the site is published under is none of them', () => {
    const wanted = { locale: 'en', path: 'guides/cachng/', words: 'guides cachng', fragment: '' };
    expect(readWanted('/docs/en/guides/cachng/', '/docs/')).toEqual(wanted);
  });
});

test.each([
  ['/de/guides/caching/%23storage', 'guides/caching/', 'storage'],
  ['/guides/caching/%23order%3Dv1.e30', 'guides/caching/', 'order%3Dv1.e30'],
  ['/de/guides/caching%23order=v1.e30', 'guides/caching', 'order=v1.e30'],
])('%s: an encoded sign still begins the fragment', (pathname, path, fragment) => {
  expect(readWanted(pathname, '/')).toMatchObject({ path, words: 'guides caching', fragment });
});

describe('the page that was meant', () => {
  test.each([
    ['/de/guides/cachng/', 'guides/caching/'],
    ['/de/guide/caching', 'guides/caching/'],
    ['/de/caching/', 'guides/caching/'],
    ['/en/reference/nodesizes/', 'reference/node-sizes/'],
    ['/Guides/Private-Registry.html', 'guides/private-registry/'],
    ['/de/reference/trusted-source/', 'reference/trusted-sources/'],
  ])('%s: %s', (pathname, page) => {
    expect(nearestPage(readWanted(pathname, '/'), pages)).toBe(page);
  });

  test.each(['/de/', '/de/wetter/', '/ui/', '/de/x'])('%s is near to none', (pathname) => {
    expect(nearestPage(readWanted(pathname, '/'), pages)).toBeUndefined();
  });
});
