import type { Rule } from 'eslint';
import ts from 'typescript';

/** What is used of the syntax tree of JSX, for which ESLint has no types. */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly Node[];
  readonly expression?: Node;
  readonly left?: Node;
  readonly right?: Node;
  readonly consequent?: Node;
  readonly alternate?: Node;
  readonly operator?: string;
  readonly openingElement?: { readonly name: { readonly name?: unknown } };
}

interface Services {
  readonly getTypeAtLocation: (node: Node) => ts.Type;
}

/** Elements that hold text, so that a `ReactNode` in them is mostly some. */
const PHRASES = new Set(['a', 'button', 'dd', 'dt', 'em', 'li', 'p', 'span', 'strong', 'td', 'th']);

/**
 * Text stands alone in its element. A browser that translates a page puts its own nodes in the place
 * of text, and React goes on writing into the old ones: beside other children, text that changes keeps
 * its first wording, and text that goes takes the part of the page with it. Alone in an element it is
 * written anew as a whole. https://github.com/facebook/react/issues/11538
 */
export const textAlone: Rule.RuleModule = {
  meta: {
    type: 'problem',
    fixable: 'code',
    schema: [],
    messages: { alone: 'Put this text into an element of its own: a page may be translated.' },
  },
  create(context) {
    const services = context.sourceCode.parserServices as Services;
    const check = (node: Rule.Node): void => {
      const parent = node as unknown as Node;
      const children = (parent.children ?? []).filter((child) => !isBlank(child));
      if (children.length < 2) return;
      const name = parent.openingElement?.name.name;
      const isPhrase = typeof name === 'string' && PHRASES.has(name);
      for (const child of children) {
        if (isText(child, services, isPhrase)) {
          const node = child as unknown as Rule.Node;
          const text = context.sourceCode.getText(node);
          const fix = (fixer: Rule.RuleFixer) => fixer.replaceText(node, wrapped(text));
          context.report({ node, messageId: 'alone', fix });
        }
      }
    };
    return { JSXElement: check, JSXFragment: check };
  },
};

/** With the blanks of the source outside, where they mean the same as before. */
const wrapped = (text: string): string =>
  text.replace(/^(\s*)(.*?)(\s*)$/s, (_, before: string, words: string, after: string) => {
    return `${before}<span>${words}</span>${after}`;
  });

/** Blanks stay as they are when a page is translated. */
function isBlank({ type, value, expression }: Node): boolean {
  if (type === 'JSXText') return typeof value === 'string' && value.trim() === '';
  if (type !== 'JSXExpressionContainer' || !expression) return false;
  if (expression.type === 'JSXEmptyExpression') return true;
  return typeof expression.value === 'string' && expression.value.trim() === '';
}

function isText(child: Node, services: Services, isPhrase: boolean): boolean {
  if (child.type === 'JSXText') return true;
  if (child.type !== 'JSXExpressionContainer' || !child.expression) return false;
  return outcomes(child.expression).some((outcome) => {
    if (outcome.type.startsWith('JSX')) return false;
    const type = services.getTypeAtLocation(outcome);
    if (type.aliasSymbol?.name === 'ReactNode') return isPhrase;
    return mayBeText(type);
  });
}

/** What the expression may come to. */
function outcomes(node: Node): readonly Node[] {
  const { type, operator, left, right, consequent, alternate } = node;
  if (type === 'LogicalExpression' && left && right) {
    return operator === '&&' ? outcomes(right) : [...outcomes(left), ...outcomes(right)];
  }
  if (type === 'ConditionalExpression' && consequent && alternate) {
    return [...outcomes(consequent), ...outcomes(alternate)];
  }
  return [node];
}

function mayBeText(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(mayBeText);
  const text = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike;
  return (type.flags & text) !== 0;
}
