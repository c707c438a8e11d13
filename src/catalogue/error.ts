import * as z from 'zod';
import { nearest } from './nearest.ts';
import { placeText, valueAt } from './place.ts';

/** A mistake in `content/*.yaml`, told in one line so that an author can mend it. */
export class CatalogueError extends Error {
  constructor(file: string, path: string, wrong: string, write: string) {
    super(`${file}: ${path ? `${path}: ` : ''}${wrong}. ${write}.`);
    this.name = 'CatalogueError';
  }
}

/** The part of a JSON Schema that holds the descriptions for authors. */
interface SchemaNode {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

/**
 * Turns what zod found into a mistake, the one that says most. What to write comes from the
 * `describe()` of the field, or of the nearest field around it, so that help and rule cannot drift
 * apart.
 */
export function toCatalogueError(
  file: string,
  schema: z.ZodType,
  data: unknown,
  error: z.ZodError,
): CatalogueError {
  const node = z.toJSONSchema(schema, { io: 'input' }) as SchemaNode;
  // A misspelt field is also a missing one: the misspelling says more.
  const unknown = error.issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown) return unknownField(file, node, data, unknown);

  const issue = error.issues[0];
  if (!issue) return new CatalogueError(file, '', 'the file cannot be read', 'Check its syntax');
  const description = nodeAt(node, issue.path)
    .map(({ description }) => description)
    .findLast((text) => text !== undefined);
  const wrong = wrongValue(valueAt(data, issue.path));
  return new CatalogueError(
    file,
    placeText(data, issue.path),
    wrong,
    `Write ${description ?? issue.message}`,
  );
}

function unknownField(
  file: string,
  root: SchemaNode,
  data: unknown,
  issue: z.core.$ZodIssueUnrecognizedKeys,
): CatalogueError {
  const fields = Object.keys(nodeAt(root, issue.path).at(-1)?.properties ?? {});
  const key = issue.keys[0] ?? '';
  const meant = nearest(key, fields);
  return new CatalogueError(
    file,
    placeText(data, issue.path),
    `"${key}" is not a field here`,
    meant === undefined ? `Remove it or write one of: ${fields.join(', ')}` : `Write "${meant}"`,
  );
}

function wrongValue(found: unknown): string {
  if (found === undefined) return 'this field is missing';
  if (found === null) return 'there is nothing here';
  if (Array.isArray(found)) {
    return found.length === 0 ? 'the list is empty' : 'the list does not fit here';
  }
  if (typeof found === 'object') return 'these fields do not fit here';
  return `${excerpt(JSON.stringify(found))} does not fit here`;
}

/** Enough of a value to recognise it: a message stays one line that can be read. */
function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
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
