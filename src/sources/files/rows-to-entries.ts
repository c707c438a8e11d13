import type { EntryKind } from '../list-entry.ts';
import { readLines } from '../lines.ts';
import { parseSource } from '../parse.ts';
import { parseCidr } from '../network.ts';
import { cleanNote, trimInvisible } from '../text.ts';
import type { Column } from './columns.ts';
import { looksLikeAddress } from './names.ts';
import type { FileEntry, ListReading, Unread } from './reading.ts';
import type { TableRow } from './records.ts';
import { stateOf, type State } from './states.ts';
import type { Table } from './table.ts';

/**
 * The entries of a table: one for each address of each row. A row that has none keeps its note, and
 * one that is not clearly let in is an entry that is not taken.
 */
export function readTableEntries(table: Table, lines: readonly string[]): ListReading {
  const entries: FileEntry[] = [];
  let { empty } = table;
  for (const row of table.rows) {
    const found = ofRow(row, table.columns.all, lines);
    entries.push(...found);
    empty += Number(found.length === 0);
  }
  return { format: 'table', entries, empty, unread: unreadOf(table) };
}

function ofRow(
  row: TableRow,
  columns: readonly Column[],
  lines: readonly string[],
): readonly FileEntry[] {
  const { line, cells } = row;
  if (cells.every((cell) => cell === '')) return [];
  const isComment = /^(?:#|\/\/)/.test(cells.find(Boolean) ?? '');
  if (isComment && !cells.some((cell) => looksLikeAddress(cell.replace(/^[#/\s]+/, '')))) return [];
  const cell = (column: Column) => cells[column.index] ?? '';
  const having = (role: Column['role']) => columns.filter((column) => column.role === role);
  const extra = cells.slice(columns.length).filter(Boolean);
  const note = cleanNote([...having('note').map(cell).filter(Boolean), ...extra].join(', '));

  const texts = textsOf(having, cell);
  const states = having('state').map((column) => ({
    column,
    state: stateOfCell(column.name, cell(column)),
  }));
  const kind = kindOf(states.map(({ state }) => state));
  const [first] = texts;
  if (kind !== 'source') {
    const unclear = states
      .filter(({ state }) => state === 'unclear')
      .map(({ column }) => cell(column));
    const text = texts.map((found) => found.text).join(', ') || cells.filter(Boolean).join(', ');
    return [{ line, kind, text, note: cleanNote([...unclear, note].filter(Boolean).join(', ')) }];
  }
  if (isComment) {
    return [{ line, kind: 'disabled', text: (lines[line - 1] ?? '').trim(), note: '' }];
  }
  if (!first) return [{ line, kind, text: '', note: note || cells.filter(Boolean).join(', ') }];
  return texts.flatMap(({ text, denied }): readonly FileEntry[] => {
    if (denied) return [{ line, kind: 'denied', text, note }];
    return entriesOf(text, note).map((entry) => ({ ...entry, line }));
  });
}

/** The addresses of a row: what belongs together in separate columns is put together. */
function textsOf(
  having: (role: Column['role']) => readonly Column[],
  cell: (column: Column) => string,
): readonly { readonly text: string; readonly denied: boolean }[] {
  const first = (role: Column['role']) => having(role).map(cell).find(Boolean) ?? '';
  const [from, to] = [first('first'), first('last')];
  const range = from !== '' && to !== '' && from !== to ? `${from} - ${to}` : from || to;
  const size = first('prefix-length') || first('mask');
  const texts = having('source').flatMap((column) => {
    const text = cell(column);
    if (text === '') return [];
    // Spreadsheets keep a number as text by an apostrophe.
    const address = text.replace(/^'(?=[0-9a-f:])/i, '');
    return [{ text: joined(address, size), denied: column.denied }];
  });
  return range === '' ? texts : [...texts, { text: range, denied: false }];
}

/** An address with the mask or prefix length of another column; a mask is written as its length. */
export function joined(address: string, size: string): string {
  if (size === '' || !/^[0-9a-f.:]+$/i.test(address)) return address;
  const text = `${address}/${size.replace(/^\//, '')}`;
  const parsed = parseSource(text);
  return !parsed.ok && parsed.code === 'source-netmask' ? (parsed.repair?.text ?? text) : text;
}

/** What a cell or value holds, judged like a line that was typed. */
export function entriesOf(text: string, note: string): readonly FileEntry[] {
  if (parseCidr(trimInvisible(text))) return [{ line: 1, kind: 'source', text, note }];
  const { entries } = readLines(text);
  if (entries.length === 0) return [{ line: 1, kind: 'source', text, note }];
  return entries.map((entry) => ({
    ...entry,
    note: cleanNote([note, entry.note].filter(Boolean).join(', ')),
  }));
}

function stateOfCell(name: string, cell: string): State {
  return stateOf(name, cell) ?? (cell === '' ? 'disabled' : 'unclear');
}

/** What several states of one row amount to: the one that lets in the fewest. */
export function kindOf(states: readonly State[]): EntryKind {
  if (states.includes('denied')) return 'denied';
  return states.every((state) => state === 'on') ? 'source' : 'disabled';
}

function unreadOf({ columns, rows, titles }: Table): readonly Unread[] {
  const lines = titles.map(({ line, cells }): Unread => ({
    kind: 'line',
    line,
    text: cells.join(' '),
  }));
  const unread = columns.all
    .filter(({ role, index }) => role === 'unread' && rows.some(({ cells }) => cells[index]))
    .map(({ name, index }): Unread => ({ kind: 'column', name, number: index + 1 }));
  return [...lines, ...unread];
}
