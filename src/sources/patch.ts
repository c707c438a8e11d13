import { namesAny } from './headings.ts';

/** A text as `diff` writes it. */
export interface Patch {
  /** The lines without their signs; '' for those that were removed and for what is about the file. */
  readonly contents: readonly string[];
  /** The lines that were removed, from 0. */
  readonly removed: ReadonlySet<number>;
}

/** What is about the file. */
const ABOUT =
  /^(?:diff\s|index[\s:]|---(?:\s|$)|\+\+\+(?:\s|$)|@@\s|\\\sNo newline|={3,}|(?:old|new|deleted file|new file)\smode\s|(?:dis)?similarity\sindex\s|(?:rename|copy)\s(?:from|to)\s|(?:GIT\s)?binary\s|property changes on:)/i;

/** What no text but one of `diff` has in it. */
const MARK = /^(?:@@ -\d|diff --git )/;

/**
 * A text whose lines are added, removed or the same; undefined for any other. Lines that begin with
 * a minus alone are those of a list. Lines without a sign are read as they stand: sentences around
 * the patch. One that has an address shows that a text is no patch, unless a mark says that it is.
 */
export function readPatch(lines: readonly string[]): Patch | undefined {
  const changes = lines.filter((line) => /^[-+]/.test(line) && !ABOUT.test(line) && namesAny(line));
  const has = (sign: string) => changes.some((line) => line.startsWith(sign));
  const isMarked = lines.some((line) => MARK.test(line));
  const isPatch = isMarked ? changes.length > 0 : has('+') && has('-');
  const isOdd = (line: string) => /^[^-+\s]/.test(line) && !ABOUT.test(line) && namesAny(line);
  if (!isPatch || (!isMarked && lines.some(isOdd))) return undefined;
  const removed = new Set<number>();
  const contents = lines.map((line, index) => {
    if (ABOUT.test(line)) return '';
    if (line.startsWith('-')) removed.add(index);
    return line.startsWith('-') ? '' : line.replace(/^[+ ]/, '');
  });
  return { contents, removed };
}
