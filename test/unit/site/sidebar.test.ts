import { findService } from '#catalogue';
import { readCatalogue } from '#catalogue/read';
import { expect, test } from 'vitest';
import { guideFrontmatter } from '../../../src/site/guide-frontmatter.ts';
import { sidebar } from '../../../src/site/sidebar.ts';

const catalogue = readCatalogue();

test('the navigation has the overview, one guide for each service in the catalogue’s order, the orders and the reference', () => {
  expect(sidebar(catalogue)).toEqual([
    { label: 'Überblick', translations: { en: 'Overview' }, slug: 'index' },
    {
      label: 'Bestellanleitungen',
      translations: { en: 'Ordering guides' },
      items: catalogue.services.map(({ id, name }) => ({ label: name, slug: `guides/${id}` })),
    },
    { slug: 'order-status' },
    {
      label: 'Größe, Zugriff, Preis',
      translations: { en: 'Size, access, price' },
      items: [
        { slug: 'reference/node-sizes' },
        { slug: 'reference/storage' },
        { slug: 'reference/trusted-sources' },
        { slug: 'reference/regions' },
        { slug: 'reference/billing' },
        { slug: 'reference/documents' },
      ],
    },
    {
      label: 'Nachschlagen',
      translations: { en: 'Look up' },
      items: [
        { slug: 'reference/glossary' },
        { slug: 'reference/errors' },
        { slug: 'reference/order-api' },
        { slug: 'reference/sources' },
      ],
    },
  ]);
});

test('a new service appears in the navigation by itself', () => {
  const first = findService(catalogue, 'caching');
  const service = { ...first, id: 'queue', name: 'Queue' };
  const [, guides] = sidebar({ ...catalogue, services: [first, service] });
  expect(guides).toHaveProperty('items.1', { label: 'Queue', slug: 'guides/queue' });
});

test('a guide that names an unknown service is told the known ones', () => {
  const description = 'How to order something, told in as many words as it takes.';
  const result = guideFrontmatter(catalogue).safeParse({ description, service: 'cashing' });
  expect(result.error?.issues.map(({ message }) => message)).toEqual([
    `Write one of: ${catalogue.services.map(({ id }) => id).join(', ')}, or leave it out on a page that is no guide`,
  ]);
  expect(guideFrontmatter(catalogue).safeParse({ description }).success).toBe(true);
});
