import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { brokenLinks, publishedPlaces, readBuiltSite } from '../../../scripts/built-site.ts';

const origin = 'https://docs.example';
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
  <a href="https://elsewhere.example/nothing">elsewhere</a> <a href="mailto:a@b.example">mail</a></main>`;

test('links that hold: to pages, places, files, and all that is elsewhere', () => {
  const built = site({ 'de/index.html': '', 'de/a/index.html': good, 'x.css': '' });
  expect(brokenLinks(built, origin, '/docs/')).toEqual([]);
});

test.each([
  ['#nowhere', 'no such place'],
  ['/docs/de/b/', 'no such page'],
  ['/docs/de/a', 'the slash at the end is missing'],
  ['/de/a/', 'outside the base'],
  ['../a/#siz', 'the page is there, the place is not'],
  [`${origin}/docs/en/`, 'written with the origin'],
])('%s is broken: %s', (link) => {
  const built = site({ 'de/a/index.html': `<p id="size"><a href="${link}">x</a>` });
  expect(brokenLinks(built, origin, '/docs/')).toEqual([`de/a/: ${link}`]);
});

test('published are the headings of the text and what is marked, not what the site’s frame has', () => {
  const built = site({
    'de/a/index.html': `<nav><h2 id="menu">M</h2></nav>${good}`,
    'en/index.html': good,
  });
  expect(publishedPlaces(built, 'de')).toEqual(['a/', 'a/#new', 'a/#size']);
});
