import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { CatalogueError } from './error.ts';
import { placeText } from './place.ts';
import { toSyntaxError } from './syntax-error.ts';

/** A file of `content/` as its author wrote it: its data, and in which line each value is. */
export interface ContentFile {
  /** From the project's root, with `/`. */
  readonly file: string;
  /** What the file holds, not checked yet. */
  readonly data: unknown;
  /** The line of a value, or of the nearest one around it where the value is missing. */
  readonly line: (path: readonly PropertyKey[]) => number;
  /** The keys of the mapping at the path as they are written: `05` and not the number 5. */
  readonly keys: (path: readonly PropertyKey[]) => readonly string[];
  /** A mistake at a place of the file, told with the line of that place or with another. */
  readonly error: (
    path: readonly PropertyKey[],
    wrong: string,
    write: string,
    line?: number,
  ) => CatalogueError;
}

/**
 * Reads a YAML file, without checking what is in it.
 *
 * @param root folder that holds `content/`
 * @param file from there, such as `content/regions.yaml`
 * @throws CatalogueError when the file is missing or is no YAML
 */
export function readContentFile(root: string, file: string): ContentFile {
  return parseContent(file, readText(root, file));
}

/**
 * Reads YAML that is part of a file, such as what a page says about itself.
 *
 * @param text the YAML
 * @param firstLine the line of the file in which it begins
 * @throws CatalogueError when it is no YAML
 */
export function parseContent(file: string, text: string, firstLine = 1): ContentFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const [syntax] = document.errors;
  if (syntax) throw toSyntaxError(file, text, syntax, firstLine);
  const data: unknown = document.toJS();
  const lineOf = (path: readonly PropertyKey[]): number =>
    lineCounter.linePos(startOf(document, path)).line + firstLine - 1;
  return {
    file,
    data,
    line: lineOf,
    keys: (path) => keysAt(document, path),
    error: (path, wrong, write, line = lineOf(path)) =>
      new CatalogueError(`${file}:${String(line)}`, placeText(data, path), wrong, write),
  };
}

/** Where in the text the value begins, with its key or its hyphen's entry; else what is around it. */
function startOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isSeq(node)) {
      node = node.items[Number(key)];
    } else if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === String(key));
      if (!pair) break;
      if (isNode(pair.key)) start = pair.key.range?.[0] ?? start;
      node = pair.value;
      continue;
    }
    if (!isNode(node)) break;
    start = node.range?.[0] ?? start;
  }
  return start;
}

function keysAt(document: Document, path: readonly PropertyKey[]): readonly string[] {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(node)) return [];
  return node.items.map(({ key }) =>
    isScalar(key) ? (key.source ?? String(key.value)) : String(key),
  );
}

function keyText(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

function readText(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new CatalogueError(file, '', `the file cannot be read (${code})`, 'Create it');
  }
}
