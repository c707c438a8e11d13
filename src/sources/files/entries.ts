import type { EntryKind } from '../list-entry.ts';
import { readLines } from '../lines.ts';
import { readMask } from '../masks.ts';
import { parseCidr } from '../network.ts';
import { cleanNote, trimInvisible } from '../text.ts';
import type { FileEntry } from './reading.ts';
import type { State } from './states.ts';

/** An address with the mask or prefix length of another column; a mask is written as its length. */
export function joined(address: string, size: string): string {
  if (size === '' || !/^[0-9a-f.:]+$/i.test(address)) return address;
  const written = size.replace(/^\//, '');
  return `${address}/${readMask(written) ?? written}`;
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

/** What several states of one row amount to: the one that lets in the fewest. */
export function kindOf(states: readonly State[]): EntryKind {
  if (states.includes('denied')) return 'denied';
  return states.every((state) => state === 'on') ? 'source' : 'disabled';
}
