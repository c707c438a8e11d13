import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addFrench } from '../../support/french.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'third-language-'));
  for (const part of ['content', 'public']) cpSync(part, join(folder, part), { recursive: true });
  addFrench(folder);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What the build says about the content of the folder before it begins; '' when all is well. */
function answer(): string {
  const read = (file: string, name: string) =>
    `(await import('${pathToFileURL(resolve(file)).href}')).${name}();`;
  // A process of its own: the languages are those of the folder that it works in.
  const { stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      [
        read('src/catalogue/read.ts', 'readCatalogue'),
        read('src/messages/index.ts', 'readMessages'),
        read('src/messages/index.ts', 'readErrorTexts'),
      ].join('\n'),
    ],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_NO_WARNINGS: '1' } },
  );
  return /^\w*Error: (.*)$/m.exec(stderr)?.[1] ?? stderr;
}

/** Changes a file of the folder. */
function change(file: string, what: RegExp, by: string): void {
  const path = join(folder, file);
  const written = readFileSync(path, 'utf8');
  expect(written).toMatch(what);
  writeFileSync(path, written.replace(what, by));
}

test('a language is one line of the settings, and its texts', () => {
  expect(answer()).toBe('');
});

test('a text of the catalogue that is missing in the language is named', () => {
  change('content/services/caching.yaml', /^ *fr: .*\n/m, '');
  expect(answer()).toMatch(
    /^content\/services\/caching\.yaml.*this field is missing\. Write the French text/,
  );
});

test('a text of the interface that is missing in the language is named', () => {
  change('content/messages/fr/choices.yaml', /^ {2}label: Taille du stockage\n/m, '');
  expect(answer()).toMatch(/^content\/messages\/fr\/choices\.yaml.*storage\.label/);
});

test('texts of a language without its line in the settings are not left lying', () => {
  change('content/site.yaml', /^ {2}fr: .*\n/m, '');
  expect(answer()).toMatch(
    /content\/site\.yaml:\d+: navigation › guides › label: "fr" is no language/,
  );
});
