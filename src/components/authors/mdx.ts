/** Small questions to a page as its author wrote it (mdast). */
import { mdxToMdast, type MdastNode } from 'satteri';

/**
 * Reads a page as the build does.
 *
 * @throws Error when its Markdown or its components cannot be read
 */
export function parseMdx(source: string): MdastNode {
  const features = { headingAttributes: true, frontmatter: true, directive: true };
  return mdxToMdast(source, { features });
}

/** The node and every one below it, in the order of the text. */
export function* nodesOf(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

/** All text below the node, without code. */
export function textOf(node: MdastNode): string {
  return [...nodesOf(node)].map((part) => (part.type === 'text' ? part.value : '')).join('');
}

/** The `{#id}` behind a heading; undefined where it is missing. */
export function headingId({ data }: Extract<MdastNode, { type: 'heading' }>): string | undefined {
  const properties: unknown = data && 'hProperties' in data ? data.hProperties : undefined;
  if (typeof properties !== 'object' || properties === null || !('id' in properties)) return;
  return typeof properties.id === 'string' ? properties.id : undefined;
}
