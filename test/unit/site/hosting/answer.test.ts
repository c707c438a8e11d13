import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../../src/site/hosting/answer.ts';
import { hostingRules } from '../../../../src/site/hosting/rules.ts';
import { toPlace } from '../../../../src/site/redirects.ts';

const FILES = [
  ...['index.html', '404.html', '_headers', '.hosting/nginx.conf', '_astro/app.Ab1.js', 'file'],
  ...['de/index.html', 'de/guides/caching/index.html', 'de/guides/caching.md', 'og/de.png'],
  ...['pagefind/fragment/de_1.pf_fragment', '.well-known/security.txt', 'de/größe/index.html'],
];

const settings = { site: 'https://docs.example', frameAncestors: "'none'" };
const redirects = [{ from: toPlace('guides/cache/'), to: toPlace('guides/caching/') }];

/** What is answered under both kinds of base, with the base taken out again. */
function answer(below: string) {
  const [root, docs] = ['/', '/docs/'].map((base) => {
    const rules = hostingRules({ ...settings, base }, redirects);
    const { headers, ...rest } = answerTo(base + below, rules, (path) => FILES.includes(path));
    const where = 'location' in rest ? { location: rest.location.slice(base.length) } : {};
    return { ...rest, ...where, headers };
  });
  expect(docs).toEqual(root);
  return root;
}

describe('an address that is there', () => {
  test.each([
    ['', 'index.html'],
    ['de/', 'de/index.html'],
    ['de/?scenario=fast', 'de/index.html'],
    ['de/index.html', 'de/index.html'],
    ['de/guides/caching.md', 'de/guides/caching.md'],
    ['de/gr%C3%B6%C3%9Fe/', 'de/größe/index.html'],
    ['.well-known/security.txt', '.well-known/security.txt'],
  ])('%s is answered with its file', (below, file) => {
    expect(answer(below)).toMatchObject({ status: 200, file });
  });

  test.each([
    ['de', 'de/'],
    ['de/guides/caching', 'de/guides/caching/'],
    ['de/guides/caching?a=1&b=%2F?', 'de/guides/caching/?a=1&b=%2F?'],
    ['de/gr%C3%B6%C3%9Fe', 'de/gr%C3%B6%C3%9Fe/'],
  ])('without the slash, %s leads to it and keeps the query', (below, location) => {
    expect(answer(below)).toMatchObject({ status: 301, location });
  });

  test('the base without its slash leads to the site', () => {
    const rules = hostingRules({ ...settings, base: '/docs/' });
    const leads = answerTo('/docs?a=1', rules, () => false);
    expect(leads).toMatchObject({ status: 301, location: '/docs/?a=1' });
  });

  test.each([
    ['guides/cache/', 'guides/caching/'],
    ['de/guides/cache/?a=1', 'de/guides/caching/?a=1'],
  ])('%s, the former one of a renamed page, leads to the new one', (below, location) => {
    expect(answer(below)).toMatchObject({ status: 301, location });
  });
});

test.each([
  ...['de/nowhere/', 'nowhere', 'de/guides/', 'de/guides', '_astro/', '_astro/gone.js', 'file/'],
  // What only hosts read.
  ...['_headers', '.hosting/nginx.conf', '.hosting/', '%2ehosting/nginx.conf'],
  // Escapes that encode nothing, and ways out of the folder or the origin.
  ...['%E0%A4%A', '100%', '../de/', '..%2fde/', '%2e%2e/de/', 'de/../de/', '/de', '/de/', '%2Fde/'],
  ...['de//guides/caching/', 'de/%5c..%5c', 'de/%00'],
])('%s is answered with the page for unknown addresses', (below) => {
  expect(answer(below)).toMatchObject({
    status: 404,
    file: '404.html',
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
});

test('the base leads to itself with the slash', () => {
  const rules = hostingRules({ ...settings, base: '/docs/' });
  expect(answerTo('/docs?a=1', rules, () => false)).toMatchObject({
    status: 301,
    location: '/docs/?a=1',
  });
});

test('nothing outside the base is answered with anything else', () => {
  const rules = hostingRules({ ...settings, base: '/docs/' });
  for (const target of ['/', '/de/', '/docsde/', 'http://docs.example/docs/de/', '*']) {
    expect(answerTo(target, rules, () => true).status, target).toBe(404);
  }
});

describe('browsers', () => {
  test.each(['_astro/app.Ab1.js', 'pagefind/fragment/de_1.pf_fragment'])(
    'keep what never changes: %s',
    (below) => {
      expect(answer(below)?.headers['Cache-Control']).toBe('public, max-age=31536000, immutable');
    },
  );

  test.each(['', 'de', 'de/', 'og/de.png', 'de/guides/caching.md', 'nowhere', '_astro/gone.js'])(
    'ask again for what may change: %s',
    (below) => {
      expect(answer(below)?.headers['Cache-Control']).toBe('no-cache');
    },
  );

  test.each([
    ['de/', 'text/html; charset=utf-8'],
    ['de/guides/caching.md', 'text/markdown; charset=utf-8'],
    ['_astro/app.Ab1.js', 'text/javascript; charset=utf-8'],
    ['og/de.png', 'image/png'],
    ['file', 'application/octet-stream'],
  ])('are told the type of %s', (below, type) => {
    expect(answer(below)?.headers['Content-Type']).toBe(type);
  });
});
