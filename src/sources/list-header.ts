import { readCsv, type Delimiter } from './csv.ts';
import { trimInvisible } from './text.ts';

/** Where a CSV file has what; columns count from 0. */
export interface Columns {
  readonly delimiter: Delimiter;
  readonly source: number;
  readonly note: number;
  readonly count: number;
}

/** The header of a list. */
export interface ListHeader {
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
export function readHeader(text: string): ListHeader | undefined {
  const [blank = ''] = /^[\s\uFEFF\u200B]*/.exec(text) ?? [];
  const [first = ''] = /^[^\r\n]*/.exec(text.slice(blank.length)) ?? [];
  const line = 1 + (blank.match(/\r\n|\r|\n/g)?.length ?? 0);
  const [lineBreak = ''] = /^(?:\r\n|\r|\n)?/.exec(text.slice(blank.length + first.length)) ?? [];
  const header = { line, end: blank.length + first.length + lineBreak.length };

  const delimiter = ([',', ';', '\t'] as const).find((mark) => first.includes(mark));
  const names = readCsv(first, delimiter ?? ',').flatMap(({ cells }) => cells.map(trimInvisible));
  const source = names.findIndex((name) => SOURCE_NAMES.test(name));
  // A digit beside those of "IPv4" means that the line holds more than names.
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
