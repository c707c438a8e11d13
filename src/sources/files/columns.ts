import { readMask } from '../masks.ts';
import { parseCidr } from '../network.ts';
import { meaningOf } from '../vocabulary.ts';
import { isDay, isPeriodName } from './expiry.ts';
import { looksLikeAddress, roleOf, wordsOf, type Role } from './names.ts';
import type { TableRow } from './records.ts';
import { isDenyingName, isDenyingState, isOutgoingName, isStateName, stateOf } from './states.ts';

/** A column of a table: its place from 0, its name, and what it is read as. */
export interface Column {
  readonly index: number;
  /** As it stands in the header; '' in a table without one. */
  readonly name: string;
  readonly role: Role | 'unread';
  /** Whether its name says that its addresses are kept out: "Gesperrte IPs". */
  readonly denied: boolean;
  /** Whether it has addresses under a name that does not say what for: they are only offered. */
  readonly isOffered: boolean;
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
  const columns: readonly Column[] = names.map((name, index): Column => {
    const role =
      index === source ? 'source' : columnRole(name, cellsOf(index), source !== undefined);
    const denied = role === 'source' && isDenyingName(name);
    return { index, name, role, denied, isOffered: false };
  });
  const steps = [
    withAnswers,
    withNamelessLengths,
    withLengths,
    withoutStreets,
    withUnnamed,
    withNotes,
  ];
  const settled = steps.reduce((before, step) => step(before, cellsOf), columns);
  return {
    all: settled,
    known: columns.filter(({ role }) => role !== 'unread').length,
    hasSource: settled.some(({ role }) => role === 'source' || role === 'first'),
  };
}

function columnRole(name: string, cells: readonly string[], nameless: boolean): Role | 'unread' {
  if (nameless) {
    if (cells.length > 0 && cells.every((cell) => readMask(cell) !== undefined)) return 'mask';
    return isStateColumn(cells) ? 'state' : 'about';
  }
  if (isPeriodName(name) && cells.some(isDay) && !cells.some(looksLikeAddress)) return 'state';
  // "Gesperrt" with a cross in it is a state, "Gesperrte IPs" are addresses.
  if (isStateName(name) && !cells.some(looksLikeAddress) && roleOf(name) !== 'note') {
    const isState =
      cells.length === 0 ||
      isDenyingState(name) ||
      cells.some((cell) => stateOf('', cell) !== undefined);
    return isState ? 'state' : 'about';
  }
  if (isOutgoingName(name)) return 'unread';
  const role =
    roleOf(name) ??
    // "Erlaubt" and "Gesperrt" above addresses.
    ((isDenyingName(name) || meaningOf(name).allows) && cells.some(looksLikeAddress)
      ? 'source'
      : undefined);
  if (role === undefined) return 'unread';
  if (role === 'family') return familyOrState(name, cells);
  if ((role === 'first' || role === 'last') && cells.length > 0) {
    return cells.some(looksLikeAddress) ? role : 'unread';
  }
  if (role === 'prefix-length' || role === 'mask') return role;
  return role === 'service' || role === 'region' ? 'about' : role;
}

/**
 * Whether cells without a name are states: at least every other is known as one, and either some
 * of them are words or they are 0 and 1.
 */
function isStateColumn(cells: readonly string[]): boolean {
  if (cells.length === 0) return false;
  if (cells.every((cell) => /^[01]$/.test(cell))) return true;
  const known = cells.filter((cell) => stateOf('', cell) !== undefined);
  return known.length * 2 >= cells.length && known.some((cell) => /[a-z]/i.test(cell));
}

/** Without a column that says what is let in, one with nothing but answers does: "Darf zugreifen". */
function withAnswers(columns: readonly Column[], cellsOf: CellsOf): readonly Column[] {
  if (columns.some(({ role, name }) => role === 'state' || name === '')) return columns;
  return columns.map((column) =>
    column.role === 'unread' && isAnswers(cellsOf(column.index))
      ? { ...column, role: 'state' }
      : column,
  );
}

/** Whether all cells are answers, whatever the question is: "ja", "nein". */
function isAnswers(cells: readonly string[]): boolean {
  return (
    cells.length > 0 &&
    cells.every((cell) => stateOf('', cell) !== undefined) &&
    cells.some((cell) => /\p{L}{2}/u.test(cell))
  );
}

