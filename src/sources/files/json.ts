import { MOST_DEPTH, NOTHING, type Pair, type Tree } from './tree.ts';

/**
 * The value of a JSON text, or of one with a value in each line; undefined if it is neither. Unlike
 * `JSON.parse`, of which only the verdict is used, it knows the line of each string, and a key that
 * is there twice keeps both of its values.
 */
export function readJson(text: string): Tree | undefined {
  if (isJson(text)) return treeOf(text);
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every(isJson) ? treeOf(text) : undefined;
}

/** Whether a text is an object or a list in JSON. */
function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** A string, a bracket or mark, a number or word, or a line break. */
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"|[{}[\]:,]|[^\s{}[\]:,"]+|\n/g;

/** The values of a text that is known to be JSON; a list of them if there are several. */
function treeOf(text: string): Tree {
  const tokens = text.matchAll(TOKEN);
  let line = 1;

  /** The next token that is no line break; '' at the end. */
  const next = (): string => {
    for (let token = tokens.next(); !token.done; token = tokens.next()) {
      if (token.value[0] !== '\n') return token.value[0];
      line += 1;
    }
    return '';
  };

  const read = (token: string, depth: number): Tree => {
    if (token === '{' || token === '[') return readMany(token, depth);
    if (token.startsWith('"')) return ofString(JSON.parse(token) as string, line);
    return { kind: 'text', text: token === 'null' ? '' : token, line: 0, note: '' };
  };

  const readMany = (open: '{' | '[', depth: number): Tree => {
    const pairs: Pair[] = [];
    const items: Tree[] = [];
    for (let token = next(); token !== '}' && token !== ']' && token !== ''; token = next()) {
      if (token === ',') continue;
      if (depth >= MOST_DEPTH) skip(token);
      else if (open === '[') items.push(read(token, depth + 1));
      else {
        next();
        pairs.push({ key: JSON.parse(token) as string, value: read(next(), depth + 1) });
      }
    }
    if (depth >= MOST_DEPTH) return NOTHING;
    return open === '{' ? { kind: 'map', pairs } : { kind: 'list', items };
  };

  /** Passes over a value that is nested too deeply. */
  const skip = (first: string): void => {
    let depth = Number(first === '{' || first === '[');
    while (depth > 0) {
      const token = next();
      if (token === '') return;
      depth += Number(token === '{' || token === '[') - Number(token === '}' || token === ']');
    }
  };

  const values: Tree[] = [];
  for (let token = next(); token !== ''; token = next()) values.push(read(token, 0));
  const [only] = values;
  return only && values.length === 1 ? only : { kind: 'list', items: values };
}

/** A string, or what it holds if it is JSON itself, as in settings within settings. */
function ofString(text: string, line: number): Tree {
  const isNested = /^\s*[{[]\s*["{[]/.test(text) && isJson(text);
  return isNested ? atLine(treeOf(text), line) : { kind: 'text', text, line, note: '' };
}

function atLine(tree: Tree, line: number): Tree {
  if (tree.kind === 'text') return { ...tree, line };
  if (tree.kind === 'list') return { ...tree, items: tree.items.map((item) => atLine(item, line)) };
  return {
    ...tree,
    pairs: tree.pairs.map(({ key, value }) => ({ key, value: atLine(value, line) })),
  };
}
