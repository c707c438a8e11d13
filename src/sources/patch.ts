import { namesAny } from './headings.ts';

/** A text as `diff` writes it. */
export interface Patch {
  /** The lines without their signs; '' for those that were removed and for what is about the file. */
  readonly contents: readonly string[];
  /** The lines that were removed, from 0. */
  readonly removed: ReadonlySet<number>;
}

/** What is about the file. */
const ABOUT = /^(?:diff\s|index\s|---\s|\+\+\+\s|@@\s|\\\sNo newline)/;

/**
 * A text whose lines are added, removed or the same; undefined for any other. Lines that begin with
 * a minus alone are those of a list.
 */
export function readPatch(lines: readonly string[]): Patch | undefined {
  const filled = lines.filter((line) => line.trim() !== '');
  const has = (sign: string) => filled.some((line) => line.startsWith(sign) && namesAny(line));
  const isMarked = filled.some((line) => /^(?:@@ -\d|diff --git )/.test(line));
  const isPatch = isMarked ? has('+') || has('-') : has('+') && has('-');
  if (!isPatch || !filled.every((line) => /^[-+ \t]/.test(line) || ABOUT.test(line)))
    return undefined;
  const removed = new Set<number>();
  const contents = lines.map((line, index) => {
    if (ABOUT.test(line)) return '';
    if (line.startsWith('-')) removed.add(index);
    return line.startsWith('-') ? '' : line.replace(/^[+ ]/, '');
  });
  return { contents, removed };
}
