import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Node } from 'yaml';
import { MOST_DEPTH, NOTHING, type Tree } from './tree.ts';

/** What a YAML text holds, or the line from which it is none. */
export type YamlReading =
  | { readonly ok: true; readonly tree: Tree }
  | { readonly ok: false; readonly line: number | undefined };

/**
 * Reads YAML with one or several documents. All values stay the text that they are: `203.0` is no
 * number. Aliases are texts that no address is, so that their use is seen and not followed.
 */
export function readYaml(text: string): YamlReading {
  const lineCounter = new LineCounter();
  const options = {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter,
  } as const;
  try {
    const documents = parseAllDocuments(text, options);
    const list = 'empty' in documents ? [] : documents;
    const [error] = list.flatMap(({ errors }) => errors);
    if (error) return { ok: false, line: lineCounter.linePos(error.pos[0]).line };
    const lineOf = (offset: number) => lineCounter.linePos(offset).line;
    const items = list.map(({ contents }) => toTree(contents, lineOf, 0));
    return { ok: true, tree: { kind: 'list', items } };
  } catch {
    return { ok: false, line: undefined };
  }
}

function toTree(node: unknown, lineOf: (offset: number) => number, depth: number): Tree {
  if (depth > MOST_DEPTH) return NOTHING;
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }) => ({
      key: isScalar(key) ? textOf(key.value) : '',
      value: toTree(value, lineOf, depth + 1),
    }));
    return { kind: 'map', pairs };
  }
  if (isSeq(node)) {
    return { kind: 'list', items: node.items.map((item) => toTree(item, lineOf, depth + 1)) };
  }
  if (!isScalar(node) && !isAlias(node)) return NOTHING;
  const line = lineOf(node.range?.[0] ?? 0);
  const text = isAlias(node) ? `*${node.source}` : textOf(node.value);
  return { kind: 'text', text, line, note: noteOf(node), isExpression: isAlias(node) };
}

function noteOf({ comment }: Node): string {
  return (comment ?? '').split('\n')[0]?.trim() ?? '';
}

/** In the schema without types, every value is a text; nothing is none. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
