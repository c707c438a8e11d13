/** Reads a built site from its folder: what its pages link to, and what can be linked to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A page as it was built. */
export interface BuiltPage {
  /** Below the base: `de/guides/caching/`, '' for the root, `404.html`. */
  readonly path: string;
  /** Everything that a fragment can name. */
  readonly ids: ReadonlySet<string>;
  /**
   * What readers are given links to: the headings of the content, and elements marked with
   * `data-anchor`. Other ids, such as those of fields, may change.
   */
  readonly anchors: readonly string[];
  /** Every `href` and `src`, as written, and the pictures that its head names. */
  readonly links: readonly string[];
}

/** A file that is no page but has links: the Markdown of a page, or the list of them. */
export interface BuiltText {
  /** Below the base: `de/guides/caching.md`, `llms.txt`. */
  readonly path: string;
  readonly links: readonly string[];
}

/** A built site. */
export interface BuiltSite {
  readonly pages: readonly BuiltPage[];
  readonly texts: readonly BuiltText[];
  /** Every file below the base, with `/`: `_astro/steps.js`, `de/index.html`. */
  readonly files: ReadonlySet<string>;
}

/** Reads the site that was built into the folder. Throws when there is none. */
export function readBuiltSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return {
    pages: files.filter((file) => file.endsWith('.html')).map((file) => readPage(file, read(file))),
    texts: files
      .filter((file) => /\.md$|(?:^|\/)(?:llms|robots)\.txt$|sitemap[^/]*\.xml$/.test(file))
      .map((path) => ({ path, links: linksOfText(read(path)) })),
    files: new Set(files),
  };
}

function readPage(file: string, html: string): BuiltPage {
  const all = [...elementsOf(parse(html))];
  const main = all.find(({ tagName }) => tagName === 'main');
  const content = main ? [...elementsOf(main)] : [];
  return {
    path: file.replace(/(^|\/)index\.html$/, '$1'),
    ids: new Set(all.flatMap((element) => attributeOf(element, 'id') ?? [])),
    anchors: content.filter(isAnchor).flatMap((element) => attributeOf(element, 'id') ?? []),
    links: all.flatMap(linkOf),
  };
}

/** Starlight's own ids, `_top` and those of its parts, are no promise of ours. */
function isAnchor(element: HtmlElement): boolean {
  if (/^_|__/.test(attributeOf(element, 'id') ?? '')) return false;
  return /^h[1-6]$/.test(element.tagName) || attributeOf(element, 'data-anchor') !== undefined;
}

function linkOf(element: HtmlElement): string | readonly string[] {
  const name = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '';
  if (element.tagName === 'meta' && /^(?:og|twitter):(?:image|url)$/.test(name)) {
    return attributeOf(element, 'content') ?? [];
  }
  return attributeOf(element, 'href') ?? attributeOf(element, 'src') ?? [];
}

/** Links as Markdown `](…)`, as a sitemap and as robots.txt write them; frontmatter has no Markdown. */
function linksOfText(text: string): readonly string[] {
  const written =
    /(?<!\\)\]\(([^)\s]+)\)|<loc>([^<]+)|href="([^"]+)"|^(?:Sitemap|canonical): (\S+)/gm;
  return [...text.replaceAll(/^(?:title|description): .*$/gm, '').matchAll(written)].flatMap(
    (match) => match.slice(1).find(Boolean) ?? [],
  );
}

/** The addresses that a language has published, without it: `guides/caching/#storage`. */
export function publishedPlaces(site: BuiltSite, locale: string): readonly string[] {
  const pages = site.pages.filter(({ path }) => path.startsWith(`${locale}/`));
  return pages
    .flatMap(({ path, anchors }) => {
      const place = path.slice(locale.length + 1);
      return [place, ...anchors.map((anchor) => `${place}#${anchor}`)];
    })
    .sort();
}

/** An element of a page that was read. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Every element below the node, in the order of the text, those inside `<template>` included. */
export function* elementsOf(node: DefaultTreeAdapterTypes.Node): Generator<HtmlElement> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** The attribute's value; undefined where the element does not have it. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
