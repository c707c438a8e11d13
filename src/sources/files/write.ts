import type { ListEntry } from '../list-entry.ts';
import type { SourceEntry } from '../source.ts';
import { cleanNote, trimInvisible } from '../text.ts';
import { writeOwnTable } from './own-table.ts';
import { readSourceList } from './read.ts';
import { writeRows } from './records.ts';

/**
 * The list as CSV with the header `cidr,note`, for a spreadsheet or for `readSourceList`, which
 * reads back the same entries. Wholly blank rows are left out.
 */
export function formatSourceList(entries: readonly SourceEntry[]): string {
  const rows = entries
    .map(({ cidr, note }) => [cidr.trim(), cleanNote(note)])
    .filter((cells) => trimInvisible(cells.join('')) !== '');
  return writeRows([['cidr', 'note'], ...rows]);
}

/** What is kept of an entry when it is written and read again. */
type Content = Pick<ListEntry, 'kind' | 'text' | 'note'>;

/**
 * A text that `readSourceList` reads as these entries: with a line for each as people write them,
 * or CSV if that would read differently.
 */
export async function writeList(entries: readonly Content[]): Promise<string> {
  const lines = entries.map(toLine).join('\n');
  const read = await readSourceList(lines);
  if (read.broken === undefined && isSame(read.entries, entries)) return lines;
  return writeOwnTable(entries);
}

function toLine({ kind, text, note }: Content): string {
  return kind === 'source' && note !== '' ? `${text} # ${note}` : text;
}

function isSame(found: readonly Content[], wanted: readonly Content[]): boolean {
  return (
    found.length === wanted.length &&
    found.every(({ kind, text, note }, index) => {
      const other = wanted[index];
      return other?.kind === kind && other.text === text && other.note === note;
    })
  );
}
