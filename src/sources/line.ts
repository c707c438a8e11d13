import { readIpv4 } from './address.ts';
import { findComment } from './comment.ts';
import { type HostsFile, readHostsRule } from './hosts-access.ts';
import { readKnown } from './known-statements.ts';
import { readMask } from './masks.ts';
import type { EntryKind } from './list-entry.ts';
import { parseCidr } from './network.ts';
import { readSentence } from './sentence.ts';
import { looksLikeEntry } from './shapes.ts';
import { readSpan } from './spans.ts';
import { trimInvisible } from './text.ts';
import { standingOf } from './vocabulary.ts';

/** An entry of a line. A single `!` in a list keeps that entry out. */
export interface LineEntry {
  readonly kind: EntryKind;
  readonly text: string;
}

/** What a line says. `text` is the line without its comment, which is the note. */
export type Line =
  /** Entries, right or wrong, that are to be let in, and perhaps some that are not. */
  | { readonly kind: 'entries'; readonly entries: readonly LineEntry[]; readonly note: string }
  /** That what it names is kept out, or that it is not in force. */
  | { readonly kind: 'denied' | 'disabled'; readonly text: string; readonly note: string }
  /** Something that cannot be told; `addresses` are those in it that may be meant. */
  | {
      readonly kind: 'unclear';
      readonly text: string;
      readonly addresses: readonly string[];
      /** Whether it names any address. */
      readonly isNamed: boolean;
      readonly note: string;
    }
  /** No entry: blank, a comment, a brace. */
  | { readonly kind: 'empty' };

/**
 * Reads one line of a list, of a configuration or of a text. Never throws; takes linear time.
 *
 * @param hosts the file of TCP wrappers that the line is from, if it is
 */
export function readLine(content: string, hosts?: HostsFile): Line {
  const line = trimInvisible(content);
  const commented = uncommented(line);
  if (commented === undefined) return readCode(line, hosts);
  return namesAddress(commented) ? { kind: 'disabled', text: line, note: '' } : { kind: 'empty' };
}

/** Reads a line that is no comment as a whole. */
function readCode(line: string, hosts?: HostsFile): Line {
  const row = TABLE_ROW.test(line) ? trimInvisible(line.replace(/^\|+|\|+$/g, '')) : line;
  const comment = commentOf(row);
  const text = trimInvisible(comment ? row.slice(0, comment.start) : row);
  const note = comment ? trimInvisible(row.slice(comment.end)) : '';
  const rule = readHostsRule(text, note, hosts);
  if (rule) return rule;
  const entries = readEntries(text);
  const read = entries
    ? ofEntries(entries, note)
    : (readKnown(text, note) ?? readStatements(text, note) ?? readSentence(text, note));
  // `203.0.113.9 # disabled since May`
  if (read.kind === 'entries' || read.kind === 'unclear') {
    const standing = standingOf(note);
    if (standing !== undefined) return { kind: standing, text, note };
  }
  return read;
}

