import { looksLikeAddress, roleOf } from './names.ts';
import { isOutgoingName, isStateName } from './states.ts';

/** The header is looked for in so many lines. */
const HEADER_WITHIN = 3;

/** What a configuration has in it and a table has not. */
const SYNTAX = /[{}=;"<>]/;

/** Between columns that names with blanks in them stand above, and between those of single words. */
const SINGLE = /\s+/;
const GAPS: readonly RegExp[] = [/\s{2,}|\t/, SINGLE];

/**
 * The lines of a table whose columns are set apart by blanks, as terminals show them, with a tab
 * between the cells instead; undefined for any other text. A row that does not fit its columns
 * becomes a note, so that no address of it is taken for that of another column.
 */
export function withTabs(lines: readonly string[]): readonly string[] | undefined {
  for (const [at, line] of lines.slice(0, HEADER_WITHIN).entries()) {
    if (SYNTAX.test(line) || line.split(/\s+/).some(looksLikeAddress)) return undefined;
    const gap = GAPS.find((sign) => isHeader(line.trim().split(sign)));
    // "Source IP" is the name of one column.
    if (gap === undefined || (gap === SINGLE && roleOf(line.trim()) === 'source')) continue;
    const rows = lines.slice(at + 1);
    const names = line.trim().split(gap);
    const starts = startsOf(line, names);
    const isAligned = rows.every((row) =>
      starts.every((start) => start === 0 || /^\s?$/.test(row.charAt(start - 1))),
    );
    const filled = rows.filter((row) => row.trim() !== '');
    const isTable = filled.every(
      (row) => row.split(/\s+/).some(looksLikeAddress) || RULE.test(row),
    );
    // Single words are names of columns only where each row has as many.
    const isOne =
      gap === SINGLE && filled.some((row) => row.trim().split(gap).length < names.length);
    if (filled.length === 0 || !isTable || isOne) return undefined;
    const cut = (row: string) =>
      isAligned ? slices(row, starts) : cellsOf(row, gap, names.length);
    return [...lines.slice(0, at), names.join('\t'), ...rows.map((row) => cut(row).join('\t'))];
  }
  return undefined;
}

/** A line below a header. */
const RULE = /^[\s=+-]+$/;

/** Whether names are those of columns, one of which has the addresses. */
function isHeader(names: readonly string[]): boolean {
  return (
    names.length > 1 &&
    names.some((name) => roleOf(name) === 'source') &&
    !names.some((name) => ['first', 'last'].includes(roleOf(name) ?? '')) &&
    names.every((name) => roleOf(name) !== undefined || isStateName(name) || isOutgoingName(name))
  );
}

function startsOf(line: string, names: readonly string[]): readonly number[] {
  let from = 0;
  return names.map((name) => {
    const start = line.indexOf(name, from);
    from = start + name.length;
    return start;
  });
}

function slices(row: string, starts: readonly number[]): readonly string[] {
  return starts.map((start, at) => row.slice(at === 0 ? 0 : start, starts[at + 1]).trim());
}

/** The cells of a row; one that has more or fewer is put behind the last column. */
function cellsOf(row: string, gap: RegExp, count: number): readonly string[] {
  const cells = row.trim().split(gap);
  if (cells.length === count || row.trim() === '') return cells;
  return [...Array.from({ length: count }, () => ''), row.trim().replaceAll('\t', ' ')];
}
