import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale } from '#i18n/locale';

/**
 * Where an author wrote the link of a built page: `content/docs/de/guides/caching.mdx:79`, or the
 * entry of a YAML file that a component made the link of. Undefined for a link of the code.
 *
 * @param page below the base, such as `de/guides/caching/`
 * @param link as it is in the built page
 * @param base of the site, such as `/docs/`
 */
export function sourceOfLink(
  page: string,
  link: string,
  base: string,
  root: string = process.cwd(),
): string | undefined {
  const written = link.startsWith(base) ? `/${link.slice(base.length)}` : link;
  const [, language = ''] = written.split('/');
  // Files that are not about one language leave it out: reference/storage/#limits.
  const neutral = isLocale(language) ? written.slice(language.length + 2) : undefined;
  return (
    lineWith(pageFiles(page), `](${written})`, root) ??
    lineWith(pageFiles(page), `"${written}"`, root) ??
    (neutral === undefined || neutral === ''
      ? undefined
      : lineWith(globSync('content/**/*.yaml', { cwd: root }).sort(), ` ${neutral}`, root))
  );
}

function pageFiles(page: string): readonly string[] {
  const path = `content/docs/${page.replace(/\/$/, '')}`;
  return [`${path}.mdx`, `${path}.md`, `${path}/index.mdx`, `${path}/index.md`];
}

function lineWith(files: readonly string[], text: string, root: string): string | undefined {
  for (const file of files) {
    const index = linesOf(join(root, file)).findIndex((line) => line.includes(text));
    if (index >= 0) return `${file.replaceAll('\\', '/')}:${index + 1}`;
  }
  return undefined;
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
}
