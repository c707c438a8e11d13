import { nearest, oneOf, stepNames, type Catalogue, type Service } from '#catalogue';
import { gather, throwAll, type CatalogueError } from '#catalogue/read';
import { locales } from '#i18n/locale';
import { globSync } from 'node:fs';
import { factErrors, seeErrors } from './check-catalogue.ts';
import { fieldsOf, frontmatterErrors, type ValueError } from './check-frontmatter.ts';
import { codeErrors, headingErrors, imageErrors, importErrors } from './check-text.ts';
import { knownParts } from './known-parts.ts';
import { PageError } from './page-error.ts';
import { readPage, type WrittenPage } from './read-page.ts';
import { exampleChoices, knownSettings } from './settings.ts';

export { checkInterfaceWords } from './interface-words.ts';

const DOCS = 'content/docs';

/** What a page is checked against besides the catalogue. */
export interface PageRules {
  /** The fields that a page may have between the two `---`. */
  readonly fields: readonly string[];
  /** What is wrong about the values of these fields. */
  readonly valueErrors: (data: unknown) => readonly ValueError[];
}

/**
 * Checks what an author can get wrong in the pages, before a build begins: a build itself would
 * tell it late, and in the words of a library.
 *
 * @param root folder that holds `content/`; the working directory is the project's own
 * @throws PageError or CatalogueError for a mistake, ContentErrors for several: each with file,
 *   line, what is wrong, what to write
 */
export function checkPages(
  catalogue: Catalogue,
  rules: PageRules,
  root: string = process.cwd(),
): void {
  const all = pageFiles(root);
  throwAll(all.flatMap((file) => fileErrors(file)));
  throwAll(all.flatMap((file) => twinErrors(file, all)));
  const { results: pages, errors } = gather(all.map((file) => () => readPage(root, file)));
  throwAll(errors);
  const parts = knownParts();
  const services = catalogue.services.map(({ id }) => id);
  throwAll([
    ...pages.flatMap((page) => [
      ...frontmatterErrors(page, catalogue, rules),
      ...headingErrors(page),
      ...importErrors(page, parts),
      ...componentErrors(page, catalogue),
      ...imageErrors(page, root),
      ...codeErrors(page),
    ]),
    ...catalogue.services.flatMap((service) => guideErrors(service, services, pages)),
    ...seeErrors(catalogue, pagePaths(root), root),
    ...factErrors(catalogue, root),
  ]);
}

/** The addresses of all pages, without the language: `guides/caching/`, '' for home. */
export function pagePaths(root: string = process.cwd()): readonly string[] {
  const paths = pageFiles(root).map((file) => pathOf(file));
  return [...new Set(paths)];
}

