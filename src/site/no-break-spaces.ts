import { withNoBreakSpaces } from '#catalogue';
import {
  defineHastPlugin,
  type HastNode,
  type HastPluginDefinition,
  type HastVisitorContext,
} from 'satteri';

/** What readers copy: its spaces stay as the author wrote them. */
const VERBATIM: ReadonlySet<string> = new Set(['code', 'pre', 'kbd', 'samp']);

/** Facts that are a prefix length, such as /24, and belong to the word in front of them. */
const PREFIX_LENGTH = /^sources\.(?:shortest|longest)$/;

/**
 * Puts no-break spaces into the text of pages, also beside a component that writes the number:
 * `<Fact name="…" /> %`.
 */
export function noBreakSpaces(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'no-break-spaces',
    text(node, context) {
      if (isVerbatim(node, context)) return;
      const place = context.indexOf(node) ?? 0;
      const value = joined(node.value, place > 0, context.parent(node).children[place + 1]);
      if (value !== node.value) context.setProperty(node, 'value', value);
    },
  });
}

function isVerbatim(node: HastNode, context: HastVisitorContext): boolean {
  if (node.type === 'element' && VERBATIM.has(node.tagName)) return true;
  const parent = context.parent(node);
  return parent !== undefined && isVerbatim(parent, context);
}

/** A digit stands for what is written by the component in front. */
function joined(text: string, isBehind: boolean, next: HastNode | undefined): string {
  const inside = isBehind ? withNoBreakSpaces(`0${text}`).slice(1) : withNoBreakSpaces(text);
  return isPrefixLength(next) ? inside.replace(/ $/, '\u00a0') : inside;
}

function isPrefixLength(node: HastNode | undefined): boolean {
  return (
    node?.type === 'mdxJsxTextElement' &&
    node.attributes.some(
      (attribute) =>
        attribute.type === 'mdxJsxAttribute' &&
        typeof attribute.value === 'string' &&
        PREFIX_LENGTH.test(attribute.value),
    )
  );
}