function familyOrState(name: string, cells: readonly string[]): Role {
  if (cells.length === 0 || cells.some((cell) => /^(?:ip|inet)?v?[46]$/i.test(cell)))
    return 'family';
  return cells.some((cell) => stateOf(name, cell) !== undefined) ? 'state' : 'about';
}

type CellsOf = (index: number) => readonly string[];

/** "Prefix" and "CIDR" stand above networks and, next to a column of addresses, above prefix lengths. */
function withLengths(columns: readonly Column[], cellsOf: CellsOf): readonly Column[] {
  const isLength = ({ role, name, index }: Column) => {
    const cells = cellsOf(index);
    const isNamed = /cidr|pr(?:e|ae)fix|net/.test(wordsOf(name).join(''));
    return (
      role === 'source' && isNamed && cells.length > 0 && cells.every((cell) => LENGTH.test(cell))
    );
  };
  const lengths = columns.filter(isLength);
  if (columns.every((column) => column.role !== 'source' || lengths.includes(column)))
    return columns;
  return columns.map((column) =>
    lengths.includes(column) ? { ...column, role: 'prefix-length' } : column,
  );
}

/**
 * Without names, numbers next to addresses are prefix lengths if each address is the first of such
 * a network: those of ports or rows hardly ever are.
 */
function withNamelessLengths(columns: readonly Column[], cellsOf: CellsOf): readonly Column[] {
  const source = columns.find(({ role, name }) => role === 'source' && name === '');
  const next = columns.find(({ index }) => index === (source?.index ?? NaN) + 1);
  if (!source || next?.name !== '') return columns;
  const [addresses, lengths] = [cellsOf(source.index), cellsOf(next.index)];
  const isLength = (length: string, at: number) =>
    LENGTH.test(length) &&
    parseCidr(`${addresses[at] ?? ''}/${length.replace('/', '')}`)?.hasHostBits === false;
  if (addresses.length !== lengths.length || !lengths.every(isLength)) return columns;
  return columns.map((column) => (column === next ? { ...column, role: 'prefix-length' } : column));
}

const LENGTH = /^\/?\d{1,3}$/;

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

/**
 * If no column named as one of addresses has any, those that have nothing else are offered: which of
 * "Original" and "NAT" is meant, only the reader can know.
 */
function withUnnamed(columns: readonly Column[], cellsOf: CellsOf): readonly Column[] {
  const holdsSome = ({ index }: Column) => cellsOf(index).some(looksLikeAddress);
  const sources = columns.filter(({ role }) => role === 'source' || role === 'first');
  if (sources.some(holdsSome)) return columns;
  const unnamed = columns.filter(({ role, name, index }) => {
    if (isOutgoingName(name) || (role !== 'unread' && role !== 'about')) return false;
    const cells = cellsOf(index);
    return cells.length > 0 && cells.every(looksLikeAddress);
  });
  if (unnamed.length === 0) return columns;
  return columns.map((column): Column => {
    if (unnamed.includes(column)) {
      return { ...column, role: 'source', isOffered: column.name !== '' || unnamed.length > 1 };
    }
    return column.role === 'source' ? { ...column, role: 'about' } : column;
  });
}

/** Without a column for notes, what else describes a row becomes its note; the rest is unread. */
function withNotes(columns: readonly Column[], cellsOf: CellsOf): readonly Column[] {
  const as = (from: Column['role'], to: Column['role']) =>
    columns.map((column) => (column.role === from ? { ...column, role: to } : column));
  if (columns.some(({ role }) => role === 'note')) return as('about', 'unread');
  if (columns.some(({ role }) => role === 'about')) return as('about', 'note');
  const left = columns.filter(({ role, index, name }) => {
    const cells = cellsOf(index);
    return (
      role === 'unread' &&
      cells.length > 0 &&
      !isOutgoingName(name) &&
      !cells.some(looksLikeAddress)
    );
  });
  const [only] = left;
  if (!only || left.length > 1) return columns;
  return columns.map((column) => (column === only ? { ...column, role: 'note' } : column));
}
