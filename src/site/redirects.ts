import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

/** Where old addresses are written down, from the project's root. */
export const REDIRECTS_FILE = 'content/redirects.yaml';

/** An address that was published once, and where what stood there is now. */
export interface Redirect {
  readonly from: Place;
  readonly to: Place;
}

/** A page, or a part of one, as the same in both languages. */
export interface Place {
  /** Without the language; no slash at the start, one at the end: `guides/caching/`, '' for home. */
  readonly path: string;
  /** Without `#`; '' is the page itself. */
  readonly anchor: string;
}

const address = z
  .string()
  .regex(
    /^(?:[a-z0-9-]+\/)*(?:#[\w-]+)?$/,
    'Write a path without language and first slash, such as guides/caching/#storage',
  )
  .refine(
    (text) => !/^(?:de|en)\//.test(text),
    'Leave the language out: the address holds for both',
  );

const redirectsSchema = z.array(z.strictObject({ from: address, to: address }));

/**
 * Reads where renamed pages and anchors have gone.
 *
 * @param root folder that holds `content/`; the working directory is the project's own
 * @throws Error with one line per mistake: file, entry, what to write
 */
export function readRedirects(root: string = process.cwd()): readonly Redirect[] {
  const file = join(root, REDIRECTS_FILE);
  const data: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
  return checkRedirects(data ?? []);
}

/** See {@link readRedirects}; `data` is what the file holds. */
export function checkRedirects(data: unknown): readonly Redirect[] {
  const result = redirectsSchema.safeParse(data);
  if (!result.success) {
    const lines = result.error.issues.map(
      ({ path, message }) => `${REDIRECTS_FILE}, ${path.join('.') || 'the list'}: ${message}.`,
    );
    throw new Error(lines.join('\n'));
  }
  const redirects = result.data.map(({ from, to }) => ({ from: toPlace(from), to: toPlace(to) }));
  const sources = new Map<string, number>();
  for (const [index, { from }] of redirects.entries()) {
    const first = sources.get(addressOf(from));
    if (first !== undefined) {
      throw new Error(
        `${REDIRECTS_FILE}, ${index}.from: ${addressOf(from)} stands in entry ${first} already.`,
      );
    }
    sources.set(addressOf(from), index);
  }
  for (const [index, { to }] of redirects.entries()) {
    if (sources.has(addressOf(to))) {
      throw new Error(
        `${REDIRECTS_FILE}, ${index}.to: ${addressOf(to)} leads on itself. Write where it leads to.`,
      );
    }
  }
  return redirects;
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
