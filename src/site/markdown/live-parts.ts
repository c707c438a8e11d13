/** The parts of a page that work in the browser only, as text: steps, radio buttons, summaries. */
import type { Element, ElementContent } from 'hast';
import { element, elementsOf, hasClass, property, text, textOf } from './hast.ts';

/**
 * A step of the order, or another live part of the page: its name, and its content without the
 * label that repeats the name.
 *
 * @param content the simplified children of the part
 */
export function orderStep(node: Element, content: readonly ElementContent[]) {
  const label = [...elementsOf(node)].find((found) => hasClass(found, 'step-card__label'));
  const name = label ? textOf(label) : '';
  return {
    name,
    isStep: node.properties.dataStep !== undefined,
    children: content.flatMap((child) => without(child, name)),
  };
}

/** The tree without the paragraph that consists of exactly this text. */
function without(node: ElementContent, words: string): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (node.tagName === 'p' && textOf(node) === words) return [];
  return [{ ...node, children: node.children.flatMap((child) => without(child, words)) }];
}

/** Whether the node is a radio button with its label around it. */
export function isChoice(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'label' && radioOf(node) !== undefined;
}

function radioOf(label: Element): Element | undefined {
  return [...elementsOf(label)].find((found) => property(found, 'type') === 'radio');
}

/**
 * A group of radio buttons as a list: the name of each, its figures, and which one is preselected.
 *
 * @param preselected what is written behind that one
 */
export function choices(group: Element, preselected: string): Element {
  const items = group.children.filter(isChoice).map((label) => {
    const leaves = [...elementsOf(label)].filter(
      ({ children }) => !children.some((child) => child.type === 'element'),
    );
    const [name = '', ...facts] = leaves.map(textOf).filter((found) => found !== '');
    const figures = facts.length > 0 ? `: ${facts.join(', ')}` : '';
    const checked = radioOf(label)?.properties.checked === true ? ` (${preselected})` : '';
    return element('li', [element('strong', [name]), figures + checked]);
  });
  return element('ul', items);
}

/**
 * A list of terms with their values; links that only lead to a field of the page are left out.
 *
 * @param simplify applied to the content of each value
 */
export function termList(
  list: Element,
  simplify: (nodes: readonly ElementContent[]) => ElementContent[],
): Element {
  const items: { readonly term: string; readonly values: ElementContent[] }[] = [];
  for (const part of elementsOf(list)) {
    if (part.tagName === 'dt') items.push({ term: textOf(part), values: [] });
    if (part.tagName === 'dd' && !isFieldLink(part)) {
      items.at(-1)?.values.push(text(' '), ...simplify(part.children));
    }
  }
  return element(
    'ul',
    items.map(({ term, values }) => element('li', [element('strong', [asLabel(term)]), ...values])),
  );
}

/** With a colon, unless it is a question or already ends with one. */
const asLabel = (term: string): string => (/[?:]$/.test(term) ? term : `${term}:`);

function isFieldLink({ children }: Element): boolean {
  const [only, ...others] = children;
  return (
    others.length === 0 &&
    only?.type === 'element' &&
    only.tagName === 'a' &&
    (property(only, 'href') ?? '').startsWith('#')
  );
}
