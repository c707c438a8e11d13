import { type CsvRecord, type Delimiter, readCsv, writeCsvRecord } from './csv.ts';
import { readLines } from './lines.ts';
import type { ListEntry, SourceList } from './list-entry.ts';
import type { SourceEntry } from './source.ts';
import { trimInvisible } from './text.ts';

/**
 * Reads a pasted or imported text, all of its entries in order, right or wrong. A text whose first
 * line is the header of a CSV file is read as such, every other line by line. Never throws.
 */
export function readSourceList(text: string): SourceList {
  const header = readHeader(text);
  const columns = header?.columns;
  if (!columns) return readLines(text, { headerLine: header?.line });
  const records = readCsv(text.slice(header.end), columns.delimiter, header.line + 1);
  const entries = records.flatMap((record) => ofRecord(record, columns));
  return { entries, empty: header.line + records.length - entries.length };
}

function ofRecord({ line, cells }: CsvRecord, columns: Columns): readonly ListEntry[] {
  const text = cells[columns.source] ?? '';
  // A comma within a note that is not in quotes makes two cells of it.
  const isLast = columns.note === columns.count - 1;
  const notes = cells.slice(columns.note, isLast ? undefined : columns.note + 1);
  const note = notes.filter(Boolean).join(`${columns.delimiter} `);
  if (trimInvisible(cells.join('')) === '') return [];
  return [{ line, kind: 'source', text, note }];
}

/**
 * The list as CSV with the header `cidr,note`, for a spreadsheet or for `readSourceList`, which
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
