import Papa from 'papaparse';

/** What may separate the cells of a table. */
export type Delimiter = ';' | '\t' | ',' | '|';

/** One row of a table: its cells without blanks around them, and the line that it begins in, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How many rows with a quotation mark in the wrong place are put right one by one. */
const MOST_REPAIRS = 20;

/** A quotation mark that no text contains: Papa Parse then takes none for one. */
const NO_QUOTE = '\u{F8FF}';

/**
 * What a spreadsheet would run as a formula (OWASP, "CSV Injection") begins with one of these; some
 * programs pass over blanks before it. An apostrophe at the start makes it text. A cell that
 * already looks like that gets one more, so that taking one away always gives back what was there.
 */
const FORMULA = /^[\s'\p{Cf}]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;
const DISARMED = /^'[\s'\p{Cf}]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** How spreadsheets keep text that looks like a number: `="203.0.113.7"`. */
const TEXT_FORMULA = /^="([^"]*)"$/;

/**
 * Reads a table (CSV as in RFC 4180, with any delimiter). Lenient: a quotation mark that is never closed,
 * or closed within a cell, is a character like others, so that no row disappears in a cell. Blank
 * rows are rows with one empty cell.
 *
 * @param lines the text, cut at its line breaks
 * @param from the first line to read, from 0
 */
export function readRows(
  lines: readonly string[],
  from: number,
  delimiter: Delimiter,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  let next = from;
  for (let repairs = 0; next < lines.length; repairs += 1) {
    const quoteChar = repairs < MOST_REPAIRS ? '"' : NO_QUOTE;
    const rest = lines.slice(next);
    // Papa Parse passes over blanks behind a cell in quotation marks, but not at the very end.
    rest.push((rest.pop() ?? '').trimEnd());
    const text = rest.join('\n').replace(BLANK_BEFORE_QUOTE[delimiter], '$1"');
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar });
    const wrong = errors.find(({ type }) => type === 'Quotes')?.row ?? data.length;
    for (const cells of data.slice(0, wrong)) {
      rows.push({ line: next + 1, cells: cells.map((cell) => contentOf(cell, delimiter)) });
      next += 1 + cells.reduce((breaks, cell) => breaks + breaksIn(cell), 0);
    }
    if (wrong === data.length) break;
    const line = lines[next] ?? '';
    rows.push({
      line: next + 1,
      cells: line.split(delimiter).map((cell) => contentOf(cell, delimiter)),
    });
    next += 1;
  }
  return rows;
}

/** Blanks between a delimiter and a quotation mark that opens a cell, which Papa Parse would keep. */
const BLANK_BEFORE_QUOTE: Readonly<Record<Delimiter, RegExp>> = {
  ';': /(^|;)[^\S\n]+"(?=[^";\n])/gm,
  ',': /(^|,)[^\S\n]+"(?=[^",\n])/gm,
  '|': /(^|\|)[^\S\n]+"(?=[^"|\n])/gm,
  '\t': /(^|\t)[^\S\n\t]+"(?=[^"\t\n])/gm,
};

/** What Markdown puts around the whole of a cell. */
const MARKUP = /^(?:`([^`]*)`|\*\*([^*]*)\*\*)$/;

function contentOf(cell: string, delimiter: Delimiter): string {
  const trimmed = cell.trim();
  const marked = delimiter === '|' ? MARKUP.exec(trimmed) : undefined;
  const text = marked ? (marked[1] ?? marked[2] ?? '').trim() : trimmed;
  const content = TEXT_FORMULA.exec(text)?.[1] ?? text;
  return DISARMED.test(content) ? content.slice(1).trim() : content;
}

function breaksIn(cell: string): number {
  let breaks = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

/**
 * Writes a table as CSV (RFC 4180) with CR LF. No cell can run as a formula, and programs that expect
 * another delimiter find the same cells.
 */
export function writeRows(
  rows: readonly (readonly string[])[],
  delimiter: Delimiter = ',',
): string {
  const cells = rows.map((row) => row.map(harmless));
  const quotes = (cell: unknown) => typeof cell === 'string' && NEEDS_QUOTES.test(cell);
  return `${Papa.unparse(cells, { newline: '\r\n', quotes, delimiter })}\r\n`;
}

/** A delimiter of other programs, a quotation mark, a line break, or a blank or apostrophe at an edge. */
const NEEDS_QUOTES = /[,;\t|"\r\n]|^[\s']|[\s']$/;

function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
