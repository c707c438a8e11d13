import type { DraftSource } from '#order';
import { trimInvisible, type SourceEntry } from '#sources';

/** Whether a row is empty: such a row is no entry of the list. */
export function isBlank({ cidr, note = '' }: SourceEntry): boolean {
  return trimInvisible(cidr) === '' && trimInvisible(note) === '';
}

/** The list with entries added at its end, and without its blank rows. */
export function withEntries(rows: Rows, entries: readonly SourceEntry[]): Rows {
  return [...rows.filter((row) => !isBlank(row)), ...newRows(rows, entries)];
}

/** The list with a blank row at its end. */
export function withBlankRow(rows: Rows): Rows {
  return [...rows, ...newRows(rows, [{ cidr: '' }])];
}

/** The list, or one blank row to type into if it is empty. */
export function atLeastOne(rows: Rows): Rows {
  return rows.length > 0 ? rows : firstRow;
}

const firstRow: Rows = [{ id: '1', cidr: '' }];

/** The highest id assigned so far: undoing may bring back a row whose id must still be unique. */
let lastId = 0;

function newRows(rows: Rows, entries: readonly SourceEntry[]): Rows {
  lastId = rows.reduce((highest, { id }) => Math.max(highest, Number(id) || 0), lastId);
  return entries.map(({ cidr, note = '' }): DraftSource => {
    lastId += 1;
    return { id: String(lastId), cidr, ...(note === '' ? {} : { note }) };
  });
}

/** A row that the list does not have yet. */
export function newRow(rows: Rows, cidr: string): DraftSource {
  const [row = { id: '', cidr }] = newRows(rows, [{ cidr }]);
  return row;
}

/** The rows of a list of trusted sources. */
export type Rows = readonly DraftSource[];

/** What an action did to the list. */
export interface ListChange {
  readonly before: Rows;
  readonly after: Rows;
}

/**
 * Applies to a list the change that led from one state of it to another, row by row: what was
 * edited, added or removed since is kept. To undo, apply the change in reverse: `from` after, `to`
 * before.
 *
 * @example a row is removed, another one edited; undoing brings back the first and keeps the edit
 */
export function rebase(from: Rows, to: Rows, current: Rows): Rows {
  if (current === from) return to;
  const [was, now, then] = [byId(from), byId(current), byId(to)];
  const kept = to.flatMap((row): Rows => {
    const [old, present] = [was.get(row.id), now.get(row.id)];
    if (!old) return [present ?? row];
    if (!present) return [];
    return [hasSameTexts(present, old) ? row : present];
  });
  return [...kept, ...current.filter(({ id }) => !was.has(id) && !then.has(id))];
}

/** Whether two rows hold the same texts. */
function hasSameTexts(a: DraftSource, b: DraftSource): boolean {
  return a === b || (a.cidr === b.cidr && (a.note ?? '') === (b.note ?? ''));
}

function byId(rows: Rows): ReadonlyMap<string, DraftSource> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Recognizes the rows that undoing a change brings back, or whose former text it restores. */
export function isRestoredBy({ before, after }: ListChange): (row: Rows[number]) => boolean {
  const changed = new Map(after.map((row) => [row.id, row]));
  const back = before.filter((row) => {
    const now = changed.get(row.id);
    return !now || !hasSameTexts(now, row);
  });
  const ids = new Set(back.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}