/** Signs and words that begin a comment in one syntax or another. */
const COMMENT_SIGN = /(?:[#;]+|\/\/+|\/\*+|<!--|<#|--(?=\s)|rem\s|::\s|['%]\s|~~)\s*/iy;
const STRUCK = /^~~.*~~$/;

/** A box that is not ticked. */
const UNTICKED = /^(?:[-*+]\s)?\[ ?\]\s/;

/** What a comment says, without the signs before it, however many; undefined for other lines. */
function uncommented(line: string): string | undefined {
  if (line.startsWith('~~') && !STRUCK.test(line)) return undefined;
  let start = UNTICKED.exec(line)?.[0].length ?? 0;
  for (COMMENT_SIGN.lastIndex = start; COMMENT_SIGN.test(line);) start = COMMENT_SIGN.lastIndex;
  return start > 0 ? line.slice(start) : undefined;
}

/** A row of a table in Markdown. */
const TABLE_ROW = /^\|.*\|$/;

/** A bar before another address parts two columns of a table, and begins no note. */
function commentOf(row: string): ReturnType<typeof findComment> {
  const comment = findComment(row);
  const isColumn = comment && row.charAt(comment.start) === '|';
  return isColumn && parseCidr(trimInvisible(row.slice(comment.end))) ? undefined : comment;
}

/** Several statements in one line, `allow 203.0.113.7; deny all;`; undefined for one alone. */
function readStatements(text: string, note: string): Line | undefined {
  const statements = text.split(';').map(trimInvisible).filter(Boolean);
  if (statements.length < 2 || statements.some((one) => readEntries(one))) return undefined;
  const entries = statements.flatMap((statement): readonly LineEntry[] => {
    const read = readSentence(statement, '');
    if (read.kind === 'entries') return read.entries;
    return [
      {
        kind: read.kind === 'denied' || read.kind === 'disabled' ? read.kind : 'source',
        text: statement,
      },
    ];
  });
  return { kind: 'entries', entries, note };
}

/** Whether a text without its comment signs names an address that can be read. */
function namesAddress(text: string): boolean {
  if (!/\d\.\d|:.*:/.test(text)) return false;
  const line = readCode(trimInvisible(text.replace(/(?:\*\/|-->|~~)$/, '')));
  if (line.kind === 'entries') {
    return line.entries.some(({ text: entry }) => Boolean(parseCidr(entry) ?? readSpan(entry)));
  }
  return line.kind !== 'empty' && (line.kind !== 'unclear' || line.addresses.length > 0);
}

function ofEntries(texts: readonly string[], note: string): Line {
  if (texts.length === 0) return { kind: 'empty' };
  // `!A, B`: whether the sign is for B as well, nobody can tell.
  const [first = '', ...others] = texts;
  if (first.startsWith('!') && others.length > 0 && others.every((text) => !text.startsWith('!'))) {
    return { kind: 'unclear', text: texts.join(', '), addresses: others, isNamed: true, note };
  }
  const entries = texts.map((text): LineEntry => {
    const isDenied = text.startsWith('!') && looksLikeEntry(text.slice(1));
    return { kind: isDenied ? 'denied' : 'source', text };
  });
  return { kind: 'entries', entries, note };
}

/** Separate entries wherever they stand: commas, semicolons, tabs, quotes, brackets around all. */
const SEPARATOR = /[,;|\t"\u3001\uFF0C\uFF1B\u200B\u2060\uFEFF]+/;

/** Bullets and numbers of a list. */
const BULLET = /^(?:[-*\u2022\u00B7\u2023\u25E6\u2013\u2014]|[0-9]{1,4}[.)])\s+/;

/** The sign of a range between columns, or with a blank on one side of it alone. */
const SPACED_SIGN = /(?<=[0-9a-f:])(?:\s([-\u2013\u2014])\s?|([-\u2013\u2014])\s)(?=[0-9a-f:])/gi;

/**
 * The entries of a line that has nothing else in it; undefined for one with other words. What
 * stands together stays so: the ends of a range, an address and its mask.
 */
export function readEntries(listed: string): readonly string[] | undefined {
  const pieces = listed
    .replace(BULLET, '')
    .replace(SPACED_SIGN, ' $1$2 ')
    .split(SEPARATOR)
    .flatMap((piece) => together(withoutParentheses(trimInvisible(piece))))
    .filter((piece) => !/^[\s\p{Cf}[\](){}<>|=+*_-]*$/u.test(piece));
  // `deny=203.0.113.9`: the value of a setting.
  if (pieces.some((piece) => SETTING.test(piece))) return undefined;
  const entries = withMasks(pieces);
  const isList =
    entries.length < 2 || entries.every((entry) => looksLikeEntry(entry) || readSpan(entry));
  return isList && !holdsStrayMask(entries) ? entries : undefined;
}

/** A range in parentheses as a range. */
function withoutParentheses(piece: string): string {
  const inner = /^\(([^()]{1,120})\)$/.exec(piece)?.[1];
  return inner !== undefined && inner.includes(' ') && readSpan(inner) ? inner : piece;
}

/** A name and its sign, before digits. */
const SETTING = /^[\p{L}_$][\p{L}\p{N}_.-]{0,100}=[^=]*\d/u;

/** A mask before or far from its address, or one that is none: which network is meant is open. */
function holdsStrayMask(entries: readonly string[]): boolean {
  return entries.length > 1 && entries.some((entry) => /^\(?255\.[0-9.]+\)?$/.test(entry));
}

/** Longest run of words that is one entry: `from 203.0.113.8 through 203.0.113.15`. */
const LONGEST_RUN = 4;

/** Splits at blanks, but not what is a range or an address with its mask or prefix length. */
function together(piece: string): readonly string[] {
  const parts = piece.split(/\s+/).filter(Boolean);
  const found: string[] = [];
  for (let at = 0; at < parts.length;) {
    const length = runLength(parts, at);
    found.push(parts.slice(at, at + length).join(' '));
    at += length;
  }
  return found;
}

/** How many words from this one on are one entry. */
function runLength(parts: readonly string[], at: number): number {
  const next = parts[at + 1];
  if (next === undefined || (parseCidr(next) && !MASK_LIKE.test(next))) return 1;
  // Two numbers or words belong together only where a sign says so.
  if (/^[0-9a-f]+$/i.test(next) && /[0-9a-f]$/i.test(parts[at] ?? '')) return 1;
  let length = Math.min(LONGEST_RUN, parts.length - at);
  while (length > 1 && !readSpan(parts.slice(at, at + length).join(' '))) length -= 1;
  return length;
}

/** No address that anyone has begins like this. */
const MASK_LIKE = /^(?:255|0)\./;

/** Joins an address with the mask or prefix length in the next column. */
function withMasks(pieces: readonly string[]): readonly string[] {
  const entries: string[] = [];
  for (const piece of pieces) {
    const previous = entries.at(-1);
    const isMask = MASK_LIKE.test(piece) && readMask(piece) !== undefined;
    const isLength = /^\/[0-9]{1,3}$/.test(piece);
    const isBare = previous !== undefined && Boolean(readIpv4(previous));
    if (isBare && isMask) entries[entries.length - 1] = `${previous} ${piece}`;
    else if (isLength && previous !== undefined && parseCidr(`${previous}${piece}`)) {
      entries[entries.length - 1] = `${previous}${piece}`;
    } else entries.push(piece);
  }
  return entries;
}
