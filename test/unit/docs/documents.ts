import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with `/` at its end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What developers read, from the project's root. */
export const documents = globSync(['README.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/**/*.md'], {
  cwd: root,
}).map((path) => path.replaceAll(sep, '/'));

export const read = (path: string): string => readFileSync(root + path, 'utf8');

/** A Markdown text without its fenced blocks. */
export function prose(text: string): string {
  return text.replace(/^ *```.*?^ *```/gmsu, '');
}

/** The fenced blocks of a language, such as `mermaid`. */
export function blocks(text: string, language: string): readonly string[] {
  const fenced = new RegExp('^```' + language + '\\n(.*?)^```', 'gmsu');
  return [...text.matchAll(fenced)].map(([, block]) => block ?? '');
}

/** The rows of the table whose heading begins with a word: the text of each cell. */
export function tableOf(text: string, heading: string): readonly (readonly string[])[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What a cell holds between backticks; `undefined` if it holds none. */
export function codeIn(cell: string | undefined): string | undefined {
  return /`([^`]+)`/u.exec(cell ?? '')?.[1];
}
