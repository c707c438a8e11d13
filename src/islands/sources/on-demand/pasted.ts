import {
  findSourceProblems,
  readSourceList,
  type SourceEntry,
  type SourcePolicy,
  type SourceProblem,
} from '#sources';
import type { Rows } from '../rows.ts';

/** An entry of a pasted text, as it was written or as the reader has corrected it since. */
export interface PastedEntry {
  readonly id: string;
  /** The line of the text that it was found in, from 1. */
  readonly line: number;
  readonly cidr: string;
  readonly note: string;
  /** Whether the reader wants to leave it out. */
  readonly dropped: boolean;
}

/** What can be done to the entries before they are added. */
export type PastedChange =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'edit'; readonly id: string; readonly texts: Partial<SourceEntry> }
  | { readonly kind: 'drop'; readonly id: string; readonly dropped: boolean };

/** The entries after a change; those it does not name stay the same objects. */
export function changePasted(
  entries: readonly PastedEntry[],
  change: PastedChange,
): readonly PastedEntry[] {
  switch (change.kind) {
    case 'read':
      return readPasted(change.text);
    case 'edit':
      return entries.map((entry) =>
        entry.id === change.id ? { ...entry, ...change.texts } : entry,
      );
    case 'drop':
      return entries.map((entry) =>
        entry.id === change.id ? { ...entry, dropped: change.dropped } : entry,
      );
  }
}

/** The entries of a text, none of them lost. */
export function readPasted(text: string): readonly PastedEntry[] {
  return readSourceList(text).entries.map((entry, index) => {
    const { line, note } = entry;
    return { id: String(index), line, cidr: entry.text, note, dropped: false };
  });
}

/** The text that is read as these entries: for a reader who goes back to it. */
export function writePasted(entries: readonly PastedEntry[]): string {
  return entries
    .filter(({ dropped }) => !dropped)
    .map(({ cidr, note }) => (note === '' ? cidr : `${cidr} # ${note}`))
    .join('\n');
}

/** What the rules say about the entries as part of the list. */
export interface PastedVerdicts {
  /** What is wrong with an entry, by its id. */
  readonly wrong: ReadonlyMap<string, SourceProblem>;
  /** The line that holds the same network already, by the id of the second entry. */
  readonly sameLine: ReadonlyMap<string, number>;
  /** Set if the list would become too long. */
  readonly tooMany: SourceProblem | undefined;
}

/** Judges entries as the rows that they would become, after those of the list. */
export function judgePasted(
  rows: Rows,
  entries: readonly PastedEntry[],
  policy: SourcePolicy,
): PastedVerdicts {
  const kept = entries.filter(({ dropped }) => !dropped);
  const problems = findSourceProblems([...rows, ...kept], policy);
  const wrong = new Map<string, SourceProblem>();
  const sameLine = new Map<string, number>();
  for (const problem of problems) {
    if (problem.severity !== 'error' || problem.code === 'sources-too-many') continue;
    const [index = 0, first = 0] = problem.indexes;
    const entry = kept[index - rows.length];
    // One error at a time: the text before its note.
    if (!entry || wrong.has(entry.id)) continue;
    wrong.set(entry.id, problem);
    const twin = problem.code === 'source-duplicate' ? kept[first - rows.length] : undefined;
    if (twin) sameLine.set(entry.id, twin.line);
  }
  return { wrong, sameLine, tooMany: problems.find(({ code }) => code === 'sources-too-many') };
}
