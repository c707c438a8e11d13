import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { brokenLinkLines, brokenLinks } from '../../../src/site/links/link-check.ts';
import { publishedPlaces, readBuiltSite } from '../../../src/site/links/built-site.ts';
import { linkCheck } from '../../../src/site/links/link-check.ts';

const published = { site: 'https://docs.example', base: '/docs/' };
let folder = '';

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function site(files: Readonly<Record<string, string>>) {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return readBuiltSite(folder);
}

const good = `<main><h1 id="_top">A</h1><h2 id="size">B</h2><p id="field">C</p><p id="new" data-anchor>D</p>
  <astro-island><a href="#field">inside an island</a></astro-island>
  <a href="/docs/de/">home</a> <a href="../../de/a/#size">here</a> <a href="/docs/x.css">file</a>
  <a href="https://elsewhere.example/nothing">elsewhere</a> <a href="#order=v1.e30">a configuration</a> <a href="mailto:a@b.example">mail</a></main>`;

test('links that hold: to pages, places, files, and all that is elsewhere', () => {
  const built = site({ 'de/index.html': '', 'de/a/index.html': good, 'x.css': '' });
  expect(brokenLinks(built, published)).toEqual([]);
});

test.each([
  ['#nowhere', 'no such place'],
  ['/docs/de/b/', 'no such page'],
  ['/docs/de/a', 'the slash at the end is missing'],
  ['/de/a/', 'outside the base'],
  ['../a/#siz', 'the page is there, the place is not'],
  ['/docs/de/50%/', 'a percent sign that encodes nothing'],
  ['#50%', 'the same in an anchor'],
  [`${published.site}/docs/en/`, 'written with the origin'],
  ['/docs/de/100%/', 'no encoding that can be read'],
  ['/docs/de/a/#100%', 'nor in the place'],
])('%s is broken: %s', (link) => {
  const built = site({ 'de/a/index.html': `<p id="size"><a href="${link}">x</a>` });
  expect(brokenLinks(built, published)).toMatchObject([{ page: 'de/a/', link }]);
});

test.each([
  ['de/index.html', '<meta property="og:image" content="https://docs.example/docs/og/de.png">'],
  ['de/a.md', 'See [the other page](https://docs.example/docs/og/de.png).'],
  ['llms.txt', '- [A](https://docs.example/docs/og/de.png): a page'],
  ['robots.txt', 'Sitemap: https://docs.example/docs/og/de.png'],
  ['sitemap-0.xml', '<url><loc>https://docs.example/docs/og/de.png</loc></url>'],
])('%s is read too', (file, text) => {
  const link = 'https://docs.example/docs/og/de.png';
  expect(brokenLinks(site({ [file]: text }), published)).toMatchObject([{ link }]);
  expect(brokenLinks(site({ [file]: text, 'og/de.png': '' }), published)).toEqual([]);
});

test('what a page is called is text, and no link', () => {
  const built = site({
    'de/a.md': '---\ntitle: a [b](c)\ndescription: "d [e](f)"\n---\n\n# a \\[b]\\(c)\n',
    'llms.txt': '- [a \\[b\\](c)](https://docs.example/docs/de/a.md): d \\[e\\](f)',
  });
  expect(brokenLinks(built, published)).toEqual([]);
});

test.each([
  ['/docs/de/guides/cachng/', '/de/guides/caching/'],
  ['/docs/de/guides/caching', '/de/guides/caching/'],
  ['/de/guides/caching/', '/de/guides/caching/'],
  ['/docs/de/guides/caching/#storag', '/de/guides/caching/#storage'],
])('beside %s the author reads what is near: %s', (link, near) => {
  const guide = '<main><h2 id="storage">S</h2></main>';
  const built = site({
    'de/guides/caching/index.html': guide,
    'de/order-status/index.html': `<a href="${link}">x</a>`,
  });
  expect(brokenLinkLines(brokenLinks(built, published), published, folder)).toEqual([
    `the page /docs/de/order-status/: ${link} leads nowhere. Write ${near}.`,
  ]);
});

describe('an author is told a broken link once, where it is written', () => {
  const lines = (files: Readonly<Record<string, string>>) => {
    const built = site(files);
    return brokenLinkLines(brokenLinks(built, published), published, folder);
  };

  test('in a page, with its line, and not again for the page’s Markdown', () => {
    const link = '/docs/de/gone/#x';
    expect(
      lines({
        'content/docs/de/a.mdx': '---\ntitle: A\n---\n\nSee [b](/de/gone/#x).\n',
        'de/a/index.html': `<a href="${link}">b</a>`,
        'de/a.md': `See [b](https://docs.example${link}).`,
      }),
    ).toEqual([`content/docs/de/a.mdx:5: ${link} leads nowhere. Write the address of a page.`]);
  });

  test('in an entry of a YAML file, once for all languages', () => {
    expect(
      lines({
        'content/glossary.yaml': '- id: x\n  see: guides/cachng/#x\n',
        'de/terms/index.html': '<a href="/docs/de/guides/cachng/#x">x</a>',
        'en/terms/index.html': '<a href="/docs/en/guides/cachng/#x">x</a>',
      }),
    ).toEqual(['content/glossary.yaml:2: this leads nowhere. Write the address of a page.']);
  });
});

test('a build with broken links stops and names each of them on a line', () => {
  site({ 'de/index.html': '<a href="/docs/de/b/">b</a><a href="#c">c</a>' });
  const check = linkCheck(published).hooks['astro:build:done'];
  const options = { dir: pathToFileURL(`${folder}/`), logger: { info: () => {} } };
  const run = () => check?.(options as unknown as Parameters<typeof check>[0]);
  expect(run).toThrow(
    'links inside the site lead nowhere:\n' +
      '  the page /docs/de/: /docs/de/b/ leads nowhere. Write the address of a page.\n' +
      '  the page /docs/de/: #c leads nowhere. Write the address of a page.',
  );
  writeFileSync(join(folder, 'de/index.html'), '<a href="/docs/de/">home</a>');
  expect(run).not.toThrow();
});

test('published are the headings of the text and what is marked, not what the site’s frame has', () => {
  const built = site({
    'de/a/index.html': `<nav><h2 id="menu">M</h2></nav>${good}`,
    'en/index.html': good,
  });
  expect(publishedPlaces(built, 'de')).toEqual(['a/', 'a/#new', 'a/#size']);
});
