import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { basePathLinks } from '../../../src/site/base-path-links.ts';

const plugins = (base: string) => ({ hastPlugins: [basePathLinks(base)] });

async function linkIn(markdown: string, base = '/docs/'): Promise<string | undefined> {
  const { html } = await markdownToHtml(markdown, plugins(base));
  return /href="([^"]*)"/.exec(html)?.[1];
}

describe('links of a site that is published under /docs/', () => {
  test.each([
    ['to a page', '[a](/de/guides/caching/)', '/docs/de/guides/caching/'],
    ['to a step of a page', '[a](/de/guides/caching/#storage)', '/docs/de/guides/caching/#storage'],
    ['with a query', '[a](/de/?scenario=failed)', '/docs/de/?scenario=failed'],
    ['to the root', '[a](/)', '/docs/'],
    ['by reference', '[a]\n\n[a]: /de/', '/docs/de/'],
  ])('%s get the path in front', async (_, markdown, link) => {
    expect(await linkIn(markdown)).toBe(link);
  });

  test.each([
    ['to another site', '[a](https://portal.example/de/)', 'https://portal.example/de/'],
    ['to another site, with the page’s protocol', '[a](//portal.example/)', '//portal.example/'],
    ['within the page', '[a](#storage)', '#storage'],
    ['relative to the page', '[a](../caching/)', '../caching/'],
    ['to write a mail', '[a](mailto:a@b.example)', 'mailto:a@b.example'],
  ])('%s stay', async (_, markdown, link) => {
    expect(await linkIn(markdown)).toBe(link);
  });

  test('in MDX too, and inside a component; a component’s own props stay', async () => {
    const { code } = await mdxToJs(
      '<Box href="/as-is/">\n[a](/de/inside/)\n</Box>',
      plugins('/docs/'),
    );
    expect(code).toContain('"/docs/de/inside/"');
    expect(code).toContain('"/as-is/"');
  });

  test('at the root nothing changes', async () => {
    expect(await linkIn('[a](/de/guides/caching/)', '/')).toBe('/de/guides/caching/');
  });
});
