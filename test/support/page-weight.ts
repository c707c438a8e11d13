import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a page makes the browser load in scripts, all that is loaded on demand left out. */
export interface PageWeight {
  readonly files: number;
  /** Bytes with brotli, as a host sends them. */
  readonly bytes: number;
}

/**
 * Weighs the scripts of a built page: those it names, with all that they import statically.
 *
 * @param folder of the built site
 * @param page below it, such as `de/guides/caching/`
 */
export function weightOf(folder: string, page: string): PageWeight {
  const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
  const named = [...html.matchAll(/_astro\/([\w.-]+\.js)/g)].map(([, file = '']) => file);
  return weightOfFiles(folder, named);
}

/**
 * Weighs scripts of a built site, with all that they import statically.
 *
 * @param files names in its `_astro`
 */
export function weightOfFiles(folder: string, files: readonly string[]): PageWeight {
  const open = [...files];
  const loaded = new Map<string, number>();
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (loaded.has(file)) continue;
    const code = readFileSync(join(folder, '_astro', file), 'utf8');
    loaded.set(file, brotliCompressSync(code).length);
    const imports = code.matchAll(/\b(?:from|import)\s*"\.\/([\w.-]+\.js)"/g);
    open.push(...[...imports].map(([, imported = '']) => imported));
  }
  return {
    files: loaded.size,
    bytes: [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0),
  };
}
