/** Helpers for HTML as a tree that can be changed and become Markdown (hast). */
import type { Element, ElementContent, Root, Text } from 'hast';

type Node = Root | ElementContent | Root['children'][number];

/** Every element below the node, in the order of the text. */
export function* elementsOf(node: Node): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

/** All text below the node, with white space as a reader sees it; no-break spaces stay. */
export function textOf(node: Node): string {
  return rawText(node)
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** All text below the node as it is, for code. */
export function rawText(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(rawText).join('') : '';
}

/** Whether the element has the class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** The property as text; undefined if it is not there or no text. */
export function property({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
}

/** A new text. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** A new element. */
export function element(
  tagName: string,
  children: readonly (ElementContent | string)[],
  properties: Element['properties'] = {},
): Element {
  const nodes = children.map((child): ElementContent =>
    typeof child === 'string' ? text(child) : child,
  );
  return { type: 'element', tagName, properties, children: nodes };
}
