import type { ErrorCode, YAMLParseError } from 'yaml';
import { CatalogueError } from './error.ts';

/** What YAML could not read. */
export interface SyntaxProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly wrong: string;
  readonly write: string;
}

const INDENT =
  'Begin the line in the same column as its neighbours, and close every bracket before it';

/** What to write, by what the YAML parser calls the mistake. */
const remedies: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'Indent with two spaces instead',
  BAD_INDENT: INDENT,
  DUPLICATE_KEY: 'Keep one of the two',
  MULTILINE_IMPLICIT_KEY: 'Write a colon and a space between the field and its value',
  BAD_SCALAR_START: 'Put the text into quotation marks',
};

/** What the parser could not read, in one line: its words without the excerpt it adds. */
export function toSyntaxError(file: string, text: string, error: YAMLParseError): CatalogueError {
  const { line, wrong, write } = syntaxProblem(text, error);
  return new CatalogueError(`${file}:${String(line)}`, '', wrong, write);
}

/** Line, mistake and remedy of what the parser could not read in the text. */
export function syntaxProblem(text: string, error: YAMLParseError): SyntaxProblem {
  const line = error.linePos?.[0].line ?? 1;
  const [message = ''] = error.message.split('\n');
  const wrong = message.replace(/(?: at line \d+, column \d+)?[.:]?$/, '');
  const lines = text.split('\n');
  return { ...{ line, wrong, write: remedyOf(error.code) }, ...explained(error, lines, line) };
}

function remedyOf(code: ErrorCode): string {
  return remedies[code] ?? 'Write it as the other files of the folder do';
}

/** The mistakes whose name in the parser says less than the line itself. */
function explained(
  { code }: YAMLParseError,
  lines: readonly string[],
  line: number,
): Partial<SyntaxProblem> {
  const written = lines[line - 1] ?? '';
  const value = written.replace(/^[\s-]*(?:[\w-]+:\s+)?/, '');
  if (code === 'UNEXPECTED_TOKEN' || code === 'MISSING_CHAR') {
    if (value.startsWith("'")) {
      return {
        wrong: 'the text in single quotation marks ends at its first apostrophe',
        write: 'Write the typographic apostrophe ’, or put the text into double quotation marks',
      };
    }
    if (value.startsWith('"')) {
      return {
        wrong: 'the text in double quotation marks ends at the next one',
        write: 'Write “ and ” inside the text, or „ and “ in German',
      };
    }
    if (/^[{[]/.test(value)) {
      return {
        wrong: 'a text that begins with a brace or a bracket is read as fields or as a list',
        write: 'Put the text into quotation marks',
      };
    }
  }
  if (code === 'MISSING_CHAR') return { write: INDENT };
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return {};
  // Two colons in one line are a text with a colon; one is a line that the next is indented below.
  if (/: .*\S: |: .*\S:$/.test(written)) {
    return { write: 'Put a text that contains a colon into quotation marks' };
  }
  return {
    line: line + 1,
    wrong: `the line is indented below line ${String(line)}, which has a value already`,
    write: INDENT,
  };
}
