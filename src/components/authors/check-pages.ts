import { stepNames, nearest, oneOf, type Catalogue } from '#catalogue';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { PageError } from './page-error.ts';
import { readPage, type WrittenPage } from './read-page.ts';
import { knownSettings } from './settings.ts';

/** The languages of the site, each with the one that its pages have their twins in. */
const TWINS = { de: 'en', en: 'de' } as const;

/**
 * Checks what an author can get wrong in the pages, before a build begins: a build itself would
 * tell it late, and in the words of a library.
 *
 * @param root folder that holds `content/`; the working directory is the project's own
 * @throws PageError for the first mistake: file, line, what is wrong, what to write
 */
export function checkPages(catalogue: Catalogue, root: string = process.cwd()): void {
  const files = globSync('content/docs/{de,en}/**/*.{md,mdx}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  for (const file of files) checkTwin(root, file);
  const pages = files.map((file) => readPage(root, file));
  for (const page of pages) {
    checkFrontmatter(page, catalogue);
    checkHeadings(page);
    checkComponents(page, catalogue);
  }
  for (const { id } of catalogue.services) checkGuide(id, files, pages);
}

function checkTwin(root: string, file: string): void {
  const [, , language = ''] = file.split('/');
  const other = TWINS[language as keyof typeof TWINS];
  const twin = file.replace(`content/docs/${language}/`, `content/docs/${other}/`);
  if (existsSync(join(root, twin))) return;
  throw new PageError(twin, '', `this page is missing, and ${file} is there`, 'Create it');
}

function checkFrontmatter({ file, frontmatter }: WrittenPage, catalogue: Catalogue): void {
  for (const field of ['title', 'description']) {
    const text = frontmatter[field];
    if (typeof text === 'string' && text.trim() !== '') continue;
    const write = `Write “${field}: …” between the two --- at the top`;
    throw new PageError(file, 'between the two ---', `the ${field} is missing`, write);
  }
  if (frontmatter.service === undefined) return;
  const service = typeof frontmatter.service === 'string' ? frontmatter.service : '';
  const known = catalogue.services.map(({ id }) => id);
  if (known.includes(service)) return;
  const wrong = `"${service}" is no service in content/services`;
  throw new PageError(file, 'service', wrong, oneOf(service, known));
}

function checkHeadings({ file, headings }: WrittenPage): void {
  const lines = new Map<string, number>();
  for (const { text, id, line } of headings) {
    const place = `line ${String(line)}`;
    if (id === undefined) {
      const write = `Write {#…} behind it, the same in both languages, such as ## ${text} {#storage}`;
      throw new PageError(file, place, `the heading “${text}” has no anchor`, write);
    }
    const first = lines.get(id);
    if (first !== undefined) {
      const wrong = `{#${id}} already stands in line ${String(first)}`;
      throw new PageError(file, place, wrong, 'Write another one');
    }
    lines.set(id, line);
  }
}

function checkComponents({ file, components, imported }: WrittenPage, catalogue: Catalogue): void {
  const settings = knownSettings(catalogue);
  for (const { name, settings: used, line } of components) {
    const place = `line ${String(line)}`;
    if (!imported.includes(name)) {
      const meant = nearest(name, imported);
      const write =
        meant === undefined
          ? `Write ${name} between the braces of the line that ends with '#components'`
          : `Write <${meant}>, or add ${name} to the line that ends with '#components'`;
      throw new PageError(file, place, `<${name}> is not imported`, write);
    }
    for (const [setting, known] of Object.entries(settings[name] ?? {})) {
      const value = used[setting];
      if (value !== undefined && known.includes(value)) continue;
      const wrong =
        value === undefined
          ? `<${name}> says no ${setting}`
          : `<${name} ${setting}="${value}"> is not known`;
      throw new PageError(file, place, wrong, oneOf(value ?? '', known));
    }
  }
}

function checkGuide(id: string, files: readonly string[], pages: readonly WrittenPage[]): void {
  for (const language of Object.keys(TWINS)) {
    const file = `content/docs/${language}/guides/${id}.mdx`;
    if (!files.includes(file)) {
      const wrong = `content/services/${id}.yaml has no guide in this language`;
      throw new PageError(file, '', wrong, 'Create it, for example as a copy of another guide');
    }
    const page = pages.find((candidate) => candidate.file === file);
    if (page?.frontmatter.service !== id) {
      const wrong = `the guide does not say that it is about ${id}`;
      throw new PageError(file, 'between the two ---', wrong, `Write “service: ${id}”`);
    }
    checkSteps(page);
  }
}

/** Without a step nobody can order; a step given twice would have its fields twice. */
function checkSteps({ file, components }: WrittenPage): void {
  const steps = components.filter(({ name }) => name === 'OrderStep');
  for (const [index, wanted] of stepNames.entries()) {
    const step = steps[index];
    if (step?.settings.name === wanted) continue;
    const write = `Write each step once, in this order: ${stepNames.join(', ')}`;
    const place = step ? `line ${String(step.line)}` : '';
    throw new PageError(file, place, `<OrderStep name="${wanted}"> is missing here`, write);
  }
  const more = steps[stepNames.length];
  if (!more) return;
  const wrong = `<OrderStep name="${more.settings.name ?? ''}"> stands here a second time`;
  throw new PageError(file, `line ${String(more.line)}`, wrong, 'Remove one of them');
}
