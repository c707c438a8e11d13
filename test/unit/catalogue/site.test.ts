import { readSite } from '#catalogue/read';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const written = readFileSync('content/site.yaml', 'utf8');
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-settings-'));
  mkdirSync(join(root, 'content'));
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'public/favicon.svg'), '<svg/>');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** What an author reads about the settings with this change. */
function answerTo(change: (settings: string) => string): string {
  const changed = change(written);
  expect(changed).not.toBe(written);
  writeFileSync(join(root, 'content/site.yaml'), changed);
  try {
    readSite(root);
    return 'nothing is wrong';
  } catch (error) {
    // The line is that of today's settings, which authors may change.
    return String(error).replaceAll(/(?<=site\.yaml):\d+/g, '');
  }
}

const french = '  fr: { name: Français, formats: fr-FR, title: Manuel de commande }\n';

test('a language is added by its line and its names of the groups', () => {
  const answer = answerTo((settings) =>
    settings.replace(/^ {2}en:$/m, `${french}  en:`).replace(/^( *label: .*) \}$/gm, '$1, fr: x }'),
  );
  expect(answer).toBe('nothing is wrong');
});

test('a new language says which names of groups are missing', () => {
  expect(answerTo((settings) => settings.replace(/^ {2}en:$/m, `${french}  en:`))).toContain(
    'content/site.yaml: navigation › guides › label: fr is missing. Write the name in Français.',
  );
});

test.each([
  [
    'a colour by its name',
    /color: '#0b6570'/,
    'color: petrol',
    `content/site.yaml: accent › light › color: "petrol" does not fit here. Write a colour as '#rrggbb' in quotation marks and lower-case letters, such as '#0b6570'.`,
  ],
  [
    'formats of another language',
    /formats: en-US/,
    'formats: fr-FR',
    'content/site.yaml: languages › en › formats: "fr-FR" is not of the language en. Write en-… with its country.',
  ],
  [
    'a mark that is not there',
    /mark: favicon.svg/,
    'mark: logo.svg',
    'content/site.yaml: mark: there is no file public/logo.svg. Put it there, or name another.',
  ],
  [
    'a misspelt field',
    /title: Ordering handbook/,
    'titel: Ordering handbook',
    'content/site.yaml: languages › en: "titel" is not a field here. Write "title".',
  ],
  [
    'two groups for one folder',
    /folder: guides/,
    'folder: reference',
    'content/site.yaml: navigation › look-up › folder: reference is already the folder of guides. Remove one of them.',
  ],
  [
    'a group in a language that the site does not have',
    /en: Reference \}/,
    'en: Reference, it: Consultare }',
    'content/site.yaml: navigation › look-up › label: "it" is no language of the site. Remove it, or add it to languages.',
  ],
])('%s is answered with what to write', (_, what, by, answer) => {
  expect(answerTo((settings) => settings.replace(what, by))).toContain(answer);
});

test('a site without settings is told where they belong', () => {
  expect(() => readSite(root)).toThrow(
    'content/site.yaml: the file cannot be read (ENOENT). Create it.',
  );
});
