import { scriptData } from '#components/script-data';
import { describe, expect, test } from 'vitest';
import { pageHead, type Head, type HeadSource } from '../../../src/site/page/page-head.ts';

const guide: HeadSource = {
  locale: 'de',
  path: 'guides/caching/',
  site: 'https://docs.example',
  base: '/docs/',
  title: 'Caching bestellen',
  description: 'Wie man einen Cache bestellt.',
  isGuide: true,
  homeTitle: 'Bestellhandbuch',
  headings: [
    { text: 'Bevor Sie beginnen', slug: 'before-you-begin' },
    { text: '1. Bestellung beginnen', slug: 'start' },
    { text: '2. Dienst auswählen', slug: 'service' },
  ],
};

/** What Starlight gives, as far as it is changed. */
const starlight: Head = [
  { tag: 'meta', attrs: { property: 'og:type', content: 'article' }, content: '' },
  { tag: 'meta', attrs: { property: 'og:locale', content: 'de' }, content: '' },
  {
    tag: 'link',
    attrs: { rel: 'alternate', hreflang: 'x-default', href: 'https://docs.example/docs/de/a/' },
    content: '',
  },
];

const url = 'https://docs.example/docs/de/guides/caching/';
const attributesOf = (source: HeadSource) =>
  pageHead(starlight, source).map(({ attrs }) => attrs ?? {});
const dataOf = (source: HeadSource): unknown[] =>
  pageHead(starlight, source)
    .filter(({ attrs }) => attrs?.type === 'application/ld+json')
    .map(({ content }) => JSON.parse(content ?? '') as unknown);

describe('the head of a page', () => {
  test('readers of neither language are led to the address without one', () => {
    expect(attributesOf(guide)).toContainEqual(
      expect.objectContaining({
        hreflang: 'x-default',
        href: 'https://docs.example/docs/guides/caching/',
      }),
    );
  });

  test('names picture and Markdown with the origin and the base', () => {
    const attributes = attributesOf(guide);
    const image = 'https://docs.example/docs/og/de/guides/caching.png';
    expect(attributes).toContainEqual({ property: 'og:image', content: image });
    expect(attributes).toContainEqual({ name: 'twitter:image', content: image });
    expect(attributes).toContainEqual(
      expect.objectContaining({ href: 'https://docs.example/docs/de/guides/caching.md' }),
    );
    expect(attributesOf({ ...guide, path: '' })).toContainEqual(
      expect.objectContaining({ href: 'https://docs.example/docs/de.md' }),
    );
  });

  test('names language and kind once, as Open Graph wants them', () => {
    const named = (source: HeadSource, name: string) =>
      attributesOf(source).flatMap(({ property, content }) => (property === name ? [content] : []));
    expect(named(guide, 'og:locale')).toEqual(['de_DE']);
    expect(named(guide, 'og:type')).toEqual(['article']);
    expect(named({ ...guide, path: '' }, 'og:type')).toEqual(['website']);
  });
});

describe('structured data', () => {
  test('a guide says where it stands and which steps it has, each with its address', () => {
    const [where, how] = dataOf(guide);
    expect(where).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Bestellhandbuch', item: 'https://docs.example/docs/de/' },
        { position: 2, name: 'Caching bestellen', item: url },
      ],
    });
    expect(how).toMatchObject({
      '@type': 'HowTo',
      name: 'Caching bestellen',
      step: [
        { position: 1, name: 'Bestellung beginnen', url: `${url}#start` },
        { position: 2, name: 'Dienst auswählen', url: `${url}#service` },
      ],
    });
    expect(how).not.toHaveProperty('totalTime');
  });

  test.each([
    ['reference/billing/', ['BreadcrumbList', 'TechArticle']],
    ['order-status/', ['BreadcrumbList']],
    ['', []],
  ])('%s is described as %s', (path, types) => {
    const data = dataOf({ ...guide, path, isGuide: false });
    expect(data.map((entry) => (entry as { '@type': string })['@type'])).toEqual(types);
  });

  test('no text can end the script that it stands in', () => {
    const text = '</script><script>alert(1)</script><!--';
    const written = scriptData({ text });
    expect(written).not.toContain('<');
    expect(JSON.parse(written)).toEqual({ text });
  });
});