function pageFiles(root: string): readonly string[] {
  return globSync(`${DOCS}/**/*.{md,mdx}`, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function pathOf(file: string): string {
  const [, , , ...rest] = file.replace(/(?:(?<=\/)index)?\.mdx?$/, '').split('/');
  const path = rest.join('/');
  return path === '' || path.endsWith('/') ? path : `${path}/`;
}

/** A page in a language that the site does not have, or whose name no address should have. */
function fileErrors(file: string): readonly PageError[] {
  const [, , language = '', ...rest] = file.split('/');
  if (!locales.some((locale) => locale === language)) {
    const wrong = `"${language}" is no language of the site`;
    const write = `Put the page into one of: ${locales.map((locale) => `${DOCS}/${locale}`).join(', ')}`;
    return [new PageError(file, undefined, wrong, write)];
  }
  const name = rest.join('/').replace(/\.mdx?$/, '');
  if (/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/.test(name)) return [];
  const wrong = `"${name}" is part of the page’s address, and does not fit`;
  const write = 'Use lower-case letters a to z, digits and hyphens in the names of files';
  return [new PageError(file, undefined, wrong, write)];
}

function twinErrors(file: string, all: readonly string[]): readonly PageError[] {
  const [, , language = ''] = file.split('/');
  return locales
    .map((other) => file.replace(`${DOCS}/${language}/`, `${DOCS}/${other}/`))
    .filter((twin) => !all.includes(twin))
    .map((twin) => {
      const wrong = `this page is missing, and ${file} is there`;
      return new PageError(twin, undefined, wrong, 'Create it');
    });
}

function componentErrors(
  { file, components, imports }: WrittenPage,
  catalogue: Catalogue,
): readonly PageError[] {
  const imported = imports.flatMap(({ names }) => names);
  const settings = knownSettings(catalogue);
  const told = new Set<string>();
  return components.flatMap(({ name, settings: used, line }) => {
    if (!imported.includes(name)) {
      if (told.has(name)) return [];
      told.add(name);
      const meant = nearest(name, imported);
      const write =
        meant === undefined
          ? `Write ${name} between the braces of the line that ends with '#components'`
          : `Write <${meant}>, or add ${name} to the line that ends with '#components'`;
      return [new PageError(file, line, `<${name}> is not imported`, write)];
    }
    return Object.entries(settings[name] ?? {}).flatMap(([setting, known]) => {
      const value = used[setting];
      if (value !== undefined && known.includes(value)) return [];
      const wrong =
        value === undefined
          ? `<${name}> says no ${setting}`
          : `<${name} ${setting}="${value}"> is not known`;
      return [new PageError(file, line, wrong, oneOf(value ?? '', known))];
    });
  });
}

function guideErrors(
  { id, sizing }: Service,
  services: readonly string[],
  pages: readonly WrittenPage[],
): readonly CatalogueError[] {
  return locales.flatMap((language): readonly CatalogueError[] => {
    const file = `${DOCS}/${language}/guides/${id}.mdx`;
    const page = pages.find((candidate) => candidate.file === file);
    if (!page) {
      const wrong = `content/services/${id}.yaml has no guide in this language`;
      const write = 'Create it, for example as a copy of another guide';
      return [new PageError(file, undefined, wrong, write)];
    }
    const { service } = fieldsOf(page.frontmatter.data);
    if (service === undefined) {
      const wrong = `the guide does not say that it is about ${id}`;
      return [page.frontmatter.error([], wrong, `Write “service: ${id}”`)];
    }
    // That there is no such service was told already.
    if (typeof service === 'string' && service !== id && services.includes(service)) {
      const wrong = `this is the guide of ${id}, and not of ${service}`;
      return [page.frontmatter.error(['service'], wrong, `Write “service: ${id}”`)];
    }
    return [...stepErrors(page), ...(sizing ? exampleErrors(page, id) : [])];
  });
}

/** What the service's file calculates would be seen by nobody. */
function exampleErrors({ file, components }: WrittenPage, id: string): readonly PageError[] {
  const shown = components.filter(({ name }) => name === 'SizingExample');
  return exampleChoices
    .filter((choice) => !shown.some(({ settings }) => settings.of === choice))
    .map((choice) => {
      const wrong = `<SizingExample of="${choice}" /> is missing here`;
      const write = `Write it into its step, or take sizing out of content/services/${id}.yaml`;
      return new PageError(file, undefined, wrong, write);
    });
}

/** Without a step nobody can order; a step given twice would have its fields twice. */
function stepErrors({ file, components }: WrittenPage): readonly PageError[] {
  const steps = components.filter(({ name }) => name === 'OrderStep');
  const known: readonly (string | undefined)[] = stepNames;
  // That there is no such step was told already.
  if (steps.some(({ settings }) => !known.includes(settings.name))) return [];
  const index = stepNames.findIndex((wanted, at) => steps[at]?.settings.name !== wanted);
  const wanted = stepNames[index];
  if (wanted !== undefined) {
    const write = `Write each step once, in this order: ${stepNames.join(', ')}`;
    const wrong = `<OrderStep name="${wanted}"> is missing here`;
    return [new PageError(file, steps[index]?.line, wrong, write)];
  }
  return steps.slice(stepNames.length).map(({ settings, line }) => {
    const wrong = `<OrderStep name="${settings.name ?? ''}"> is there a second time`;
    return new PageError(file, line, wrong, 'Remove one of them');
  });
}
