import { cleanNote, trimInvisible } from '../text.ts';
import { hasHostsRules, hostsFileOf } from '../hosts-access.ts';
import { readLines } from '../lines.ts';
import type { ListOptions } from '../list-entry.ts';
import { isNoteOver } from './expiry.ts';
import { roleOf } from './names.ts';
import type { ListReading } from './reading.ts';
import { readTableEntries } from './table-entries.ts';
import { readStructured } from './structured.ts';
import { linesOf, readTable } from './table.ts';
import { readOwnTable } from './own-table.ts';
import { standingOf } from '../vocabulary.ts';

/**
 * Reads a pasted or imported text, all of its entries in order, right or wrong: by its structure if
 * it is JSON, YAML, HCL or a table, else line by line. Notes are what a field for notes holds.
 *
 * @throws if a reader that is loaded on demand cannot be loaded; never because of the text
 */
export async function readSourceList(
  text: string,
  options: ListOptions = {},
): Promise<ListReading> {
  const own = readOwnTable(text);
  if (own) return own;
  // A rule of TCP wrappers with an address in brackets looks like a key with a list.
  const isHosts = hostsFileOf(options.fileName ?? '') !== undefined || hasHostsRules(text);
  const structured = isHosts ? undefined : await readStructured(text, options.today);
  if (structured) return current(structured, options);
  // The break at the end of the last line begins no other.
  const whole = text.replace(/(?:\r\n|[\n\r])$/, '');
  const lines = linesOf(whole);
  const table = readTable(lines);
  if (table) return current(readTableEntries(table, lines, options.today), options);
  const list = readLines(whole, { ...options, headerLine: headerLineOf(lines) });
  const entries = list.entries.map((entry) => ({ ...entry, note: cleanNote(entry.note) }));
  return current({ ...list, entries, format: 'lines', unread: [] }, options);
}

/** A reading without what a note keeps out or says to be over, in whatever the note is written. */
function current(reading: ListReading, { today }: ListOptions): ListReading {
  const entries = reading.entries.map((entry) => {
    if (entry.kind !== 'source') return entry;
    const standing = isNoteOver(entry.note, today) ? 'disabled' : standingOf(entry.note);
    return standing === undefined ? entry : { ...entry, kind: standing };
  });
  return { ...reading, entries };
}

/** The line that names the one column of a list, from 1. */
function headerLineOf(lines: readonly string[]): number | undefined {
  const index = lines.findIndex((line) => trimInvisible(line) !== '');
  const name = trimInvisible(lines[index] ?? '');
  return roleOf(name) === 'source' && !/[0-9]/.test(name.replace(/ipv[46]/gi, ''))
    ? index + 1
    : undefined;
}
