import { anchorsText, lostPlaces, readAnchors } from '../../scripts/anchors-record.ts';
import { brokenLinks } from '#site/links/link-check.ts';
import { publishedPlaces, readBuiltSite } from '#site/links/built-site.ts';
import { addressOf, readRedirects } from '#site/redirects.ts';
import { readSettings } from '#site/settings.ts';
import { expect, test } from '@playwright/test';
import { outDirOf, SITE } from '../../scripts/variants.ts';

// No browser: the pages as they were built.
const settings = readSettings(SITE.env);
let built: ReturnType<typeof readBuiltSite>;
let published: ReturnType<typeof publishedPlaces>;

test.beforeAll(() => {
  built = readBuiltSite(outDirOf(SITE));
  published = publishedPlaces(built, 'de');
});

test('every link inside the site leads to a page and a place that are there', () => {
  expect(built.pages.length).toBeGreaterThan(10);
  expect(brokenLinks(built, settings)).toEqual([]);
});

test('both languages have the same pages and anchors', () => {
  expect(publishedPlaces(built, 'en')).toEqual(published);
});

test('every page can be reached without its language', () => {
  const paths = new Set(built.pages.map(({ path }) => path));
  const pages = published.filter((place) => !place.includes('#'));
  expect(pages.filter((path) => !paths.has(path))).toEqual([]);
});

test('every published address is on record', () => {
  const recorded = readAnchors();
  const added = published.filter((place) => !recorded.includes(place));
  expect(added, 'New addresses. Run `npm run anchors`; it writes content/anchors.txt.').toEqual([]);
  expect(anchorsText(recorded)).toBe(anchorsText([...recorded, ...published]));
});

test('every address that was ever published still leads somewhere', () => {
  expect(lostPlaces(readAnchors(), published, readRedirects())).toEqual([]);
});

test('redirects lead from what is gone to what is there', () => {
  for (const { from, to } of readRedirects()) {
    expect(published).not.toContain(addressOf(from));
    expect(published).toContain(addressOf(to));
  }
});
