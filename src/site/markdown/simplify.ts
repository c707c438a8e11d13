import type { Element, ElementContent, Text } from 'hast';
import { element, elementsOf, hasClass, property, rawText, text, textOf } from './hast.ts';
import type { Locale } from '#i18n/locale';
import { choices, isChoice, orderStep, termList } from './live-parts.ts';
import { markdownText } from './texts.ts';

/** What the simplified page is made with. */
export interface SimplifyContext {
  /** Absolute address of the page, for links within it. */
  readonly url: string;
  readonly locale: Locale;
}

type Shown = Text | Element;
type Rule = (node: Element, context: SimplifyContext) => ElementContent[];

/** Not text: code, pictures, and controls that work on the page only. */
const DROPPED = new Set(
  'script style template noscript svg dialog button input select textarea label progress'.split(
    ' ',
  ),
);

const listRule: Rule = (node, context) => {
  const children = simplify(node.children, context);
  return children.every(isBlank) ? [] : [{ ...node, children }];
};

/** Elements that do not simply keep their tag and have their children simplified. */
const RULES: Readonly<Record<string, Rule>> = {
  a: (node, context) => {
    const href = new URL(property(node, 'href') ?? '', context.url).href;
    return [{ ...node, properties: { href }, children: simplify(node.children, context) }];
  },
  aside: (node, context) => [
    quote(property(node, 'ariaLabel') ?? '', simplify(node.children, context)),
  ],
  details: (node, context) => {
    const [summary, ...body] = node.children.filter((child) => child.type === 'element');
    const shown = simplify(body, context);
    return summary && !shown.every(isBlank) ? [strongParagraph(textOf(summary)), ...shown] : [];
  },
  dl: (node, context) => [termList(node, (children) => simplify(children, context))],
  // The heading of the step has said the same.
  legend: () => [],
  li: listRule,
  ol: listRule,
  pre: (node) => [codeBlock(node)],
  th: (node, context) => [
    { ...node, children: simplify(node.children.map(buttonAsSpan), context) },
  ],
  ul: listRule,
};

/**
 * Reduces the HTML of a page to what Markdown can say: links become absolute, code loses its
 * colors, and controls are replaced by what can be chosen in them.
 */
export function simplify(
  nodes: readonly ElementContent[],
  context: SimplifyContext,
): ElementContent[] {
  const seen = nodes.filter(
    (node): node is Shown => node.type === 'text' || node.type === 'element',
  );
  return seen.flatMap((node, index) => {
    const shown = node.type === 'text' ? [node] : simplifyElement(node, context);
    return shown.length === 0 ? [] : separated(seen[index - 1], node, shown);
  });
}

function simplifyElement(node: Element, context: SimplifyContext): ElementContent[] {
  if (hasClass(node, 'order-step')) return [stepQuote(node, context)];
  if (isHidden(node)) return [];
  if (node.children.some(isChoice))
    return [choices(node, markdownText(context.locale, 'markdown.preselected'))];
  const rule = RULES[node.tagName];
  if (rule) return rule(node, context);
  if (DROPPED.has(node.tagName)) return [];
  return [{ ...node, children: simplify(node.children, context) }];
}

/** Hidden from everyone, or repeated for screen readers only. */
function isHidden(node: Element): boolean {
  if (node.tagName === 'caption' || node.tagName === 'thead') return false;
  return (
    node.properties.hidden === true ||
    property(node, 'ariaHidden') === 'true' ||
    ['sl-anchor-link', 'visually-hidden', 'sr-only'].some((name) => hasClass(node, name))
  );
}

/**
 * Adds the white space that only styles provide on the page. Small print after a value goes into
 * brackets; after a sentence it needs none.
 */
function separated(
  before: Shown | undefined,
  node: Shown,
  shown: readonly ElementContent[],
): readonly ElementContent[] {
  if (!before || !touches(before, node)) return shown;
  const isRemark =
    tagOf(node) === 'small' && before.type === 'text' && /[^.!?:,;]$/.test(before.value);
  return isRemark ? [text(' ('), ...shown, text(')')] : [text(' '), ...shown];
}

/** Whether two neighbours are kept apart by styles only, so that their words would touch. */
function touches(before: Shown, node: Shown): boolean {
  if (tagOf(node) === 'small') return before.type === 'element' || /[^\s(]$/.test(before.value);
  if (tagOf(before) === 'small') return node.type === 'text' && /^[\p{L}\p{N}]/u.test(node.value);
  return tagOf(node) === 'span' && before.type === 'element';
}

const tagOf = (node: Shown) => (node.type === 'element' ? node.tagName : undefined);

const isBlank = (node: ElementContent): boolean => textOf(node) === '';

/** A table heading that sorts is a button around the heading's words. */
function buttonAsSpan(node: ElementContent): ElementContent {
  return node.type === 'element' && node.tagName === 'button'
    ? element('span', node.children)
    : node;
}

/** Code as it was written: highlighting has wrapped every line and word in an element. */
function codeBlock(pre: Element): Element {
  const lines = [...elementsOf(pre)].filter((found) => hasClass(found, 'ec-line'));
  const code =
    lines.length > 0
      ? lines.map((line) => rawText(line).replace(/\n$/, '')).join('\n')
      : rawText(pre);
  const language = property(pre, 'dataLanguage');
  const className = language === undefined ? {} : { className: [`language-${language}`] };
  return element('pre', [element('code', [code], className)]);
}

function stepQuote(node: Element, context: SimplifyContext): Element {
  const { name, isStep, children } = orderStep(node, simplify(node.children, context));
  return quote(
    isStep ? `${markdownText(context.locale, 'markdown.step')}: ${name}` : name,
    children,
  );
}

function quote(title: string, children: readonly ElementContent[]): Element {
  return element('blockquote', [...(title === '' ? [] : [strongParagraph(title)]), ...children]);
}

function strongParagraph(words: string): Element {
  return element('p', [element('strong', [words])]);
}
