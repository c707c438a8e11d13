import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { documents, prose, read, root } from './documents.ts';

/** Folders that only a build or an install makes. */
const MADE = /^(?:dist|node_modules|test-results|\.cache|\.astro|\.vitest)(?:\/|$)/u;
const FOLDERS = /^(?:src|content|test|scripts|docs|bench|public|deploy|\.ci|\.github|\.vscode)\//u;
const ENDINGS = /\.(?:ts|tsx|astro|mjs|mdx|md|yaml|json)$/u;

/** Paths between backticks, from the project's root; a name without a folder is looked for anywhere. */
function pathsIn(text: string): readonly string[] {
  const words = [...prose(text).matchAll(/`([^`\n]+)`/gu)].map(([, word]) => word ?? '');
  return words.flatMap((word) => {
    if (!/^[\w.@*{},/-]+$/u.test(word) || word.startsWith('/') || MADE.test(word)) return [];
    if (word.includes('/')) return FOLDERS.test(word) || ENDINGS.test(word) ? [word] : [];
    return ENDINGS.test(word) ? [`**/${word}`] : [];
  });
}

const isThere = (path: string): boolean =>
  existsSync(root + path) ||
  globSync(path, { cwd: root, exclude: (name) => /^(?:node_modules|dist|\.cache)$/u.test(name) })
    .length > 0;

/** Targets of links to files of the project, from its root. */
function linksIn(document: string): readonly string[] {
  const targets = [...prose(read(document)).matchAll(/\]\(([^)\s]+)\)/gu)].map(
    ([, target]) => target ?? '',
  );
  return targets
    .filter((target) => !/^(?:[a-z]+:|#)/u.test(target))
    .map((target) => join(dirname(document), target.replace(/#.*$/u, '')));
}

describe.each(documents)('%s', (document) => {
  test('names only files and folders that are there', () => {
    expect(pathsIn(read(document)).filter((path) => !isThere(path))).toEqual([]);
  });

  test('links only to files that are there', () => {
    expect(linksIn(document).filter((path) => !isThere(path))).toEqual([]);
  });
});

test('the index of the decisions has each record, in order', () => {
  const records = documents.filter((path) => /^docs\/decisions\/\d/u.test(path)).sort();
  expect(linksIn('docs/decisions/README.md')).toEqual(records);
});

test.each(['src/order/nowhere.ts', 'nowhere.yaml', 'content/nowhere/'])(
  'a path that is not there is found: %s',
  (path) => {
    expect(pathsIn(`See \`${path}\`.`).filter((found) => !isThere(found))).toHaveLength(1);
  },
);
