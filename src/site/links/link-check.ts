import { FRAGMENT_START } from '#order/share';
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { decodePart, type Published } from '../addresses.ts';
import { nearestAddress } from '../nearest-address.ts';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import { sourceOfLink } from './source-of-link.ts';

/**
 * Stops a build that has a link to nowhere: to a page, an anchor or a file, from a text, a
 * component or the Markdown of a page. Comes after everything that writes pages.
 */
export function linkCheck(published: Published): AstroIntegration {
  return {
    name: 'link-check',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const site = readBuiltSite(fileURLToPath(dir));
        const broken = brokenLinks(site, published);
        if (broken.length > 0) {
          const lines = brokenLinkLines(broken, published).map((line) => `  ${line}`);
          throw new Error(`links inside the site lead nowhere:\n${lines.join('\n')}`);
        }
        logger.info(`the links of ${site.pages.length} pages hold`);
      },
    },
  };
}

/** A link that leads nowhere. */
export interface BrokenLink {
  /** The page or file that contains it, below the base; '' for the root. */
  readonly page: string;
  /** As written. */
  readonly link: string;
  /** An existing address that is similar, from the origin's root, if anything is. */
  readonly near: string | undefined;
}

/** The links of the built site that lead nowhere. Links to other origins are not followed. */
export function brokenLinks(site: BuiltSite, published: Published): readonly BrokenLink[] {
  const { origin } = new URL(published.site);
  const { base } = published;
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const addresses = [...pages.keys()];

  return [...site.pages, ...site.texts].flatMap(({ path, links }) =>
    [...new Set(links)].flatMap((link) => {
      const url = new URL(link, `${origin}${base}${path}`);
      if (url.origin !== origin || holds(url)) return [];
      return [{ page: path, link, near: near(url) }];
    }),
  );

  function holds(url: URL): boolean {
    if (!url.pathname.startsWith(base)) return false;
    const path = decodePart(url.pathname.slice(base.length));
    const page = pages.get(path);
    if (!page) return site.files.has(path) && url.hash === '';
    // A configuration for the guide, no place in it.
    if (url.hash.startsWith(`#${FRAGMENT_START}`)) return true;
    return url.hash === '' || page.ids.has(decodePart(url.hash.slice(1)));
  }

  function near({ pathname, hash }: URL): string | undefined {
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
    const page = pages.get(path);
    // The page is there, but not below the base.
    if (page && hash === '') return base + path;
    if (page) {
      const anchor = nearestAddress(hash.slice(1), page.anchors);
      return anchor === undefined ? undefined : `${base}${path}#${anchor}`;
    }
    const slashed = `${path}/`;
    const address = pages.has(slashed) ? slashed : nearestAddress(path, addresses);
    return address === undefined ? undefined : base + address;
  }
}

/**
 * One line for each place that an author mends: file and line, what is there, what to write. A link
 * that the Markdown of a page or a list repeats is reported once, where it was written.
 *
 * @param root folder that holds `content/`; the working directory is the project's own
 */
export function brokenLinkLines(
  broken: readonly BrokenLink[],
  published: Published,
  root: string = process.cwd(),
): readonly string[] {
  const { base, site } = published;
  const target = ({ page, link }: BrokenLink) => new URL(link, new URL(base + page, site)).href;
  const isPage = ({ page }: BrokenLink) => /(?:^|\/|\.html)$/.test(page);
  const inPages = new Set(broken.filter(isPage).map(target));
  const lines = broken
    .filter((link) => isPage(link) || !inPages.has(target(link)))
    .map(({ page, link, near }) => {
      const source = sourceOfLink(page, link, base, root);
      const meant = near?.slice(base.length - 1);
      // In YAML the language is left out: an entry is about all of them.
      const written = source?.includes('.yaml:') ? meant?.replace(/^\/[^/]+\//, '') : meant;
      const write = written === undefined ? 'Write the address of a page' : `Write ${written}`;
      const place = source ?? `the page ${base}${page}`;
      return source?.includes('.yaml:')
        ? `${place}: this leads nowhere. ${write}.`
        : `${place}: ${link} leads nowhere. ${write}.`;
    });
  return [...new Set(lines)];
}
