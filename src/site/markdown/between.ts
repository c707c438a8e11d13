import type { Element, Text } from 'hast';

type Shown = Text | Element;

/**
 * What text needs around a node because only styles keep it apart from what is before it: a space,
 * and brackets around small print on a value. On a sentence it needs none.
 */
export function between(
  before: Shown | undefined,
  node: Shown,
): readonly [before: readonly Text[], after: readonly Text[]] {
  if (!before || !areApartByStyle(before, node)) return [[], []];
  const isRemark =
    tagOf(node) === 'small' && before.type === 'text' && /[^.!?:,;]$/.test(before.value);
  return isRemark ? [[text(' (')], [text(')')]] : [[text(' ')], []];
}

/** Whether only styles keep the two apart on the page: without these their words would touch. */
function areApartByStyle(before: Shown, node: Shown): boolean {
  if (tagOf(node) === 'small') return before.type === 'element' || /[^\s(]$/.test(before.value);
  if (tagOf(before) === 'small') {
    return node.type === 'text' && /^[\p{L}\p{N}]/u.test(node.value);
  }
  return tagOf(node) === 'span' && before.type === 'element';
}

function tagOf(node: Shown): string | undefined {
  return node.type === 'element' ? node.tagName : undefined;
}

function text(value: string): Text {
  return { type: 'text', value };
}
