import { expect, test } from '@playwright/test';
import { readCatalogue } from '#catalogue/read';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { outDirOf, SITE } from '../../scripts/variants.ts';

// No browser: the pages as they were built.

type Element = DefaultTreeAdapterTypes.Element;

const folder = outDirOf(SITE);

/** All elements of a page. */
function elementsOf(file: string): readonly Element[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): readonly Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parse(readFileSync(join(folder, file), 'utf8')));
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The texts of the list of addresses on the page about sources. */
function listedIn(locale: string): readonly string[] {
  const elements = elementsOf(`${locale}/reference/sources/index.html`);
  const list = elements.find((each) => attributeOf(each, 'data-external-addresses') !== undefined);
  const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
    '#text' === node.nodeName && 'value' in node
      ? node.value
      : 'childNodes' in node
        ? node.childNodes.map(textOf).join('')
        : '';
  return (list?.childNodes ?? []).flatMap((item) => /https:\S+/.exec(textOf(item)) ?? []);
}

for (const locale of ['de', 'en']) {
  test(`${locale}: the list of addresses outside the handbook has all that pages link to`, () => {
    const listed = listedIn(locale).map((address) => address.split('{number}'));
    expect(listed.length).toBeGreaterThan(5);
    const { portal } = readCatalogue().provider;
    const services = readCatalogue().services.map((service) => service.portal.orderFormUrl);
    const ofPortal = [...Object.values(portal), ...services];
    const isListed = (href: string): boolean =>
      ofPortal.includes(href) ||
      listed.some(([start = '', end]) =>
        end === undefined ? href === start : href.startsWith(start) && href.endsWith(end),
      );
    const files = globSync(`${locale}/**/*.html`, { cwd: folder });
    expect(files.length).toBeGreaterThan(10);
    const found = files.flatMap((file) =>
      elementsOf(file)
        .filter(({ tagName }) => tagName === 'a')
        .flatMap((link) => attributeOf(link, 'href') ?? [])
        .filter((href) => /^https?:/.test(href) && !isListed(href))
        .map((href) => `${file}: ${href}`),
    );
    expect(found).toEqual([]);
  });
}
