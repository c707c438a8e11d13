import type { ListEntry, ListOptions, SourceList } from './list-entry.ts';
import { trimInvisible } from './text.ts';

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;

/** White space, commas, semicolons and zero-width spaces; quotes around an entry do no harm. */
const SEPARATOR = /[\s,;"\u200B\u2060\uFEFF]+/;

/** Reads a text line by line. */
export function readLines(text: string, { headerLine }: ListOptions = {}): SourceList {
  const entries: ListEntry[] = [];
  let empty = 0;
  for (const [index, line] of text.split(LINE_BREAK).entries()) {
    const found = index + 1 === headerLine ? [] : ofLine(line, index + 1);
    entries.push(...found);
    empty += Number(found.length === 0);
  }
  return { entries, empty };
}

function ofLine(content: string, line: number): readonly ListEntry[] {
  const comment = findComment(content);
  const listed = comment ? content.slice(0, comment.start) : content;
  const note = comment ? trimInvisible(content.slice(comment.end)) : '';
  return listed
    .split(SEPARATOR)
    .map(trimInvisible)
    .filter((text) => text !== '')
    .map((text) => ({ line, kind: 'source', text, note }));
}

/**
 * Where the first comment begins, and its text. Two slashes do not begin one within a URL, nor
 * before a digit within an entry: `10.0.0.0//8` is a network with a slip of the hand, not an
 * address with the note "8".
 */
function findComment(line: string): { start: number; end: number } | undefined {
  for (const { 0: mark, index: start } of line.matchAll(/[#|]|\/\//g)) {
    const end = start + mark.length;
    const isApart = start === 0 || /[\s,;]/.test(line.charAt(start - 1));
    const isSlip = line.charAt(start - 1) === ':' || /[0-9]/.test(line.charAt(end));
    if (mark !== '//' || isApart || !isSlip) return { start, end };
  }
  return undefined;
}
