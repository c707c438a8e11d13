import * as z from 'zod';

/** A mistake in `content/*.yaml`, told in one line so that an author can mend it. */
export class CatalogueMistake extends Error {
  constructor(file: string, path: string, wrong: string, write: string) {
    super(`${file}: ${path ? `${path}: ` : ''}${wrong}. ${write}.`);
    this.name = 'CatalogueMistake';
  }
}

/** The part of a JSON Schema that holds the descriptions for authors. */
interface SchemaNode {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

/**
 * Turns the first thing zod found into a mistake. What to write comes from the `describe()` of
 * the field, or of the nearest field around it, so that help and rule cannot drift apart.
 */
export function toMistake(
  file: string,
  schema: z.ZodType,
  data: unknown,
  error: z.ZodError,
): CatalogueMistake {
  const issue = error.issues[0];
  if (!issue) return new CatalogueMistake(file, '', 'the file cannot be read', 'Check its syntax');
  const node = z.toJSONSchema(schema, { io: 'input' }) as SchemaNode;
  if (issue.code === 'unrecognized_keys') {
    const keys = Object.keys(nodeAt(node, issue.path).at(-1)?.properties ?? {}).join(', ');
    const unknown = issue.keys.map((key) => `"${key}"`).join(', ');
    return new CatalogueMistake(
      file,
      pathText(issue.path),
      `${unknown} is not a field here`,
      `Write one of: ${keys}`,
    );
  }
  const description = nodeAt(node, issue.path)
    .map(({ description }) => description)
    .findLast((text) => text !== undefined);
  const found = valueAt(data, issue.path);
  return new CatalogueMistake(
    file,
    pathText(issue.path),
    found === undefined ? 'this field is missing' : `${JSON.stringify(found)} does not fit here`,
    `Write ${description ?? issue.message}`,
  );
}

/** The schema nodes from the root to the path's end. */
function nodeAt(root: SchemaNode, path: readonly PropertyKey[]): readonly SchemaNode[] {
  const nodes = [root];
  for (const key of path) {
    const node = nodes.at(-1);
    const next = typeof key === 'number' ? node?.items : node?.properties?.[String(key)];
    if (!next) break;
    nodes.push(next);
  }
  return nodes;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    data,
  );
}

/** `['sizes', 2, 'cents']` as `sizes[2].cents`. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
