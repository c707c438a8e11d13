import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { checkSchema } from './check-schema.ts';
import { readContentFile, type ContentFile } from './content-file.ts';
import { CatalogueError, throwAll } from './error.ts';

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
 * @throws CatalogueError for an error, ContentErrors for several: file, line, path, what is wrong,
 *   what to write
 */
export function readSite(root: string = process.cwd()): Site {
  const content = readContentFile(root, SITE_FILE);
  const site = checkSchema(content, siteSchema);
  throwAll([
    ...languageErrors(site, content),
    ...labelErrors(site, content),
    ...folderErrors(site, content),
    ...markErrors(site, content, root),
  ]);
  return site;
}

/** An error in the settings of the site. */
export function siteError(path: string, wrong: string, write: string): CatalogueError {
  return new CatalogueError(SITE_FILE, path, wrong, write);
}

function languageErrors({ languages }: Site, content: ContentFile): readonly CatalogueError[] {
  return Object.entries(languages).flatMap(([locale, { formats }]) => {
    if (formats.startsWith(`${locale}-`)) return [];
    const wrong = `"${formats}" is not of the language ${locale}`;
    const write = `Write ${locale}-… with its country`;
    return [content.error(['languages', locale, 'formats'], wrong, write)];
  });
}

function labelErrors(
  { languages, navigation }: Site,
  content: ContentFile,
): readonly CatalogueError[] {
  return Object.entries(navigation).flatMap(([id, { label }]) => {
    const path = ['navigation', id, 'label'];
    return [
      ...Object.entries(languages)
        .filter(([locale]) => label[locale] === undefined)
        .map(([locale, { name }]) =>
          content.error(path, `${locale} is missing`, `Write the name in ${name}`),
        ),
      ...Object.keys(label)
        .filter((locale) => !(locale in languages))
        .map((locale) => {
          const wrong = `"${locale}" is no language of the site`;
          return content.error(path, wrong, 'Remove it, or add it to languages');
        }),
    ];
  });
}

function folderErrors({ navigation }: Site, content: ContentFile): readonly CatalogueError[] {
  const folders = new Map<string, string>();
  return Object.entries(navigation).flatMap(([id, { folder }]) => {
    if (folder === undefined) return [];
    const first = folders.get(folder);
    if (first === undefined) {
      folders.set(folder, id);
      return [];
    }
    const wrong = `${folder} is already the folder of ${first}`;
    return [content.error(['navigation', id, 'folder'], wrong, 'Remove one of them')];
  });
}

function markErrors({ mark }: Site, content: ContentFile, root: string): readonly CatalogueError[] {
  if (existsSync(join(root, 'public', mark))) return [];
  const wrong = `there is no file public/${mark}`;
  return [content.error(['mark'], wrong, 'Put it there, or name another')];
}
