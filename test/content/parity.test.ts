import { describe, expect, test } from 'vitest';
import { pagesOf } from './pages.ts';

/** The site's own pages, and the example of CONTRIBUTING.md. */
const roots = ['.', 'test/fixtures/new-service'];
const german = roots.flatMap((root) => pagesOf('de', root));
const english = roots.flatMap((root) => pagesOf('en', root));

test('every page is there in both languages, under the same slug', () => {
  expect(german.length).toBeGreaterThan(0);
  expect(english.map(({ slug }) => slug)).toEqual(german.map(({ slug }) => slug));
});

describe.each(german)('$slug says the same in both languages', (de) => {
  const en = english.find(({ slug }) => slug === de.slug);

  test('headings: as many, on the same levels, with the same anchors', () => {
    const outline = (page?: typeof de) => page?.headings.map(({ level, id }) => [level, id]);
    expect(outline(en)).toEqual(outline(de));
  });

  test('every heading has an anchor of its own that a new wording does not change', () => {
    const ids = de.headings.map(({ id }) => id);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('headings are numbered alike', () => {
    const numbers = (page?: typeof de) => page?.headings.map(({ text }) => /^\d+/.exec(text)?.[0]);
    expect(numbers(en)).toEqual(numbers(de));
  });

  test('the same components with the same props, in the same order', () => {
    expect(en?.components).toEqual(de.components);
  });

  test('lists, tables, asides and code: the same ones, as long, in the same order', () => {
    expect(en?.shapes).toEqual(de.shapes);
  });

  test('code to copy is the same, line by line', () => {
    expect(en?.blocks).toEqual(de.blocks);
  });

  test('links lead to the same places, each within its language', () => {
    expect(de.links.filter((link) => link.startsWith('/en/'))).toEqual([]);
    expect(en?.links).toEqual(de.links.map((link) => link.replace(/^\/de\//, '/en/')));
  });

  test('links are written in Markdown: one in HTML would not hold under a base path', () => {
    expect(de.components.filter((component) => /^<a\b/.test(component))).toEqual([]);
  });

  test('addresses and status words are the same', () => {
    expect(en?.code).toEqual(de.code);
  });

  test.each([
    ['de', de],
    ['en', en],
  ])('%s: the title and what search engines show are written', (_, page) => {
    expect(page?.frontmatter.title).toMatch(/\S{5}/);
    expect(String(page?.frontmatter.description).length).toBeGreaterThan(50);
    expect(String(page?.frontmatter.description).length).toBeLessThanOrEqual(160);
  });

  test('the rest of the frontmatter is the same', () => {
    const rest = (page: typeof de) => ({ ...page.frontmatter, ...words, sidebar: order(page) });
    const words = { title: '', description: '' };
    const order = ({ frontmatter }: typeof de) => ({ ...frontmatter.sidebar, label: '' });
    expect(en && rest(en)).toEqual(rest(de));
  });
});
