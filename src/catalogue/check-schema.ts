import * as z from 'zod';
import type { ContentFile } from './content-file.ts';
import { throwAll, type CatalogueError } from './error.ts';
import { nearest } from './nearest.ts';
import { valueAt } from './place.ts';
import { textErrors } from './texts.ts';

/** The part of a JSON Schema that holds the descriptions for authors. */
interface SchemaNode {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode | false;
}

/**
 * Checks what a file holds. What to write comes from the `describe()` of the field, or of the
 * nearest field around it, so that help and rule cannot drift apart.
 *
 * @throws CatalogueError or ContentErrors for all mistakes in the file
 */
export function checkSchema<Schema extends z.ZodType>(
  content: ContentFile,
  schema: Schema,
): z.infer<Schema> {
  const result = schema.safeParse(content.data);
  const schemaErrors = result.success ? [] : toErrors(content, schema, result.error);
  throwAll([...schemaErrors, ...textErrors(content)]);
  if (result.success) return result.data;
  return z.NEVER;
}

function toErrors(
  content: ContentFile,
  schema: z.ZodType,
  { issues }: z.ZodError,
): readonly CatalogueError[] {
  const root = z.toJSONSchema(schema, { io: 'input' }) as SchemaNode;
  // A misspelt field is also a missing one: the misspelling says more.
  const misspelt = new Set<string>();
  const unknown = issues
    .filter((issue) => issue.code === 'unrecognized_keys')
    .flatMap((issue) => issue.keys.map((key) => unknownField(content, root, issue.path, key)));
  for (const { meant } of unknown) if (meant) misspelt.add(JSON.stringify(meant));
  const others = issues.filter(
    (issue) => issue.code !== 'unrecognized_keys' && !misspelt.has(JSON.stringify(issue.path)),
  );
  return [
    ...unknown.map(({ error }) => error),
    ...others.map((issue) => wrongField(content, root, issue)),
  ];
}

function wrongField(content: ContentFile, root: SchemaNode, issue: z.core.$ZodIssue) {
  // A rule of several reasons says itself which one it was, see `reason`.
  const [wrong, write] = issue.code === 'custom' ? issue.message.split('\n') : [];
  if (wrong !== undefined && write !== undefined) return content.error(issue.path, wrong, write);
  const description = nodesAt(root, issue.path)
    .map((node) => node.description)
    .findLast((text) => text !== undefined);
  const found = valueAt(content.data, issue.path);
  const number = issue.path.at(-1) === 'cents' ? inCents(found) : undefined;
  const meant = number === undefined ? '' : `${String(number)}: `;
  return content.error(
    issue.path,
    wrongValue(found),
    `Write ${meant}${description ?? issue.message}`,
  );
}

/** An amount with a point or a comma, as whole cents: 14.3 and `14,30` are 1430. */
function inCents(found: unknown): number | undefined {
  const amount = /^(\d+)[.,](\d{1,2})$/.exec(String(found));
  return amount ? centsOf(amount[1], amount[2]) : undefined;
}

function centsOf(whole = '', rest = ''): number {
  return Number(whole) * 100 + Number(rest.padEnd(2, '0'));
}

interface UnknownField {
  readonly error: CatalogueError;
  /** The path of the field that was probably meant. */
  readonly meant?: readonly PropertyKey[];
}

function unknownField(
  content: ContentFile,
  root: SchemaNode,
  path: readonly PropertyKey[],
  key: string,
): UnknownField {
  const comma = decimalComma(content, path, key);
  if (comma) return comma;
  const fields = Object.keys(nodesAt(root, path).at(-1)?.properties ?? {});
  const meant = nearest(key, fields);
  const wrong = `"${key}" is not a field here`;
  const write =
    meant === undefined ? `Remove it or write one of: ${fields.join(', ')}` : `Write "${meant}"`;
  const at = [...path, key];
  // The place is that of the fields around it, the line its own.
  const error = content.error(path, wrong, write, content.line(at));
  return { error, ...(meant !== undefined && { meant: [...path, meant] }) };
}

/** `{ cents: 14,30 }` is read as the number 14 and a field called 30: a comma parts fields. */
function decimalComma(
  content: ContentFile,
  path: readonly PropertyKey[],
  key: string,
): UnknownField | undefined {
  if (!/^\d+$/.test(key) || valueAt(content.data, [...path, key]) !== null) return undefined;
  const keys = content.keys(path);
  const index = keys.findIndex((written) => Number(written) === Number(key));
  const [field = '', rest = ''] = [keys[index - 1], keys[index]];
  const whole = valueAt(content.data, [...path, field]);
  if (typeof whole !== 'number') return undefined;
  const meant =
    field === 'cents'
      ? `${String(centsOf(String(whole), rest))}: prices are whole cents`
      : `${String(whole)}.${rest}: a number has a point and no comma`;
  const wrong = `${String(whole)},${rest} has a comma`;
  return { error: content.error([...path, field], wrong, `Write ${meant}`) };
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
function nodesAt(root: SchemaNode, path: readonly PropertyKey[]): readonly SchemaNode[] {
  const nodes = [root];
  for (const key of path) {
    const node = nodes.at(-1);
    const next =
      typeof key === 'number'
        ? node?.items
        : (node?.properties?.[String(key)] ?? node?.additionalProperties);
    if (!next) break;
    nodes.push(next);
  }
  return nodes;
}
