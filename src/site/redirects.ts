import { CatalogueError, toCatalogueError, toSyntaxError } from '#catalogue/read';
import { isLocale } from '#i18n/locale';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import * as z from 'zod';

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
 * @throws CatalogueError for the first mistake: file, entry, what is wrong, what to write
 */
export function readRedirects(root: string = process.cwd()): readonly Redirect[] {
  const file = join(root, REDIRECTS_FILE);
  const document = existsSync(file) ? parseDocument(readFileSync(file, 'utf8')) : undefined;
  const error = document?.errors[0];
  if (error) throw toSyntaxError(REDIRECTS_FILE, error);
  return checkRedirects(document?.toJS() ?? []);
}

/** See {@link readRedirects}; `data` is what the file holds. */
export function checkRedirects(data: unknown): readonly Redirect[] {
  const result = redirectsSchema.safeParse(data);
  if (!result.success) throw toCatalogueError(REDIRECTS_FILE, redirectsSchema, data, result.error);
  const redirects = result.data.map(({ from, to }) => ({ from: toPlace(from), to: toPlace(to) }));
  const sources = new Map<string, number>();
  for (const [index, { from }] of redirects.entries()) {
    const first = sources.get(addressOf(from));
    if (first !== undefined) {
      const wrong = `${addressOf(from)} already stands at entry ${String(first + 1)}`;
      throw redirectError(index, 'from', wrong, 'Keep one of the two');
    }
    sources.set(addressOf(from), index);
  }
  for (const [index, { to }] of redirects.entries()) {
    const next = sources.get(addressOf(to));
    if (next === undefined) continue;
    const wrong = `${addressOf(to)} leads on itself, by entry ${String(next + 1)}`;
    throw redirectError(index, 'to', wrong, 'Write where that one leads');
  }
  return redirects;
}

/** A mistake in an entry of the list; `index` counts from 0. */
export function redirectError(
  index: number,
  field: keyof Redirect,
  wrong: string,
  write: string,
): CatalogueError {
  return new CatalogueError(REDIRECTS_FILE, `entry ${String(index + 1)} › ${field}`, wrong, write);
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
