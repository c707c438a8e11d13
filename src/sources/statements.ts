import type { Standing } from './headings.ts';
import type { HostsFile } from './hosts-access.ts';
import { type Line, readEntries, readLine } from './line.ts';
import type { EntryKind, ListEntry } from './list-entry.ts';
import type { LogicalLine, Part } from './logical-lines.ts';
import { readDefinition } from './named-sets.ts';

/** What is known of a statement before it is read. */
export interface Around {
  readonly hosts: HostsFile | undefined;
  readonly standing: Standing;
  /** The set that its elements would belong to. */
  readonly set: string | undefined;
}

/** The entries of a statement over several lines, and the set that it defines, if it does. */
export interface Statement {
  readonly entries: readonly ListEntry[];
  readonly name?: string;
}

/** Reads several lines as the one statement that they are; each entry keeps the number of its own. */
export function readLogicalLine(logical: LogicalLine, around: Around): Statement {
  return logical.kind === 'continued'
    ? readContinued(logical.parts, around)
    : readBracketed(logical, around);
}

function readContinued(parts: readonly Part[], { hosts, standing }: Around): Statement {
  const text = parts.map((part) => part.text).join(' ');
  const read = readLine(text, hosts);
  if (read.kind === 'empty') return { entries: [] };
  if (standing !== undefined || read.kind !== 'entries') {
    return { entries: asWhole(parts, text, standing ?? kindOf(read)) };
  }
  let at = 0;
  const entries = read.entries.map(({ kind, text: entry }): ListEntry => {
    const [word = ''] = entry.split(' ');
    const found = parts.findIndex((part, place) => place >= at && part.text.includes(word));
    at = Math.max(at, found);
    return { line: lineOf(parts[at]), kind, text: entry, note: parts[at]?.note ?? '' };
  });
  return { entries };
}

function readBracketed(
  { parts, before, behind, listed }: LogicalLine & { readonly kind: 'bracketed' },
  { standing, set }: Around,
): Statement {
  const entries = listed.flatMap((part) =>
    (readEntries(part.text) ?? []).map((text): ListEntry => ({
      line: lineOf(part),
      kind: text.startsWith('!') ? 'denied' : 'source',
      text: text.replace(/^'|'$/g, ''),
      note: part.note,
    })),
  );
  const name = /(?:^|[\s{])elements\s{0,9}=\s{0,9}$/.test(before)
    ? set
    : readDefinition(`${before}{${SAMPLE}}${behind}`)?.name;
  if (standing === undefined && name !== undefined) return { entries, name };
  // All of them stand in the same place: what is said of one of them is said of all.
  const read = readLine(`${before} { ${SAMPLE} } ${behind}`);
  const isLetIn =
    read.kind === 'entries' &&
    read.entries.some(({ kind, text }) => kind === 'source' && text === SAMPLE);
  if (standing === undefined && isLetIn) return { entries };
  const text = parts.map((part) => part.text).join(' ');
  return { entries: asWhole(parts, text, standing ?? kindOf(read)) };
}

/** An address that stands for those in the brackets. */
const SAMPLE = '192.0.2.1';

function kindOf({ kind }: Line): EntryKind {
  return kind === 'denied' || kind === 'disabled' ? kind : 'source';
}

/** What is not let in is shown line by line; what is not understood is one thing to look at. */
function asWhole(parts: readonly Part[], text: string, kind: EntryKind): readonly ListEntry[] {
  const [first] = parts;
  const whole: ListEntry = { line: lineOf(first), kind, text, note: '' };
  if (kind === 'source') return [whole];
  const naming = parts.filter((part) => /\d\.\d|:\w*:/.test(part.text));
  const each = naming.map((part): ListEntry => ({
    line: lineOf(part),
    kind,
    text: part.text,
    note: part.note,
  }));
  return each.length > 0 ? each : [whole];
}

function lineOf(part: Part | undefined): number {
  return (part?.index ?? 0) + 1;
}
