import { cleanNote } from '../text.ts';
import type { Column } from './columns.ts';
import { isPeriodName, stateOfDay, type Day } from './expiry.ts';
import { entriesOf, joined, kindOf } from './entries.ts';
import { looksLikeAddress } from './names.ts';
import type { FileEntry, ListReading, Unread } from './reading.ts';
import type { TableRow } from './records.ts';
import { headingState, ruledOut, stateOf, type State } from './states.ts';
import type { Table } from './table.ts';

/**
 * The entries of a table: one for each address of each row. A row that has none keeps its note, and
 * one that is not clearly let in is an entry that is not taken.
 *
 * @param today what is over by then is not taken
 */
export function readTableEntries(table: Table, lines: readonly string[], today?: Day): ListReading {
  const plan = planOf(table.columns.all);
  const entries: FileEntry[] = [];
  let { empty } = table;
  let section: State = 'on';
  for (const { cells } of table.titles) section = headingOf(cells, []) ?? section;
  for (const row of table.rows) {
    section = headingOf(row.cells, plan.states) ?? section;
    const found = ofRow(row, plan, { lines, section, today });
    entries.push(...found);
    empty += Number(found.length === 0);
  }
  return { format: 'table', entries, empty, unread: unreadOf(table, plan) };
}

/** The columns by what they are read as, worked out once for all rows. */
interface Plan {
  readonly width: number;
  readonly notes: readonly Column[];
  readonly states: readonly Column[];
  /** Each with the column of its masks or prefix lengths. */
  readonly sources: readonly { readonly column: Column; readonly size: Column | undefined }[];
  /** Each with the columns of the first and the last address. */
  readonly ranges: readonly { readonly first: Column; readonly last: Column | undefined }[];
}

function planOf(columns: readonly Column[]): Plan {
  const having = (...roles: readonly Column['role'][]) =>
    columns.filter(({ role }) => roles.includes(role));
  const sources = having('source');
  const sizes = having('prefix-length', 'mask');
  const lasts = having('last');
  return {
    width: columns.length,
    notes: having('note'),
    states: having('state'),
    // A mask belongs to the addresses to the left of it.
    sources: sources.map((column, at) => {
      const next = sources[at + 1]?.index ?? Infinity;
      const own = sizes.find(({ index }) => index > column.index && index < next);
      return { column, size: own ?? (sources.length === 1 ? sizes[0] : undefined) };
    }),
    ranges: having('first').map((first, at) => ({ first, last: lasts[at] })),
  };
}

/** Most words of a row that is a heading; a longer one is a remark. */
const LONGEST_HEADING = 8;

/** What a row with a single cell says about the rows below it: "Gesperrte Adressen". */
function headingOf(cells: readonly string[], states: readonly Column[]): State | undefined {
  const filled = cells.flatMap((cell, index) => (cell === '' ? [] : [{ cell, index }]));
  const [only] = filled;
  if (!only || filled.length > 1 || states.some(({ index }) => index === only.index))
    return undefined;
  const words = only.cell.split(/[\s;,|]+/);
  if (words.length > LONGEST_HEADING || words.some(looksLikeAddress)) return undefined;
  return headingState(only.cell);
}

/** What is known of a row besides its cells. */
interface Around {
  readonly lines: readonly string[];
  /** What the last heading says. */
  readonly section: State;
  readonly today: Day | undefined;
}

function ofRow(row: TableRow, plan: Plan, { lines, section, today }: Around): readonly FileEntry[] {
  const { line, cells } = row;
  if (cells.every((cell) => cell === '')) return [];
  const isComment = /^(?:#|\/\/)/.test(cells.find(Boolean) ?? '');
  if (isComment && !cells.some((cell) => looksLikeAddress(cell.replace(/^[#/\s]+/, '')))) return [];
  const cell = (column: Column | undefined) => cells[column?.index ?? -1] ?? '';
  // A delimiter in a note that is not in quotation marks makes more cells of it.
  const extra = cells.slice(plan.width).filter(Boolean);
  const note = cleanNote([...plan.notes.map(cell).filter(Boolean), ...extra].join(', '));

  const texts = textsOf(plan, cell);
  const states = plan.states.map((column) => ({
    column,
    state: stateOfCell(column.name, cell(column), today),
  }));
  const [first] = texts;
  // "gesperrt" keeps a row out whatever its column is called.
  const said = cells.map((text) => ruledOut(text)).filter((state) => state !== undefined);
  const kind = kindOf([...states.map(({ state }) => state), ...(first ? [section] : []), ...said]);
  if (kind !== 'source') {
    const unclear = states
      .filter(
        ({ column, state }) => state === 'unclear' || (isPeriodName(column.name) && state !== 'on'),
      )
      .map(({ column }) => [isPeriodName(column.name) ? column.name : '', cell(column)])
      .map((said) => said.filter(Boolean).join(': '));
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
  { sources, ranges }: Plan,
  cell: (column: Column | undefined) => string,
): readonly { readonly text: string; readonly denied: boolean }[] {
  const texts = sources.flatMap(({ column, size }) => {
    // Spreadsheets keep a number as text by an apostrophe.
    const address = cell(column).replace(/^'(?=[0-9a-f:])/i, '');
    if (address === '') return [];
    const text = joined(address, cell(size));
    // As one thing to look at, with the name of its column.
    const whole = column.isOffered ? `${column.name || column.index + 1}: ${text}` : text;
    return [{ text: whole, denied: column.denied }];
  });
  const between = ranges.flatMap(({ first, last }) => {
    const [from, to] = [cell(first), cell(last)];
    const text = from !== '' && to !== '' && from !== to ? `${from} - ${to}` : from || to;
    return text === '' ? [] : [{ text, denied: false }];
  });
  return [...texts, ...between];
}

function stateOfCell(name: string, cell: string, today: Day | undefined): State {
  if (isPeriodName(name)) return stateOfDay(name, cell, today);
  return stateOf(name, cell) ?? (cell === '' ? 'disabled' : 'unclear');
}

/** What is above the table, and each column that holds something and is not made use of. */
function unreadOf({ columns, rows, titles }: Table, plan: Plan): readonly Unread[] {
  const lines = titles.map(({ line, cells }): Unread => ({
    kind: 'line',
    line,
    text: cells.join(' '),
  }));
  const used = new Set<Column | undefined>([
    ...plan.notes,
    ...plan.states,
    ...plan.sources.flatMap(({ column, size }) => [column, size]),
    ...plan.ranges.flatMap(({ first, last }) => [first, last]),
  ]);
  const unread = columns.all
    .filter((column) => !used.has(column) && column.role !== 'family')
    .filter(({ index }) => rows.some(({ cells }) => cells[index]))
    .map(({ name, index }): Unread => ({ kind: 'column', name, number: index + 1 }));
  return [...lines, ...unread];
}
