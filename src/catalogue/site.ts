import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import * as z from 'zod';
import { CatalogueError, toCatalogueError } from './error.ts';
import { toSyntaxError } from './syntax-error.ts';

/** Where the settings of the site are, from the project's root. */
export const SITE_FILE = 'content/site.yaml';

const line = z.string().trim().min(1);
const color = z
  .string()
  .regex(/^#[0-9a-f]{6}$/)
  .describe("a colour as '#rrggbb' in quotation marks and lower-case letters, such as '#0b6570'");

const languageSchema = z.strictObject({
  name: line.describe('what speakers call the language, such as Deutsch'),
  formats: z
    .string()
    .regex(/^[a-z]{2,3}-[A-Z]{2}$/)
    .describe('language and country for numbers and dates, such as de-DE'),
  title: line.describe('the name of the site in this language'),
  fillers: line.describe('words that say nothing in a search, with a space between').optional(),
});

const colorsSchema = z.strictObject({
  color,
  strong: color,
  soft: color,
  selected: color,
  on: color,
});

const order = z.number().describe('a number: the lower, the further up');

const groupSchema = z.strictObject({
  folder: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('the folder of its pages in content/docs/<language>, such as reference')
    .optional(),
  order,
  label: z.record(z.string(), line).describe('its name in each language, such as { de: … }'),
});

const siteSchema = z.strictObject({
  languages: z
    .record(
      z.string().regex(/^[a-z]{2,3}$/),
      languageSchema.describe('name, formats and title of the language'),
    )
    .refine((languages) => Object.keys(languages).length > 0)
    .describe('the languages by their letters in addresses, such as de'),
  mark: z
    .string()
    .regex(/^[\w.-]+\.(?:svg|png|ico)$/)
    .describe('the name of a file in public/ that ends in .svg, .png or .ico'),
  accent: z.strictObject({ light: colorsSchema, dark: colorsSchema }),
  navigation: z
    .record(z.string(), groupSchema)
    .describe('the groups of the navigation by their ids, each with order and label'),
});

/** The settings of the site that its authors decide on. */
export type Site = Readonly<z.infer<typeof siteSchema>>;

/** What the site says about one of its languages. */
export type Language = Readonly<z.infer<typeof languageSchema>>;

/** The accent in one theme, as `#rrggbb`. */
export type AccentColors = Readonly<z.infer<typeof colorsSchema>>;

/**
 * Reads and checks the settings of the site.
 *
 * @param root folder that holds `content/` and `public/`; the working directory is the project's own
 * @throws CatalogueError for the first error: file, path, what is wrong, what to write
 */
export function readSite(root: string = process.cwd()): Site {
  const path = join(root, SITE_FILE);
  if (!existsSync(path)) throw siteError('', 'the file is missing', 'Create it');
  const document = parseDocument(readFileSync(path, 'utf8'), { prettyErrors: true });
  const error = document.errors[0];
  if (error) throw toSyntaxError(SITE_FILE, error);
  const data: unknown = document.toJS();
  const result = siteSchema.safeParse(data);
  if (!result.success) throw toCatalogueError(SITE_FILE, siteSchema, data, result.error);
  checkLanguages(result.data);
  checkLabels(result.data);
  const { mark } = result.data;
  if (!existsSync(join(root, 'public', mark))) {
    throw siteError('mark', `there is no file public/${mark}`, 'Put it there, or name another');
  }
  return result.data;
}

/** An error in the settings of the site. */
export function siteError(path: string, wrong: string, write: string): CatalogueError {
  return new CatalogueError(SITE_FILE, path, wrong, write);
}

function checkLanguages({ languages }: Site): void {
  for (const [locale, { formats }] of Object.entries(languages)) {
    if (formats.startsWith(`${locale}-`)) continue;
    const wrong = `"${formats}" is not of the language ${locale}`;
    throw siteError(`languages › ${locale} › formats`, wrong, `Write ${locale}-… with its country`);
  }
}

function checkLabels({ languages, navigation }: Site): void {
  const folders = new Map<string, string>();
  for (const [id, { label, folder }] of Object.entries(navigation)) {
    const path = `navigation › ${id}`;
    for (const [locale, { name }] of Object.entries(languages)) {
      if (label[locale] !== undefined) continue;
      throw siteError(`${path} › label`, `${locale} is missing`, `Write the name in ${name}`);
    }
    const unknown = Object.keys(label).find((locale) => !(locale in languages));
    if (unknown !== undefined) {
      const wrong = `"${unknown}" is no language of the site`;
      throw siteError(`${path} › label`, wrong, 'Remove it, or add it to languages');
    }
    if (folder === undefined) continue;
    const first = folders.get(folder);
    if (first !== undefined) {
      const wrong = `${folder} is already the folder of ${first}`;
      throw siteError(`${path} › folder`, wrong, 'Remove one of them');
    }
    folders.set(folder, id);
  }
}
