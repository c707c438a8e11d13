import type { Element, ElementContent, Text } from 'hast';
import { between } from './between.ts';
import { element, elementsOf, hasClass, property, rawText, textOf } from './html.ts';
import type { MarkdownTexts } from './texts.ts';

/** What readable text is made with. */
export interface ReadableContext {
  /** Absolute address of the page, for links within it. */
  readonly url: string;
  readonly texts: MarkdownTexts;
}

/** Nothing of these is text: code, pictures, and controls that only live on the page. */
const DROPPED = new Set(
  'script style template noscript svg dialog button input select textarea label progress'.split(
    ' ',
  ),
);

/**
 * The page's HTML as text alone: links absolute, code without its colors, and in the place of
 * controls what can be chosen in them.
 */
export function readable(
  nodes: readonly ElementContent[],
  context: ReadableContext,
): ElementContent[] {
  const seen = nodes.filter(
    (node): node is Text | Element => node.type === 'text' || node.type === 'element',
  );
  return seen.flatMap((node, index) => {
    const shown = node.type === 'text' ? [node] : readableElement(node, context);
    const [before, after] = between(seen[index - 1], node);
    return shown.length === 0 ? [] : [...before, ...shown, ...after];
  });
}

function readableElement(node: Element, context: ReadableContext): ElementContent[] {
  const inside = (): ElementContent[] => readable(node.children, context);
  if (hasClass(node, 'order-step')) return [orderStep(node, context)];
  if (isUnseen(node)) return [];
  if (node.children.some(isOption)) return [options(node, context)];
  switch (node.tagName) {
    case 'th':
      return [{ ...node, children: headingCell(node, context) }];
    case 'a':
      return [{ ...node, properties: { href: absoluteHref(node, context) }, children: inside() }];
    case 'pre':
      return [codeBlock(node)];
    case 'aside':
      return [quote(property(node, 'ariaLabel') ?? '', inside())];
    case 'dl':
      return [termList(node, context)];
    case 'legend':
      // The step has said it.
      return [];
    case 'details': {
      const [summary, ...body] = node.children.filter((child) => child.type === 'element');
      const shown = readable(body, context);
      const isEmpty = shown.every((child) => textOf(child) === '');
      return summary && !isEmpty ? [strongParagraph(textOf(summary)), ...shown] : [];
    }
    case 'ul':
    case 'ol':
    case 'li': {
      const children = inside();
      const isEmpty = children.every((child) => textOf(child) === '');
      return isEmpty ? [] : [{ ...node, children }];
    }
    default:
      return DROPPED.has(node.tagName) ? [] : [{ ...node, children: inside() }];
  }
}

/** The words of a heading cell: one that sorts is a button with the heading in it. */
function headingCell(cell: Element, context: ReadableContext): ElementContent[] {
  const words = cell.children.map((child) =>
    child.type === 'element' && child.tagName === 'button'
      ? element('span', child.children)
      : child,
  );
  return readable(words, context);
}

/** Hidden from all, or there for a screen reader beside what the text says anyway. */
function isUnseen(node: Element): boolean {
  if (node.tagName === 'caption' || node.tagName === 'thead') return false;
  return (
    node.properties.hidden === true ||
    property(node, 'ariaHidden') === 'true' ||
    hasClass(node, 'sl-anchor-link') ||
    hasClass(node, 'visually-hidden') ||
    hasClass(node, 'sr-only')
  );
}

/** A step, or another live part: which one it is, and what there is to choose. */
function orderStep(node: Element, context: ReadableContext): Element {
  const label = [...elementsOf(node)].find((found) => hasClass(found, 'step-card__label'));
  const name = label ? textOf(label) : '';
  const rest = readable(node.children, context).flatMap((child) => without(child, name));
  const isStep = node.properties.dataStep !== undefined;
  return quote(isStep ? `${context.texts.step}: ${name}` : name, rest);
}

/** The tree without the element that says exactly this. */
function without(node: ElementContent, text: string): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (node.tagName === 'p' && textOf(node) === text) return [];
  return [{ ...node, children: node.children.flatMap((child) => without(child, text)) }];
}

function isOption(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'label' && radioOf(node) !== undefined;
}

function radioOf(label: Element): Element | undefined {
  return [...elementsOf(label)].find((found) => property(found, 'type') === 'radio');
}

/** Radio buttons as a list: what each is called, its figures, and which one is preselected. */
function options(group: Element, { texts }: ReadableContext): Element {
  const items = group.children.filter(isOption).map((label) => {
    const leaves = [...elementsOf(label)].filter(
      ({ children }) => !children.some((child) => child.type === 'element'),
    );
    const [title = '', ...facts] = leaves.map(textOf).filter((text) => text !== '');
    const checked = radioOf(label)?.properties.checked === true;
    const said = facts.length > 0 ? `: ${facts.join(', ')}` : '';
    return element('li', [
      element('strong', [title]),
      `${said}${checked ? ` (${texts.preselected})` : ''}`,
    ]);
  });
  return element('ul', items);
}

/** Terms and what they say; links that only lead to a field of the page are left out. */
function termList(list: Element, context: ReadableContext): Element {
  const parts = [...elementsOf(list)].filter(({ tagName }) => /^d[td]$/.test(tagName));
  const items: { readonly term: string; readonly values: ElementContent[][] }[] = [];
  for (const part of parts) {
    if (part.tagName === 'dt') items.push({ term: textOf(part), values: [] });
    else if (!isFieldLink(part)) items.at(-1)?.values.push(readable(part.children, context));
  }
  return element(
    'ul',
    items.map(({ term, values }) =>
      element('li', [
        element('strong', [`${term}:`]),
        ...values.flatMap((value) => [{ type: 'text' as const, value: ' ' }, ...value]),
      ]),
    ),
  );
}

function isFieldLink({ children }: Element): boolean {
  const [only, ...others] = children;
  return (
    others.length === 0 &&
    only?.type === 'element' &&
    only.tagName === 'a' &&
    (property(only, 'href') ?? '').startsWith('#')
  );
}

/** Code as it was written: highlighting has made an element of every line and word. */
function codeBlock(pre: Element): Element {
  const lines = [...elementsOf(pre)].filter((found) => hasClass(found, 'ec-line'));
  const text = lines.length > 0 ? lines.map(lineText).join('\n') : rawText(pre);
  const language = property(pre, 'dataLanguage');
  const className = language === undefined ? {} : { className: [`language-${language}`] };
  return element('pre', [element('code', [text], className)]);
}

function lineText(line: Element): string {
  return rawText(line).replace(/\n$/, '');
}

function quote(title: string, children: readonly ElementContent[]): Element {
  return element('blockquote', [...(title === '' ? [] : [strongParagraph(title)]), ...children]);
}

function strongParagraph(text: string): Element {
  return element('p', [element('strong', [text])]);
}

function absoluteHref(link: Element, { url }: ReadableContext): string {
  return new URL(property(link, 'href') ?? '', url).href;
}
