import type { DraftSource } from '#order';
import { trimInvisible, type SourceEntry } from '#sources';
import type { Rows } from './carry-over.ts';

/** Whether nothing stands in a row: such a row is no entry of the list. */
export function isBlank({ cidr, note = '' }: SourceEntry): boolean {
  return trimInvisible(cidr) === '' && trimInvisible(note) === '';
}

/** The list with entries at its end, in place of rows that hold nothing. */
export function withEntries(rows: Rows, entries: readonly SourceEntry[]): Rows {
  return [...rows.filter((row) => !isBlank(row)), ...newRows(rows, entries)];
}

/** The list with a blank row at its end. */
export function withBlankRow(rows: Rows): Rows {
  return [...rows, ...newRows(rows, [{ cidr: '' }])];
}

/** A list always has a row to type into. */
export function atLeastOne(rows: Rows): Rows {
  return rows.length > 0 ? rows : firstRow;
}

const firstRow: Rows = [{ id: '1', cidr: '' }];

/** The highest id given out so far: undoing may bring back a row whose id must still be its own. */
let lastId = 0;

function newRows(rows: Rows, entries: readonly SourceEntry[]): Rows {
  lastId = rows.reduce((highest, { id }) => Math.max(highest, Number(id) || 0), lastId);
  return entries.map(({ cidr, note = '' }): DraftSource => {
    lastId += 1;
    return { id: String(lastId), cidr, ...(note === '' ? {} : { note }) };
  });
}
