import { findService } from '#catalogue';
import { readCatalogue, readSite } from '#catalogue/read';
import { expect, test } from 'vitest';
import { guideFrontmatter } from '../../../src/site/guide-frontmatter.ts';
import { readNavigationPages, sidebar, type NavigationPage } from '../../../src/site/sidebar.ts';

const catalogue = readCatalogue();
const site = readSite();
const description = 'How to order something, told in as many words as it takes.';

const navigation = {
  guides: { folder: 'guides', order: 2, label: { de: 'Anleitungen', en: 'Guides' } },
  sizes: { order: 3, label: { de: 'Größen', en: 'Sizes' } },
  reference: { folder: 'reference', order: 4, label: { de: 'Nachschlagen', en: 'Look up' } },
};

/** The navigation of a site with these pages and the services of the catalogue. */
function navigationOf(pages: readonly (Partial<NavigationPage> & { readonly slug: string })[]) {
  return sidebar(
    catalogue,
    { navigation },
    pages.map((page) => ({ sidebar: {}, ...page })),
  );
}

test('every page of the site is in its navigation once, whatever its first lines say', () => {
  const pages = readNavigationPages();
  const items = sidebar(catalogue, site, pages);
  const slugs = [...JSON.stringify(items).matchAll(/"slug":"([^"]+)"/g)].map(([, slug]) => slug);
  expect(slugs.toSorted()).toEqual(pages.map(({ slug }) => slug).toSorted());
});

test('a page that says nothing is in the group of its folder, behind those with an order', () => {
  expect(
    navigationOf([
      { slug: 'reference/addresses' },
      { slug: 'reference/zones', sidebar: { order: 1 } },
      { slug: 'reference/errors' },
    ]),
  ).toEqual([
    {
      label: 'Nachschlagen',
      translations: { de: 'Nachschlagen', en: 'Look up' },
      items: [
        { slug: 'reference/zones' },
        { slug: 'reference/addresses' },
        { slug: 'reference/errors' },
      ],
    },
  ]);
});

test('a page may name another group than that of its folder', () => {
  expect(navigationOf([{ slug: 'reference/storage', group: 'sizes' }])).toMatchObject([
    { label: 'Größen', items: [{ slug: 'reference/storage' }] },
  ]);
});

test('pages beside the groups stand among them by their orders, without one at the end', () => {
  expect(
    navigationOf([
      { slug: 'contact' },
      { slug: 'order-status', sidebar: { order: 2.5 } },
      { slug: 'index', sidebar: { order: 1 } },
      { slug: 'guides/caching', service: 'caching' },
      { slug: 'reference/storage', group: 'sizes' },
    ]),
  ).toMatchObject([
    { slug: 'index' },
    { label: 'Anleitungen' },
    { slug: 'order-status' },
    { label: 'Größen' },
    { slug: 'contact' },
  ]);
});

test('a guide is called like its service and stands where the catalogue has it', () => {
  const queue = { ...findService(catalogue, 'caching'), id: 'queue', name: 'Queue' };
  const services = [queue, ...catalogue.services];
  const pages = services.map(({ id }) => ({ slug: `guides/${id}`, service: id, sidebar: {} }));
  expect(sidebar({ services }, { navigation }, pages.toReversed())).toMatchObject([
    { items: services.map(({ id, name }) => ({ label: name, slug: `guides/${id}` })) },
  ]);
});

test('a page may hide itself, and a guide may have a label of its own', () => {
  expect(
    navigationOf([
      { slug: 'guides/caching', service: 'caching', sidebar: { label: 'Cache' } },
      { slug: 'guides/draft', sidebar: { hidden: true } },
    ]),
  ).toMatchObject([{ items: [{ slug: 'guides/caching' }] }]);
});

test('a guide that names an unknown service is told the known ones', () => {
  const schema = guideFrontmatter(catalogue, { navigation });
  const result = schema.safeParse({ description, service: 'cashing' });
  expect(result.error?.issues.map(({ message }) => message)).toEqual([
    `Write one of: ${catalogue.services.map(({ id }) => id).join(', ')}, or leave it out on a page that is no guide`,
  ]);
  expect(schema.safeParse({ description }).success).toBe(true);
});

test('a page that names an unknown group is told the known ones', () => {
  const schema = guideFrontmatter(catalogue, { navigation });
  const result = schema.safeParse({ description, group: 'size' });
  expect(result.error?.issues.map(({ message }) => message)).toEqual([
    'Write one of: guides, sizes, reference, or leave it out',
  ]);
});
