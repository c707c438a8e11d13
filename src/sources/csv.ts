/** One record of a CSV text: its cells, and the line that it begins in, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What may separate the cells of a record. */
export type Delimiter = ',' | ';' | '\t';

/*
 * What a spreadsheet would run as a formula (OWASP, "CSV Injection") begins with one of these. An
 * apostrophe before it makes it text. A cell that already looks like that gets one more, so that
 * taking one away always gives back what was there.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const DISARMED = /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A quoted cell, quotes in it doubled, or all up to the next delimiter or line break. */
const CELL: Readonly<Record<Delimiter, RegExp>> = {
  ',': /[^\S\r\n]*"((?:[^"]|"")*)"[^\S\r\n]*(?=[,\r\n]|$)|([^,\r\n]*)/y,
  ';': /[^\S\r\n]*"((?:[^"]|"")*)"[^\S\r\n]*(?=[;\r\n]|$)|([^;\r\n]*)/y,
  '\t': /[^\S\r\n\t]*"((?:[^"]|"")*)"[^\S\r\n\t]*(?=[\t\r\n]|$)|([^\t\r\n]*)/y,
};

/**
 * Reads CSV (RFC 4180) with any of the usual delimiters and line breaks. Lenient: a quote that is
 * never closed is a character like others, so that no line is lost.
 *
 * @param firstLine the number of the text's first line
 */
export function readCsv(text: string, delimiter: Delimiter, firstLine = 1): readonly CsvRecord[] {
  const cell = new RegExp(CELL[delimiter]);
  const records: CsvRecord[] = [];
  let line = firstLine;
  let cells: string[] = [];
  let start = line;
  for (let at = 0; at <= text.length;) {
    cell.lastIndex = at;
    const [whole = '', quoted, plain = ''] = cell.exec(text) ?? [];
    cells.push(quoted === undefined ? rearm(plain.trim()) : rearm(quoted.replaceAll('""', '"')));
    line += whole.match(/\r\n|\r|\n/g)?.length ?? 0;
    at += whole.length;
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    records.push({ line: start, cells });
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    start = line;
    cells = [];
  }
  return records;
}

/** One record of CSV without its line break; no cell can run as a formula. */
export function writeCsvRecord(cells: readonly string[]): string {
  return cells.map(writeCell).join(',');
}

function writeCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  // A blank at an edge would be lost, and an apostrophe at the start be taken for ours.
  const plain = /^[^\s"',;](?:[^"\r\n\t,;]*[^\s"',;])?$/.test(harmless) || harmless === '';
  return plain ? harmless : `"${harmless.replaceAll('"', '""')}"`;
}

function rearm(text: string): string {
  return DISARMED.test(text) ? text.slice(1) : text;
}
