import type { MdastNode, MdxJsxAttributeUnion } from 'satteri';

/** The component with its props, as an author writes it: `<Fact name="sla">`. */
export function componentOf(node: MdastNode): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  return `<${[node.name, ...node.attributes.map(attribute)].join(' ')}>`;
}

/** What a block looks like whatever is written in it, such as `ordered list of 3`. */
export function shapeOf(node: MdastNode): string | undefined {
  switch (node.type) {
    case 'list':
      return `${node.ordered ? 'ordered' : 'unordered'} list of ${node.children.length}`;
    case 'table':
      return `table of ${node.children.length} × ${node.children[0]?.children.length ?? 0}`;
    case 'code':
      return `code in ${node.lang ?? 'no language'}`;
    default:
      return undefined;
  }
}

/** The kind of an aside, such as `caution`; other colons in a text are no directive to a reader. */
export function directiveOf(node: MdastNode): string | undefined {
  return node.type === 'containerDirective' ? node.name : undefined;
}

function attribute(node: MdxJsxAttributeUnion): string {
  if (node.type === 'mdxJsxExpressionAttribute') return `{${node.value}}`;
  const { name, value } = node;
  if (value === null || value === undefined) return name;
  return typeof value === 'string' ? `${name}="${value}"` : `${name}={${value.value}}`;
}
