import {
  checkSchema,
  readContentFile,
  throwAll,
  type CatalogueError,
  type ContentFile,
} from '#catalogue/read';
import { isLocale } from '#i18n/locale';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { nearestAddress } from './nearest-address.ts';

/** Where old addresses are written down, from the project's root. */
export const REDIRECTS_FILE = 'content/redirects.yaml';

/** An address that was published once, and where what stood there is now. */
export interface Redirect {
  readonly from: Place;
  readonly to: Place;
}

/** A page, or a part of one, the same in every language. */
export interface Place {
  /** Without the language; no slash at the start, one at the end: `guides/caching/`, '' for home. */
  readonly path: string;
  /** Without `#`; '' is the page itself. */
  readonly anchor: string;
}

const address = z
  .string()
  .regex(/^(?:[a-z0-9-]+\/)*(?:#[\w-]+)?$/)
  .refine((text) => !isLocale(text.split('/')[0]))
  .describe(
    'a path without language and first slash, with one behind the page, such as guides/caching/#storage',
  );

const redirectsSchema = z
  .array(z.strictObject({ from: address, to: address }))
  .describe('the list of addresses, each with from and to, or []');

/**
 * Reads where renamed pages and anchors have gone.
 *
 * @param root folder that holds `content/`; the working directory is the project's own
 * @throws CatalogueError or ContentErrors for all mistakes: file, line, entry, what is wrong, what
 *   to write
 */
export function readRedirects(root: string = process.cwd()): readonly Redirect[] {
  if (!existsSync(join(root, REDIRECTS_FILE))) return [];
  return checkRedirects(readContentFile(root, REDIRECTS_FILE));
}

/** See {@link readRedirects}. */
export function checkRedirects(content: ContentFile): readonly Redirect[] {
  if (content.data === null) return [];
  const redirects = checkSchema(content, redirectsSchema).map(({ from, to }) => ({
    from: toPlace(from),
    to: toPlace(to),
  }));
  const sources = new Map<string, number>();
  const errors: CatalogueError[] = [];
  for (const [index, { from }] of redirects.entries()) {
    const first = sources.get(addressOf(from));
    if (first === undefined) sources.set(addressOf(from), index);
    else {
      const wrong = `${addressOf(from)} is already there, in line ${content.line([first])}`;
      errors.push(content.error([index, 'from'], wrong, 'Keep one of the two'));
    }
  }
  for (const [index, { to }] of redirects.entries()) {
    const next = sources.get(addressOf(to));
    if (next === undefined) continue;
    const wrong = `${addressOf(to)} leads on itself, by line ${content.line([next])}`;
    errors.push(content.error([index, 'to'], wrong, 'Write where that one leads'));
  }
  throwAll(errors);
  return redirects;
}

/**
 * Checks that redirects lead from addresses that are free to pages that are there.
 *
 * @param paths of all pages, without the language: `guides/caching/`, '' for home
 * @throws CatalogueError or ContentErrors for all that do not
 */
export function checkRedirectPages(content: ContentFile, paths: readonly string[]): void {
  const errors = checkRedirects(content).flatMap(({ from, to }, index) => [
    ...(from.anchor === '' && paths.includes(from.path)
      ? [
          content.error(
            [index, 'from'],
            `${from.path || 'home'} is still a page`,
            'Remove the page, or this entry',
          ),
        ]
      : []),
    ...(paths.includes(to.path)
      ? []
      : [
          content.error(
            [index, 'to'],
            `there is no page ${to.path}`,
            `Write ${nearestAddress(to.path, paths) ?? 'the address of a page, such as guides/caching/'}`,
          ),
        ]),
  ]);
  throwAll(errors);
}

/** Takes `guides/caching/#storage` apart. */
export function toPlace(text: string): Place {
  const [path = '', anchor = ''] = text.split('#');
  return { path, anchor };
}

/** The address of a place below the language: `guides/caching/#storage`. */
export function addressOf({ path, anchor }: Place): string {
  return anchor === '' ? path : `${path}#${anchor}`;
}

/**
 * Where the renamed anchors of a page have gone, by their old names: those of the page itself, and
 * those of pages that have become this one.
 *
 * @param path of the page, without the language
 */
export function movedAnchors(
  redirects: readonly Redirect[],
  path: string,
): ReadonlyMap<string, Place> {
  const formerPaths = redirects
    .filter(({ from, to }) => from.anchor === '' && to.path === path)
    .map(({ from }) => from.path);
  const paths = [path, ...formerPaths];
  return new Map(
    redirects
      .filter(({ from }) => from.anchor !== '' && paths.includes(from.path))
      .map(({ from, to }) => [from.anchor, to]),
  );
}
