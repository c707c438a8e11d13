import type { ErrorCode, YAMLParseError } from 'yaml';
import { CatalogueError } from './error.ts';

/** What the parser says about it. */
type ParseProblem = Pick<YAMLParseError, 'code' | 'message' | 'linePos'>;

/** What YAML could not read. */
interface SyntaxProblem {
  /** In the text, counted from 1. */
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
  BAD_SCALAR_START: 'Put the text into quotation marks',
};

/**
 * What the parser could not read, in one line.
 *
 * @param text what it was to read
 * @param firstLine the line of the file in which the text begins
 */
export function toSyntaxError(
  file: string,
  text: string,
  error: ParseProblem,
  firstLine = 1,
): CatalogueError {
  const [message = ''] = error.message.split('\n');
  const told = error.linePos?.[0].line ?? 1;
  const problem: SyntaxProblem = {
    line: told,
    wrong: message.replace(/(?: at line \d+, column \d+)?[.:]?$/, ''),
    write: remedyOf(error.code),
    ...explained(error, text.split('\n'), told),
  };
  const line = String(problem.line + firstLine - 1);
  return new CatalogueError(`${file}:${line}`, '', problem.wrong, problem.write);
}

function remedyOf(code: ErrorCode): string {
  return remedies[code] ?? 'Write it as the other files of the folder do';
}

/** The mistakes whose name in the parser says less than the line itself. */
function explained(
  { code }: ParseProblem,
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
  if (code === 'MULTILINE_IMPLICIT_KEY') {
    return {
      wrong: 'the field has no colon with a space behind it',
      write: 'Write a colon and a space between the field and its value',
    };
  }
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
