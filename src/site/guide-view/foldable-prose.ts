import type { ElementContent, RootContent } from 'hast';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/** The component that puts a live step into a guide: pages without it are no order forms. */
const STEP = 'OrderStep';

/**
 * Puts the text of each section of a guide, that is all but its heading and its step, into an element
 * of its own, so that one who only wants the fields can fold it (`./guide-view-script.ts`). Authors
 * write nothing for it. Without JavaScript the element is as good as none.
 */
export function foldableProse(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'foldable-prose',
    before(root, context) {
      if (!root.children.some(isStep)) return;
      context.replaceNode(root, { type: 'root', children: withProse(root.children) });
    },
  });
}

function withProse(nodes: readonly RootContent[]): RootContent[] {
  const sections: RootContent[] = [];
  let prose: ElementContent[] = [];
  const closeProse = (): void => {
    if (prose.every(isBlank)) sections.push(...prose);
    else
      sections.push({
        type: 'element',
        tagName: 'guide-prose',
        properties: {},
        children: prose,
      });
    prose = [];
  };
  for (const node of nodes) {
    if (node.type === 'doctype' || node.type === 'mdxjsEsm' || isStep(node) || isHeading(node)) {
      closeProse();
      sections.push(node);
    } else prose.push(node);
  }
  closeProse();
  return sections;
}

function isStep(node: RootContent): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === STEP;
}

/** Of a section, with or without the wrapper that Starlight puts around it. */
function isHeading(node: RootContent): boolean {
  if (node.type !== 'element') return false;
  const { tagName, children } = node;
  return tagName === 'h2' || (tagName === 'div' && children.some(isHeading));
}

function isBlank(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
