import { looksLikeAddress, roleOf, wordsOf, type Role } from './names.ts';
import type { TableRow } from './records.ts';
import { isDenyingName, isOutgoingName, isStateName, stateOf } from './states.ts';

/** A column of a table: its place from 0, its name, and what it is read as. */
export interface Column {
  readonly index: number;
  /** As it stands in the header; '' in a table without one. */
  readonly name: string;
  readonly role: Role | 'unread';
  /** Whether its name says that its addresses are kept out: "Gesperrte IPs". */
  readonly denied: boolean;
}

/** The columns of a table, each with what it is read as. */
export interface Columns {
  readonly all: readonly Column[];
  /** How many are known by their name. */
  readonly known: number;
  /** Whether there is a column with addresses. */
  readonly hasSource: boolean;
}

/**
 * What each column is read as: by its name, and where a name has several meanings by its cells.
 *
 * @param source the column with the addresses, of a table without a header
 */
export function readColumns(
  names: readonly string[],
  rows: readonly TableRow[],
  source?: number,
): Columns {
  const cellsOf = (index: number) => rows.map(({ cells }) => cells[index] ?? '').filter(Boolean);
  const columns = names.map((name, index): Column => {
    const role = index === source ? 'source' : columnRole(name, cellsOf(index), source !== undefined);
    return { index, name, role, denied: role === 'source' && isDenyingName(name) };
  });
  const settled = withNotes(withoutStreets(columns, cellsOf), cellsOf);
  return {
    all: settled,
    known: columns.filter(({ role }) => role !== 'unread').length,
    hasSource: settled.some(({ role }) => role === 'source' || role === 'first'),
  };
}

function columnRole(name: string, cells: readonly string[], nameless: boolean): Role | 'unread' {
  if (nameless) {
    const isState = cells.length > 0 && cells.every((cell) => stateOf('', cell) !== undefined);
    return isState && cells.some((cell) => /[a-z]/i.test(cell)) ? 'state' : 'about';
  }
  if (isOutgoingName(name)) return 'unread';
  // "Gesperrt" with a cross in it is a state, "Gesperrte IPs" are addresses.
  if (isStateName(name) && !cells.some(looksLikeAddress)) {
    const isState = cells.length === 0 || cells.some((cell) => stateOf(name, cell) !== undefined);
    return isState ? 'state' : 'about';
  }
  const role = roleOf(name) ?? (isDenyingName(name) && cells.some(looksLikeAddress) ? 'source' : undefined);
  if (role === undefined) return 'unread';
  if (role === 'source' && cells.length > 0) return sourceOrLength(name, cells);
  if (role === 'family') return familyOrState(name, cells);
  if ((role === 'first' || role === 'last') && cells.length > 0) {
    return cells.some(looksLikeAddress) ? role : 'unread';
  }
  if (role === 'prefix-length' || role === 'mask') return role;
  return role === 'service' || role === 'region' ? 'about' : role;
}

/** "Prefix" and "CIDR" stand above networks as well as above their prefix lengths. */
function sourceOrLength(name: string, cells: readonly string[]): Role {
  const isLength = cells.every((cell) => /^\/?\d{1,3}$/.test(cell));
  return isLength && /cidr|pr(?:e|ae)fix|net/.test(wordsOf(name).join('')) ? 'prefix-length' : 'source';
}

function familyOrState(name: string, cells: readonly string[]): Role {
  if (cells.length === 0 || cells.some((cell) => /^(?:ip|inet)?v?[46]$/i.test(cell))) return 'family';
  return cells.some((cell) => stateOf(name, cell) !== undefined) ? 'state' : 'about';
}

type CellsOf = (index: number) => readonly string[];

/** "Adresse" next to "IP" is a street: of several columns, one without any address holds none. */
function withoutStreets(columns: readonly Column[], cellsOf: CellsOf): readonly Column[] {
  const sources = columns.filter(({ role }) => role === 'source');
  if (sources.length < 2) return columns;
  const real = sources.filter(({ index }) => cellsOf(index).some(looksLikeAddress));
  if (real.length === 0) return columns;
  return columns.map((column) =>
    column.role === 'source' && !real.includes(column) ? { ...column, role: 'about' } : column,
  );
}

/** Without a column for notes, what else describes a row becomes its note; the rest is unread. */
function withNotes(columns: readonly Column[], cellsOf: CellsOf): readonly Column[] {
  const as = (from: Column['role'], to: Column['role']) =>
    columns.map((column) => (column.role === from ? { ...column, role: to } : column));
  if (columns.some(({ role }) => role === 'note')) return as('about', 'unread');
  if (columns.some(({ role }) => role === 'about')) return as('about', 'note');
  const left = columns.filter(({ role, index }) => role === 'unread' && cellsOf(index).length > 0);
  const [only] = left;
  if (!only || left.length > 1) return columns;
  return columns.map((column) => (column === only ? { ...column, role: 'note' } : column));
}
