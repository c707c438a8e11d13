import { type CsvRecord, type Delimiter, readCsv, writeCsvRecord } from './csv.ts';
import { type ParseResult, parseSource } from './parse.ts';
import type { SourceEntry } from './source.ts';
import { trimInvisible } from './text.ts';

/** One entry of a pasted or imported list. */
export interface ListEntry {
  /** The line of the entry, counted from 1. */
  readonly line: number;
  /** The entry as it was written. */
  readonly text: string;
  /** What a comment or the note column says of it; '' for nothing. */
  readonly note: string;
  readonly result: ParseResult;
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;

/** White space, commas, semicolons and zero-width spaces; quotes around an entry do no harm. */
const SEPARATOR = /[\s,;"\u200B\u2060\uFEFF]+/;

/**
 * Reads a pasted or imported text: every line's entries, right or wrong, in order. Line breaks,
 * commas, semicolons, tabs and spaces separate; `#`, `|` and `//` begin a comment, which becomes
 * the note of the line's entries. A text whose first line is the header of a CSV file is read as
 * such. Never throws; a line without entries is blank, a comment or the header.
 */
export function parseSourceList(text: string): readonly ListEntry[] {
  const header = readHeader(text);
  const columns = header?.columns;
  if (columns) {
    const records = readCsv(text.slice(header.end), columns.delimiter, header.line + 1);
    return records.flatMap((record) => ofRecord(record, columns));
  }
  const entries: ListEntry[] = [];
  for (const [index, line] of text.split(LINE_BREAK).entries()) {
    if (index + 1 !== header?.line) entries.push(...ofLine(line, index + 1));
  }
  return entries;
}

function ofLine(content: string, line: number): readonly ListEntry[] {
  const comment = findComment(content);
  const listed = comment ? content.slice(0, comment.start) : content;
  const note = comment ? trimInvisible(content.slice(comment.end)) : '';
  return listed
    .split(SEPARATOR)
    .map(trimInvisible)
    .filter((text) => text !== '')
    .map((text) => ({ line, text, note, result: parseSource(text) }));
}

/**
 * Where the first comment begins, and its text. Two slashes do not begin one within a URL, nor
 * before a digit within an entry: `10.0.0.0//8` is a network with a slip of the hand, not an
 * address with the note "8".
 */
function findComment(line: string): { start: number; end: number } | undefined {
  for (const { 0: mark, index: start } of line.matchAll(/[#|]|\/\//g)) {
    const end = start + mark.length;
    const isApart = start === 0 || /[\s,;]/.test(line.charAt(start - 1));
    const isSlip = line.charAt(start - 1) === ':' || /[0-9]/.test(line.charAt(end));
    if (mark !== '//' || isApart || !isSlip) return { start, end };
  }
  return undefined;
}

function ofRecord({ line, cells }: CsvRecord, columns: Columns): readonly ListEntry[] {
  const text = cells[columns.source] ?? '';
  // A comma within a note that is not in quotes makes two cells of it.
  const isLast = columns.note === columns.count - 1;
  const notes = cells.slice(columns.note, isLast ? undefined : columns.note + 1);
  const note = notes.filter(Boolean).join(`${columns.delimiter} `);
  if (trimInvisible(cells.join('')) === '') return [];
  return [{ line, text, note, result: parseSource(text) }];
}

/**
 * The list as CSV with the header `cidr,note`, for a spreadsheet or for `parseSourceList`, which
 * reads back the same entries. Wholly blank rows are left out.
 */
export function formatSourceList(entries: readonly SourceEntry[]): string {
  const rows = entries.filter(({ cidr, note }) => trimInvisible(`${cidr}${note ?? ''}`) !== '');
  const records = [['cidr', 'note'], ...rows.map(({ cidr, note = '' }) => [cidr, note])];
  return records.map((cells) => `${writeCsvRecord(cells)}\r\n`).join('');
}

/** Where a CSV file has what; columns count from 0. */
interface Columns {
  readonly delimiter: Delimiter;
  readonly source: number;
  readonly note: number;
  readonly count: number;
}

/** The header of a list. */
interface ListHeader {
  /** Its line, counted from 1. */
  readonly line: number;
  /** Where the text behind it begins. */
  readonly end: number;
  /** Missing for a header of one column: the lines below it are free text. */
  readonly columns?: Columns;
}

const SOURCE_NAMES =
  /^(?:cidr|ip|ips|ipv[46]|address|addresses|ip[ _-]?address(?:es)?|source|sources|network|networks|adresse|adressen|ip-?adressen?|quelle|quellen|netz|netze|netzwerk)$/i;
const NOTE_NAMES =
  /^(?:note|notes|comment|comments|description|label|name|notiz|notizen|kommentar|bemerkung|beschreibung|bezeichnung)$/i;

/** The header in the first line that is not blank, if that line is one. */
function readHeader(text: string): ListHeader | undefined {
  const [blank = ''] = /^[\s\uFEFF\u200B]*/.exec(text) ?? [];
  const [first = ''] = /^[^\r\n]*/.exec(text.slice(blank.length)) ?? [];
  const line = 1 + (blank.match(/\r\n|\r|\n/g)?.length ?? 0);
  const [lineBreak = ''] = /^(?:\r\n|\r|\n)?/.exec(text.slice(blank.length + first.length)) ?? [];
  const header = { line, end: blank.length + first.length + lineBreak.length };

  const delimiter = ([',', ';', '\t'] as const).find((mark) => first.includes(mark));
  const names = readCsv(first, delimiter ?? ',').flatMap(({ cells }) => cells.map(trimInvisible));
  const source = names.findIndex((name) => SOURCE_NAMES.test(name));
  // A digit other than those of "IPv4" means that the line holds more than names.
  if (source < 0 || names.some((name) => /[0-9]/.test(name.replace(/ipv[46]/i, '')))) {
    return undefined;
  }
  if (!delimiter) return header;
  const note = names.findIndex((name) => NOTE_NAMES.test(name));
  // Without a column for notes, whatever else there is stays with the entry.
  const others = source === 0 ? 1 : 0;
  const columns = { delimiter, source, note: note < 0 ? others : note, count: names.length };
  return { ...header, columns };
}
