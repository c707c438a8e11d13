import { readMask } from '../masks.ts';
import { readColumns, type Columns } from './columns.ts';
import { withTabs } from './fixed-width.ts';
import { looksLikeAddress } from './names.ts';
import { type Delimiter, readRows, type TableRow } from './records.ts';

/** A table, and what stands above it. */
export interface Table {
  readonly columns: Columns;
  readonly rows: readonly TableRow[];
  /** Lines before the header that hold text, such as a title. */
  readonly titles: readonly TableRow[];
  /** Lines without text up to the first row, the header and what names the delimiter included. */
  readonly empty: number;
}

/** The header is looked for in so many lines that hold text. */
const HEADER_WITHIN = 20;

/** Most lines of a header. */
const LONGEST_HEADER = 6;

/** What a table without a header is recognized by. */
const SAMPLE = 200;

const DELIMITERS: readonly Delimiter[] = [';', '\t', ',', '|'];

/** Cuts a text at its line breaks; Unicode has two more than RFC 4180. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\u2028\u2029]/);
}

/**
 * The table that a text is, by its header or, without one, by its columns: each row has an address
 * in the same of several. Undefined for a text that is none.
 */
export function readTable(written: readonly string[]): Table | undefined {
  // The header of a table in a wiki.
  const lines = written.map((line) =>
    /^\s*\|\|.+\|\|\s*$/.test(line) ? line.replaceAll('||', '|') : line,
  );
  const named = /^\s*"?sep=([;,|\t])"?\s*$/i.exec(lines[0] ?? '')?.[1];
  const delimiters = DELIMITERS.filter((mark) => named === undefined || mark === named);
  const first = named === undefined ? 0 : 1;
  return (
    withHeader(lines, first, delimiters) ??
    withoutHeader(lines, first, delimiters) ??
    withColumnsOfText(lines)
  );
}

/** A table whose columns are set apart by blanks, read as one with tabs. */
function withColumnsOfText(lines: readonly string[]): Table | undefined {
  const tabbed = withTabs(lines);
  return tabbed && withHeader(tabbed, 0, ['\t']);
}

function withHeader(
  lines: readonly string[],
  first: number,
  delimiters: readonly Delimiter[],
): Table | undefined {
  const titles: TableRow[] = [];
  let empty = first;
  // A sentence above the table: "Exported from 203.0.113.7".
  let hasAddress = false;
  for (let at = first; at < lines.length && titles.length < HEADER_WITHIN; at += 1) {
    const line = lines[at] ?? '';
    const text = line.trim();
    if (text.replace(/[;,|\t]/g, '') === '') {
      empty += 1;
      continue;
    }
    // What begins with an address is an entry, and no header may follow it.
    if (text.split(/[;,|\t]+/).some((cell) => looksLikeAddress(cell.replace(/"/g, ''))))
      return undefined;
    const isSentence = text.split(/[\s;,|"]+/).some(looksLikeAddress);
    if (isSentence && !/^[#"\p{L}]/u.test(text)) return undefined;
    const found = isSentence ? undefined : headerIn(lines, at, delimiters);
    hasAddress ||= isSentence;
    if (found && (!hasAddress || found.columns.known > 1))
      return { ...found, titles, empty: empty + 1 };
    titles.push({ line: at + 1, cells: [text] });
  }
  return undefined;
}

/** The best reading of a line as a header: the delimiter that gives the most columns known by name. */
function headerIn(
  lines: readonly string[],
  at: number,
  delimiters: readonly Delimiter[],
): Pick<Table, 'columns' | 'rows'> | undefined {
  let best: (Pick<Table, 'columns' | 'rows'> & { readonly known: number }) | undefined;
  for (const delimiter of delimiters) {
    const line = lines[at] ?? '';
    const isOpen = (line.match(/"/g) ?? []).length % 2 === 1;
    if (!isOpen && !line.includes(delimiter)) continue;
    // A name in quotation marks may hold line breaks.
    const head = readRows(isOpen ? lines.slice(at, at + LONGEST_HEADER) : [line], 0, delimiter);
    const names = head[0]?.cells ?? [];
    const height = isOpen ? (head[1]?.line ?? 2) - 1 : 1;
    if (names.length < 2) continue;
    const known = readColumns(names, []).known;
    if ((known === 0 && !mayBeHeader(names, delimiter)) || (best && best.known >= known)) continue;
    const rows = readRows(lines, at + height, delimiter).filter(isContent);
    const columns = readColumns(names, rows);
    if (columns.hasSource) best = { columns, rows, known };
  }
  return best;
}

/** Whether cells may be names that nobody knows; commas are those of a sentence. */
function mayBeHeader(names: readonly string[], delimiter: Delimiter): boolean {
  const isName = (name: string) => /^\p{L}[^:]{0,40}$/u.test(name) && name.split(/\s+/).length < 4;
  return (delimiter === ';' || delimiter === '\t') && names.every(isName);
}

/** The line below the header of a table in Markdown. */
function isContent({ cells }: TableRow): boolean {
  return !cells.every((cell) => /^:?-*:?$/.test(cell)) || cells.every((cell) => cell === '');
}

function withoutHeader(
  lines: readonly string[],
  first: number,
  delimiters: readonly Delimiter[],
): Table | undefined {
  const sample = lines
    .slice(first, first + SAMPLE)
    .filter((line) => line.trim() !== '' && !/^\s*(?:#|\/\/)/.test(line));
  if (sample.length < 2) return undefined;
  for (const delimiter of delimiters) {
    if (delimiter === '|' || !sample.every((line) => line.includes(delimiter))) continue;
    const rows = readRows(sample, 0, delimiter);
    const places = rows.map(({ cells }) =>
      cells.flatMap((cell, index) =>
        looksLikeAddress(cell) && readMask(cell) === undefined ? [index] : [],
      ),
    );
    const source = places[0]?.[0];
    const alike = places.filter((found) => found.length === 1 && found[0] === source).length;
    const others = rows.flatMap(({ cells }) =>
      cells.filter((cell, index) => index !== source && cell !== ''),
    );
    // Several addresses in a line, or comments behind them, are a list and no table.
    if (source === undefined || alike < rows.length * 0.9) continue;
    if (places.some((found) => found.length > 1)) continue;
    if (others.length === 0 || others.some(isListed)) continue;
    const width = Math.max(...rows.map(({ cells }) => cells.length));
    const names = Array.from({ length: width }, () => '');
    const all = readRows(lines, first, delimiter);
    return { columns: readColumns(names, all, source), rows: all, titles: [], empty: first };
  }
  return undefined;
}

/** Whether a cell belongs to a list of lines: a comment, or words with an address among them. */
function isListed(cell: string): boolean {
  if (readMask(cell) !== undefined) return false;
  return /^(?:#|\/\/)/.test(cell) || cell.split(/[\s=:"'()[\]]+/).some(looksLikeAddress);
}
