import { nearest } from '#catalogue';
import { CatalogueError, gather, parseContent, throwAll } from '#catalogue/read';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands for something in Starlight's words, and must stay in a translation. */
const FILLED_IN: Readonly<Record<string, readonly string[]>> = {
  'heading.anchorLabel': ['{{title}}'],
};

/**
 * Checks our words for Starlight's own interface, `content/i18n/*.json`.
 *
 * @param root folder that holds `content/`
 * @param keys of all words that Starlight has
 * @throws CatalogueError or ContentErrors for all mistakes: file, line, word, what to write
 */
export function checkInterfaceWords(root: string, keys: readonly string[]): void {
  const files = globSync('content/i18n/*.json', { cwd: root }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const { errors } = gather(
    files.sort().map((file) => () => {
      throwAll(wordErrors(root, file, keys));
    }),
  );
  throwAll(errors);
}

function wordErrors(
  root: string,
  file: string,
  keys: readonly string[],
): readonly CatalogueError[] {
  const source = readFileSync(join(root, file), 'utf8');
  const syntax = jsonError(file, source);
  if (syntax) return [syntax];
  // JSON is YAML, which knows its lines.
  const content = parseContent(file, source);
  return Object.entries((content.data ?? {}) as Record<string, unknown>).flatMap(([key, text]) => {
    if (!keys.includes(key)) {
      const meant = nearest(key, keys);
      const write = meant === undefined ? 'Remove it' : `Write "${meant}"`;
      return [content.error([key], 'Starlight has no such word', write)];
    }
    if (typeof text !== 'string' || text.trim() === '') {
      return [content.error([key], 'the text is missing', 'Write it between quotation marks')];
    }
    return (FILLED_IN[key] ?? [])
      .filter((part) => !text.includes(part))
      .map((part) => content.error([key], `${part} is missing`, `Write ${part} where it belongs`));
  });
}

function jsonError(file: string, source: string): CatalogueError | undefined {
  try {
    JSON.parse(source);
    return undefined;
  } catch (error) {
    const trailing = /,(?=\s*[}\]])/.exec(source);
    if (trailing) {
      const line = source.slice(0, trailing.index).split('\n').length;
      const wrong = 'a comma is followed by no entry';
      return new CatalogueError(`${file}:${String(line)}`, '', wrong, 'Remove the comma');
    }
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1'] = /\(line (\d+)/.exec(message) ?? [];
    const write =
      'Write every entry as "key": "text", with straight quotation marks and a comma between two';
    return new CatalogueError(`${file}:${line}`, '', 'this is no JSON', write);
  }
}
