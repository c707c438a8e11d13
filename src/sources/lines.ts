import { findComment } from './comment.ts';
import { followContexts } from './contexts.ts';
import { deniesOthers, isAboutAbove, namesAny, type Standing } from './headings.ts';
import { type HostsFile, hostsFileOf } from './hosts-access.ts';
import { type Line, readLine } from './line.ts';
import type { ListEntry, ListOptions, SourceList } from './list-entry.ts';
import { logicalLineAt } from './logical-lines.ts';
import { listedSetOf, readDefinition, readElements, setNameOf, usesOf } from './named-sets.ts';
import { readPatch } from './patch.ts';
import { readLogicalLine } from './statements.ts';
import { trimInvisible } from './text.ts';

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;

/** Entries of a named set, which are decided about at the end. */
interface Pending {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly line: string;
}

/** Comments that go over several lines, by how they begin. */
const BLOCK_COMMENTS: readonly (readonly [string, string])[] = [
  ['/*', '*/'],
  ['<!--', '-->'],
  ['<#', '#>'],
  ['"""', '"""'],
  ["'''", "'''"],
];

/**
 * Reads a text line by line: a list of addresses, a configuration, a mail. Each line gives its
 * entries, or is one entry if it is not understood, or is counted as empty. What a line means can
 * depend on those around it: the block that it is in, the rule that uses its name. Never throws;
 * takes linear time.
 */
export function readLines(text: string, options: ListOptions = {}): SourceList {
  const written = text.split(LINE_BREAK);
  const patch = readPatch(written);
  const lines = patch?.contents ?? written;
  const contexts = followContexts();
  const entries: ListEntry[] = [];
  const pending: Pending[] = [];
  /** The lines without what is a comment. */
  const codes: string[] = [];
  let empty = 0;
  let hosts = hostsFileOf(options.fileName ?? '');
  let commentEnd: string | undefined;
  let together = 0;
  let set: string | undefined;
  /** The set whose members `ipset list` shows. */
  let shown: string | undefined;
  /** Sentences that may be about the lines above them, with the entries up to there. */
  const sentences: { readonly line: string; readonly entries: number }[] = [];
  for (const [index, content] of lines.entries()) {
    const number = index + 1;
    const line = trimInvisible(content);
    if (line.startsWith('#')) hosts = hostsFileOf(line) ?? hosts;
    const isCommented = commentEnd !== undefined;
    commentEnd = endOfComment(line, commentEnd);
    codes.push(isCommented || line.startsWith('#') ? '' : withoutComment(content));
    const before = entries.length;
    if (patch?.removed.has(index) === true && namesAny(written[index] ?? '')) {
      const removed = trimInvisible(written[index] ?? '');
      entries.push({ line: number, kind: 'denied', text: removed, note: '' });
    }
    shown = listedSetOf(lines, index) ?? shown;
    if (deniesOthers(line)) sentences.push({ line, entries: entries.length });
    const isNew = index >= together && !isCommented && commentEnd === undefined;
    set = setNameOf(line) ?? set;
    const logical = isNew ? logicalLineAt(lines, index) : undefined;
    if (logical) {
      together = index + logical.parts.length;
      const read = readLogicalLine(logical, { hosts, standing: contexts.standing(), set });
      entries.push(...read.entries);
      const { name } = read;
      if (name !== undefined) pending.push({ name, from: before, to: entries.length, line });
      empty += logical.parts.length - new Set(read.entries.map((entry) => entry.line)).size;
      for (const part of logical.parts) contexts.follow(part.text, entries.length);
    }
    if (index < together) continue;
    if (number !== options.headerLine) {
      const code = codeOf(content);
      const definition = isCommented
        ? undefined
        : (readDefinition(trimInvisible(code)) ??
          (set === undefined ? undefined : readElements(trimInvisible(code), set)));
      if (definition) {
        const note = noteOf(line);
        entries.push(...definition.entries.map((entry) => ({ line: number, note, ...entry })));
        pending.push({ name: definition.name, from: before, to: entries.length, line });
      } else if (isCommented) {
        const read = readLine(`# ${line}`);
        if (read.kind === 'disabled') entries.push({ line: number, ...read, text: line });
      } else {
        const isStructure =
          contexts.isStructure(code) || (shown !== undefined && MEMBERS_HEAD.test(line));
        const read = isStructure ? undefined : readWithin(content, hosts, contexts.standing());
        if (read) entries.push(...toEntries(read, number));
        if (shown !== undefined && entries.length > before) {
          pending.push({
            name: shown,
            from: before,
            to: entries.length,
            line: `${shown}: ${line}`,
          });
        }
      }
      const revision = isCommented ? undefined : contexts.follow(code, entries.length);
      if (revision?.standing) stand(entries, revision.from, entries.length, revision.standing);
    }
    empty += Number(entries.length === before);
  }
  denyAbove(entries, sentences);
  return { entries: decide(entries, pending, codes), empty };
}

