import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/*
 * Starlight, its search and Expressive Code put classes of their own into our pages. Where one of our
 * parts has a class of the same name, each gets the styles of the other.
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Others' markup with its styles, and code that makes such. */
const FOREIGN = [
  'node_modules/@astrojs/starlight/dist/**/*.{astro,css}',
  'node_modules/@astrojs/starlight/dist/integrations/**/*.js',
  'node_modules/@expressive-code/{core,plugin-frames,plugin-shiki,plugin-text-markers}/dist/index.js',
  'node_modules/@pagefind/default-ui/css/ui.css',
];

/** Ours where our parts say so, by Starlight's own word: it leaves what is in it alone. */
const SHARED = 'not-content';

function filesOf(patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => globSync(pattern, { cwd: root }));
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Classes that selectors name, wherever selectors are in a text. */
function classesInSelectors(text: string): readonly string[] {
  const withoutComments = text.replace(/\/\*.*?\*\//gsu, '');
  return [...withoutComments.matchAll(/(?<![\w)\]'"`?.])\.([a-z][\w-]*)/giu)].map(
    ([, name = '']) => name,
  );
}

/** Classes in the values of attributes and properties whose name says so. */
function classesInMarkup(text: string): readonly string[] {
  const values = [
    ...text.matchAll(
      /class(?:Name|:list)?\s*[=:]\s*(?:(["'`])(.*?)\1|\{(.*?)\}[\s/>]|\[(.*?)\])/gsu,
    ),
  ];
  return values.flatMap(([, , quoted, braces, brackets]) => {
    if (quoted !== undefined) return wordsOf(quoted);
    const strings = (braces ?? brackets ?? '').matchAll(/(["'`])(.*?)\1/gsu);
    return [...strings].flatMap(([, , text = '']) => wordsOf(text));
  });
}

function wordsOf(text: string): readonly string[] {
  return text.replace(/\$\{[^}]*\}/gu, ' ').match(/(?<![\w$-])[a-z][\w-]*(?![\w-])/giu) ?? [];
}

test('no part of ours has a class of Starlight, its search or Expressive Code', () => {
  const theirs = new Set(
    filesOf(FOREIGN)
      .map(read)
      .flatMap((text) => [...classesInSelectors(text), ...classesInMarkup(text)]),
  );
  // Names that each of the three is known by: the test reads their files as it should.
  expect([...theirs]).toEqual(
    expect.arrayContaining(['icon', 'content-panel', 'expressive-code', 'pagefind-ui__form']),
  );
  const styled = new Set(filesOf(['src/**/*.css']).map(read).flatMap(classesInSelectors));
  const given = filesOf(['src/**/*.{tsx,astro}']).map(read).flatMap(classesInMarkup);
  const clashes = new Set(
    given.filter((name) => name !== SHARED && styled.has(name) && theirs.has(name)),
  );
  expect([...clashes]).toEqual([]);
});

test('every class of ours that a browser test looks for is given or styled', () => {
  const src = filesOf(['src/**/*.{css,tsx,ts,astro}']).map(read).join('\n');
  // Names with a part or a variant are ours; what a template puts together is styled.
  const selectors = filesOf(['test/{e2e,support,pictures}/**/*.ts'])
    .map(read)
    .flatMap((text) => [...text.matchAll(/\.([a-z]+(?:-[a-z]+)*(?:__|--)[a-z][a-z-]*)/gu)]);
  const names = new Set(selectors.map(([, name = '']) => name));
  expect(names).toContain('hb-icon--spinner');
  expect([...names].filter((name) => !src.includes(name))).toEqual([]);
});
