import { MOST_DEPTH, NOTHING, type Tree } from './tree.ts';

/** The value of a JSON text, or of one with a value in each line; undefined if it is neither. */
export function readJson(text: string): Tree | undefined {
  const value = parse(text) ?? parseLines(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const lines = linesIn(text);
  return toTree(value, lines, 0);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** JSON Lines: a value in each line. */
function parseLines(text: string): unknown {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const values: unknown[] = [];
  for (const line of lines) {
    const value = parse(line);
    if (typeof value !== 'object' || value === null) return undefined;
    values.push(value);
  }
  return values.length > 1 ? values : undefined;
}

function toTree(value: unknown, lineOf: (text: string) => number, depth: number): Tree {
  if (depth > MOST_DEPTH) return NOTHING;
  if (Array.isArray(value)) {
    return { kind: 'list', items: value.map((item) => toTree(item, lineOf, depth + 1)) };
  }
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, item]) => {
      lineOf(key);
      return { key, value: toTree(item, lineOf, depth + 1) };
    });
    return { kind: 'map', pairs };
  }
  if (typeof value === 'string')
    return { kind: 'text', text: value, line: lineOf(value), note: '' };
  const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
  return { kind: 'text', text, line: 0, note: '' };
}

/**
 * Finds the lines of strings that are asked for in the order of the text, because `JSON.parse` does
 * not tell them. One walk through the text for all of them.
 */
function linesIn(text: string): (searched: string) => number {
  let at = 0;
  let line = 1;
  let counted = 0;
  return (searched) => {
    const quoted = JSON.stringify(searched);
    let found = within(text, quoted, at);
    // PHP writes a slash as `\/`.
    if (found < 0 && quoted.includes('/')) found = within(text, quoted.replaceAll('/', '\\/'), at);
    if (found < 0) return line;
    at = found + quoted.length;
    for (let next = text.indexOf('\n', counted); next >= 0 && next < found;) {
      line += 1;
      counted = next + 1;
      next = text.indexOf('\n', counted);
    }
    return line;
  };
}

/** How far ahead a string is looked for: keys that JSON.parse puts in another order are not found. */
const AHEAD = 5_000;

function within(text: string, spelling: string, at: number): number {
  const found = text.slice(at, at + AHEAD + spelling.length).indexOf(spelling);
  return found < 0 ? found : at + found;
}
