/** Small questions to HTML as a browser reads it (parse5). */
import type { DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page that was read. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Every element below the node, in the order of the text, those inside `<template>` included. */
export function* elementsOf(node: DefaultTreeAdapterTypes.Node): Generator<HtmlElement> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** The attribute's value; undefined where the element does not have it. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
