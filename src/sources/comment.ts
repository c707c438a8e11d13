/**
 * Where the first comment of a line begins, and its text. Two slashes do not begin one within a
 * URL, nor before a digit within an entry: `10.0.0.0//8` is a network with a slip of the hand, not
 * an address with the note "8". Two bars are an "or".
 */
export function findComment(line: string): { start: number; end: number } | undefined {
  for (const { 0: mark, index: start } of line.matchAll(/#|\|+|\/\//g)) {
    const end = start + mark.length;
    if (mark.startsWith('||')) continue;
    const isApart = start === 0 || /[\s,;]/.test(line.charAt(start - 1));
    const isSlip = line.charAt(start - 1) === ':' || /[0-9]/.test(line.charAt(end));
    if (mark !== '//' || isApart || !isSlip) return { start, end };
  }
  return undefined;
}