/** Lines above the members of a set in the output of `ipset list`. */
const MEMBERS_HEAD =
  /^(?:Name|Type|Revision|Header|Size in memory|References|Number of entries|Members):/;

/** Keeps out what a sentence below it keeps out, or one that says that it is about what is above. */
function denyAbove(
  entries: ListEntry[],
  sentences: readonly { readonly line: string; readonly entries: number }[],
): void {
  const last = entries.findLastIndex(({ text }) => namesAny(text));
  const above = sentences.filter(
    (sentence) =>
      !sentence.line.endsWith(':') && (sentence.entries > last || isAboutAbove(sentence.line)),
  );
  stand(entries, 0, Math.max(0, ...above.map((sentence) => sentence.entries)), 'denied');
}

function readWithin(content: string, hosts: HostsFile | undefined, standing: Standing): Line {
  const read = readLine(content, hosts);
  if (standing === undefined || read.kind === 'empty') return read;
  if (read.kind !== 'entries') return { ...read, kind: standing };
  return { kind: standing, text: trimInvisible(withoutComment(content)), note: read.note };
}

function toEntries(read: Line, line: number): readonly ListEntry[] {
  switch (read.kind) {
    case 'entries':
      return read.entries.map(({ kind, text }) => ({ line, kind, text, note: read.note }));
    case 'denied':
    case 'disabled':
      return [{ line, kind: read.kind, text: read.text, note: read.note }];
    case 'unclear':
      return [{ line, kind: 'source', text: read.text, note: read.note }];
    case 'empty':
      return [];
  }
}

/** The sign that ends the comment which the next line is in; undefined outside of one. */
function endOfComment(line: string, end: string | undefined): string | undefined {
  if (end !== undefined) return line.includes(end) ? undefined : end;
  for (const [begin, close] of BLOCK_COMMENTS) {
    const start = line.startsWith(begin) ? 0 : line.lastIndexOf(` ${begin} `);
    if (start >= 0 && !line.includes(close, start + begin.length)) return close;
  }
  return undefined;
}

function withoutComment(content: string): string {
  return content.slice(0, findComment(content)?.start);
}

/** A line without its comment, or the comment where there is nothing else. */
function codeOf(content: string): string {
  const code = withoutComment(content);
  return trimInvisible(code) === '' ? content : code;
}

function noteOf(line: string): string {
  const comment = findComment(line);
  return comment ? trimInvisible(line.slice(comment.end)) : '';
}

/** Changes entries that would be let in: something around them says that they are not. */
function stand(entries: ListEntry[], from: number, to: number, kind: ListEntry['kind']): void {
  for (let index = from; index < to; index += 1) {
    const entry = entries[index];
    if (entry?.kind === 'source') entries[index] = { ...entry, kind };
  }
}

/** Lets in the sets that a line lets in; one that nothing is said of is to be looked at as a line. */
function decide(
  entries: readonly ListEntry[],
  pending: readonly Pending[],
  lines: readonly string[],
): readonly ListEntry[] {
  const uses = usesOf(new Set(pending.map(({ name }) => name)), lines);
  const decided = [...entries];
  const merged = new Set<number>();
  for (const { name, from, to, line } of pending) {
    const use = uses.get(name);
    if (use === 'denied') stand(decided, from, to, 'denied');
    const first = decided[from];
    if (use !== undefined || first?.kind !== 'source') continue;
    decided[from] = { ...first, text: withoutComment(line).trim() };
    for (let index = from + 1; index < to; index += 1) merged.add(index);
  }
  return decided.filter((_, index) => !merged.has(index));
}
