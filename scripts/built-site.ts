/** Reads a built site from its folder: what its pages link to, and what can be linked to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

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
  /** Every `href` and `src`, as written. */
  readonly links: readonly string[];
}

/** A built site. */
export interface BuiltSite {
  readonly pages: readonly BuiltPage[];
  /** Every file below the base, with `/`: `_astro/steps.js`, `de/index.html`. */
  readonly files: ReadonlySet<string>;
}

/** Reads the site that was built into the folder. Throws when there is none. */
export function readBuiltSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
  return { pages, files: new Set(files) };
}

function readPage(file: string, html: string): BuiltPage {
  const all = [...elements(parse(html))];
  const main = all.find(({ tagName }) => tagName === 'main');
  const content = main ? [...elements(main)] : [];
  return {
    path: file.replace(/(^|\/)index\.html$/, '$1'),
    ids: new Set(all.flatMap((element) => attribute(element, 'id') ?? [])),
    anchors: content.filter(isAnchor).flatMap((element) => attribute(element, 'id') ?? []),
    links: all
      .filter((element) => file !== '404.html' || !isAddressOfItself(element))
      .flatMap((element) => attribute(element, 'href') ?? attribute(element, 'src') ?? []),
  };
}

/** Starlight's own ids, `_top` and those of its parts, are no promise of ours. */
function isAnchor(element: Element): boolean {
  if (/^_|__/.test(attribute(element, 'id') ?? '')) return false;
  return /^h[1-6]$/.test(element.tagName) || attribute(element, 'data-anchor') !== undefined;
}

/** The page for unknown addresses has no address: what Starlight names as such leads nowhere. */
function isAddressOfItself(element: Element): boolean {
  return /^(?:canonical|alternate)$/.test(attribute(element, 'rel') ?? '');
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

function* elements(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elements(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

/**
 * The links that lead nowhere, each as `page: link`. Links to other origins are not followed.
 *
 * @param origin what the site was built to be published at
 * @param base path below it; begins and ends with a slash
 */
export function brokenLinks(site: BuiltSite, origin: string, base: string): readonly string[] {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  return site.pages.flatMap(({ path, links }) =>
    links.filter((link) => !holds(link, path)).map((link) => `${path || '/'}: ${link}`),
  );

  function holds(link: string, from: string): boolean {
    const url = new URL(link, `${origin}${base}${from}`);
    if (url.origin !== origin) return true;
    if (!url.pathname.startsWith(base)) return false;
    const path = decodeURI(url.pathname.slice(base.length));
    const page = pages.get(path);
    if (!page) return site.files.has(path) && url.hash === '';
    return url.hash === '' || page.ids.has(decodeURIComponent(url.hash.slice(1)));
  }
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
