import { findComment } from './comment.ts';
import { readEntries } from './line.ts';
import { looksLikeEntry } from './shapes.ts';
import { readSpan } from './spans.ts';
import { trimInvisible } from './text.ts';

/** A line of a text, and what it is without its comment. */
export interface Part {
  /** Counted from 0. */
  readonly index: number;
  readonly text: string;
  readonly note: string;
}

/** Lines of a text that are one statement. */
export type LogicalLine =
  /** Each but the last ends with a sign that says so. */
  | { readonly kind: 'continued'; readonly parts: readonly Part[] }
  /** A bracket around addresses alone, with what stands before and behind it. */
  | {
      readonly kind: 'bracketed';
      readonly parts: readonly Part[];
      readonly before: string;
      readonly behind: string;
      /** What the brackets hold. */
      readonly listed: readonly Part[];
    };

/** The sign of shells and configurations, of Windows, of PowerShell. */
const CONTINUED = /(?:\\|\s[`^])$/;

/** The statement that begins with a line and goes on behind it; undefined for one line alone. */
export function logicalLineAt(lines: readonly string[], index: number): LogicalLine | undefined {
  return continuedAt(lines, index) ?? bracketedAt(lines, index);
}

function continuedAt(lines: readonly string[], start: number): LogicalLine | undefined {
  const parts: Part[] = [];
  for (let index = start; index < lines.length; index += 1) {
    const line = trimInvisible(lines[index] ?? '');
    const isContinued = CONTINUED.test(line);
    const text = isContinued ? line.slice(0, -1) : line;
    // A comment that goes on is one to its end.
    const isComment = line.startsWith('#');
    parts.push(isComment ? { index, text, note: '' } : partOf(index, text));
    if (!isContinued) break;
  }
  return parts.length > 1 ? { kind: 'continued', parts } : undefined;
}

function bracketedAt(lines: readonly string[], start: number): LogicalLine | undefined {
  const first = partOf(start, lines[start] ?? '');
  const open = unclosed(first.text);
  const before = first.text.slice(0, open);
  if (open === undefined || !/\w/.test(before)) return undefined;
  const close = CLOSING[first.text.charAt(open)] ?? '';
  const parts = [first];
  const listed = [{ ...first, text: first.text.slice(open + 1) }];
  if (!isListed(first.text.slice(open + 1))) return undefined;
  for (let index = start + 1; index < lines.length; index += 1) {
    const part = partOf(index, lines[index] ?? '');
    const end = part.text.indexOf(close);
    const text = end < 0 ? part.text : part.text.slice(0, end);
    if (!isListed(text) || unclosed(part.text) !== undefined) return undefined;
    parts.push(part);
    listed.push({ ...part, text });
    if (end < 0) continue;
    const holdsEntries = listed.some((one) => (readEntries(one.text) ?? []).length > 0);
    const behind = part.text.slice(end + 1);
    return holdsEntries ? { kind: 'bracketed', parts, before, behind, listed } : undefined;
  }
  return undefined;
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/** Where the one bracket stands that a line opens and does not close. */
function unclosed(text: string): number | undefined {
  const bare = text.replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
  const open = Math.max(...Object.keys(CLOSING).map((sign) => bare.lastIndexOf(sign)));
  return open < 0 || /[\]})]/.test(bare.slice(open)) ? undefined : open;
}

/** Whether a text is nothing but addresses, or nothing at all. */
function isListed(text: string): boolean {
  const entries = readEntries(text.replace(/'/g, ' '));
  return entries?.every((entry) => looksLikeEntry(entry) || Boolean(readSpan(entry))) ?? false;
}

function partOf(index: number, content: string): Part {
  const comment = findComment(content);
  const text = trimInvisible(content.slice(0, comment?.start));
  return { index, text, note: comment ? trimInvisible(content.slice(comment.end)) : '' };
}
