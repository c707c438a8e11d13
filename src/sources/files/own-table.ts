import type { EntryKind, ListEntry } from '../list-entry.ts';
import { cleanNote } from '../text.ts';
import type { ListReading } from './reading.ts';
import { readRows, writeRows } from './records.ts';
import { linesOf } from './table.ts';

const ACTIONS: Readonly<Record<EntryKind, string>> = {
  source: 'allow',
  denied: 'deny',
  disabled: 'disabled',
};

/** Entries as a table with the header `cidr,note,action`, for `readOwnTable`. */
export function writeOwnTable(entries: readonly Omit<ListEntry, 'line'>[]): string {
  const rows = entries.map(({ kind, text, note }) => [text, note, ACTIONS[kind]]);
  return writeRows([['cidr', 'note', 'action'], ...rows]);
}

/**
 * A table that was written by this page: each row is the entry that it was, also where its text
 * could be read as several.
 */
export function readOwnTable(text: string): ListReading | undefined {
  if (!/^\uFEFF?cidr,note(?:,action)?\r\n/.test(text)) return undefined;
  const rows = readRows(linesOf(text), 1, ',').filter(({ cells }) =>
    cells.slice(0, 2).some(Boolean),
  );
  const entries = rows.map(({ line, cells: [cidr = '', note = '', action = 'allow'] }) => {
    const [kind = 'disabled'] = KINDS.filter((name) => ACTIONS[name] === action);
    return { line, kind, text: cidr, note: cleanNote(note) };
  });
  return { format: 'table', entries, empty: 1, unread: [] };
}

const KINDS = Object.keys(ACTIONS) as readonly EntryKind[];
