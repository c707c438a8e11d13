import type { FileEntry } from '#sources/files';
import {
  duplicateError,
  findSourceProblems,
  parseSource,
  trimInvisible,
  type SourceEntry,
  type SourcePolicy,
  withoutRefused,
  type SourceError,
} from '#sources';
import { deniedInside, type DeniedInside } from './denied-inside.ts';
import { isBlank, type Rows } from '../rows.ts';

/** An entry of a pasted text, as it was written or as the reader has corrected it since. */
export interface PastedEntry {
  readonly id: string;
  /** The line of the text that it was found in, from 1. */
  readonly line: number;
  /** What the text says of it; only a `source` can be taken over. */
  readonly kind: FileEntry['kind'];
  readonly cidr: string;
  readonly note: string;
  /** Whether the reader wants to leave it out. */
  readonly dropped: boolean;
  /** What a provider lists it under. */
  readonly services: readonly string[];
  readonly regions: readonly string[];
}

/** What can be done to the entries before they are added. */
export type PastedChange =
  | { readonly kind: 'read'; readonly entries: readonly FileEntry[] }
  | { readonly kind: 'edit'; readonly id: string; readonly texts: Partial<SourceEntry> }
  /** Makes several entries of one. */
  | { readonly kind: 'split'; readonly id: string; readonly texts: readonly string[] }
  | { readonly kind: 'drop'; readonly id: string; readonly dropped: boolean };

/** The entries after a change; those it does not name stay the same objects. */
export function changePasted(
  entries: readonly PastedEntry[],
  change: PastedChange,
): readonly PastedEntry[] {
  switch (change.kind) {
    case 'read':
      return change.entries.map(toPasted);
    case 'edit':
      return entries.map((entry) =>
        entry.id === change.id ? { ...entry, ...change.texts } : entry,
      );
    case 'split':
      return entries.flatMap((entry) =>
        entry.id === change.id ? parts(entry, change.texts) : [entry],
      );
    case 'drop':
      return entries.map((entry) =>
        entry.id === change.id ? { ...entry, dropped: change.dropped } : entry,
      );
  }
}

/** The entries that one is split into; the first of them keeps its place. */
function parts(entry: PastedEntry, texts: readonly string[]): readonly PastedEntry[] {
  return texts.map((cidr, part) => ({
    ...entry,
    id: part === 0 ? entry.id : `${entry.id}-${part}`,
    cidr,
  }));
}

function toPasted(entry: FileEntry, index: number): PastedEntry {
  const { line, kind, text, note, services = [], regions = [] } = entry;
  return { id: String(index), line, kind, cidr: text, note, dropped: false, services, regions };
}

/** Whether an entry is one to be taken over, right or wrong. */
export function isWanted({ kind, dropped }: PastedEntry): boolean {
  return kind === 'source' && !dropped;
}

/** What stops an entry from being taken over. */
export type PastedVerdict =
  | { readonly kind: 'problem'; readonly problem: SourceError }
  /** The same network stands in an earlier line of the text. */
  | { readonly kind: 'same-line'; readonly problem: SourceError; readonly line: number }
  /** It contains what another line of the text denies. */
  | ({ readonly kind: 'denied-inside' } & Omit<DeniedInside, 'network'>);

/** What the rules say about the entries as part of the list. */
export interface PastedVerdicts {
  /** What is wrong with an entry, by its id. */
  readonly wrong: ReadonlyMap<string, PastedVerdict>;
  /** Entries that can be taken over. */
  readonly ready: readonly PastedEntry[];
  /** The networks of the list and of these entries. */
  readonly networks: ReadonlySet<string>;
  /** How many entries the list can still take by the rules of the service. */
  readonly room: number;
}

/** Judges entries as the rows that they would become, after those of the list. */
export function judgePasted(
  rows: Rows,
  entries: readonly PastedEntry[],
  policy: SourcePolicy,
): PastedVerdicts {
  const firstRows = new Map<string, number>();
  for (const [index, { cidr }] of rows.entries()) {
    const parsed = parseSource(cidr);
    if (parsed.ok && !firstRows.has(parsed.source.network))
      firstRows.set(parsed.source.network, index);
  }
  const firstLines = new Map<string, number>();
  const wrong = new Map<string, PastedVerdict>();
  const ready = new Map<string, PastedEntry>();
  for (const entry of entries) {
    if (!isWanted(entry)) continue;
    const { verdict, network } = judgedAlone(entry, policy);
    const repeated = verdict ?? repetition(entry, network, firstRows, firstLines);
    if (repeated) wrong.set(entry.id, repeated);
    else ready.set(network, entry);
    if (network !== '' && !firstLines.has(network)) firstLines.set(network, entry.line);
  }
  for (const { network, denied, line } of deniedInside(entries, new Set(ready.keys()))) {
    const { id } = ready.get(network) ?? { id: '' };
    if (!ready.delete(network)) continue;
    wrong.set(id, { kind: 'denied-inside', denied, line });
  }
  const filled = rows.filter((row) => !isBlank(row)).length;
  const networks = new Set([...firstRows.keys(), ...ready.keys()]);
  return {
    wrong,
    ready: [...ready.values()],
    networks,
    room: Math.max(0, policy.maxEntries - filled),
  };
}

/**
 * A verdict with the repairs that lead to an entry without an error, and to none that is in the list
 * already. For those that are shown: it takes longer than all else.
 */
export function withRepairs(
  verdict: PastedVerdict | undefined,
  { networks }: PastedVerdicts,
  policy: SourcePolicy,
): PastedVerdict | undefined {
  if (verdict?.kind !== 'problem' || verdict.problem.repairs.length === 0) return verdict;
  return { kind: 'problem', problem: withoutRefused(verdict.problem, networks, policy) };
}

function repetition(
  { cidr, line }: PastedEntry,
  network: string,
  firstRows: ReadonlyMap<string, number>,
  firstLines: ReadonlyMap<string, number>,
): PastedVerdict | undefined {
  const row = firstRows.get(network);
  if (row !== undefined) {
    return { kind: 'problem', problem: duplicateError(trimInvisible(cidr), line, row) };
  }
  const first = firstLines.get(network);
  if (first === undefined) return undefined;
  return {
    kind: 'same-line',
    problem: duplicateError(trimInvisible(cidr), line, first),
    line: first,
  };
}

/** What an entry's own text and note amount to. */
interface Alone {
  readonly verdict: PastedVerdict | undefined;
  /** The network of a source without an error; '' for one with an error. */
  readonly network: string;
}

/**
 * An entry is judged once: of thousands, a key press changes one. Entries are never changed, so
 * that the object stands for its text.
 */
const alone = new WeakMap<SourcePolicy, WeakMap<PastedEntry, Alone>>();

function judgedAlone(entry: PastedEntry, policy: SourcePolicy): Alone {
  const known = alone.get(policy) ?? new WeakMap<PastedEntry, Alone>();
  alone.set(policy, known);
  const judged = known.get(entry) ?? judgeAlone(entry, policy);
  known.set(entry, judged);
  return judged;
}

function judgeAlone(entry: PastedEntry, policy: SourcePolicy): Alone {
  const problem = findSourceProblems([entry], policy).find((found) => found.severity === 'error');
  if (problem) return { verdict: { kind: 'problem', problem }, network: '' };
  const parsed = parseSource(entry.cidr);
  return { verdict: undefined, network: parsed.ok ? parsed.source.network : '' };
}
