import type { ErrorCode, YAMLParseError } from 'yaml';
import { CatalogueError } from './error.ts';

/** What to write, by what the YAML parser calls the mistake. */
const remedies: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'Indent with two spaces instead',
  BAD_INDENT:
    'Begin the line in the same column as its neighbours, and close every bracket before it',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that contains a colon into quotation marks',
  DUPLICATE_KEY: 'Keep one of the two',
  MISSING_CHAR: 'Add it',
};

/** What the parser could not read, in one line: its words without the excerpt it adds. */
export function toSyntaxError(
  file: string,
  error: Pick<YAMLParseError, 'code' | 'message'>,
): CatalogueError {
  const [wrong = ''] = error.message.split('\n');
  const write = remedies[error.code] ?? 'Write it as the other files of the folder do';
  return new CatalogueError(file, '', wrong.replace(/[.:]$/, ''), write);
}
