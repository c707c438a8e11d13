import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MdastNode } from 'satteri';
import { parse } from 'yaml';
import { headingId, nodesOf, parseMdx, textOf } from './mdx.ts';
import { PageError } from './page-error.ts';

/** A page as its author wrote it: what can be wrong about it. */
export interface WrittenPage {
  /** From the project's root, with `/`. */
  readonly file: string;
  readonly frontmatter: Readonly<Record<string, unknown>>;
  /** Every heading with its line; `id` is undefined where `{#id}` is missing. */
  readonly headings: readonly Placed<{ readonly text: string; readonly id: string | undefined }>[];
  /** Every component with its line and those of its settings that are plain text. */
  readonly components: readonly Placed<UsedComponent>[];
  /** The names that the page imports. */
  readonly imported: readonly string[];
}

/** A component as it stands in a page. */
export interface UsedComponent {
  readonly name: string;
  readonly settings: Readonly<Record<string, string>>;
}

type Placed<Item> = Item & { readonly line: number };

/**
 * Reads a page.
 *
 * @param root folder that holds `content/`
 * @throws PageError when its Markdown, its components or its frontmatter cannot be read
 */
export function readPage(root: string, file: string): WrittenPage {
  const nodes = [...nodesOf(parsePage(file, readFileSync(join(root, file), 'utf8')))];
  return {
    file,
    frontmatter: readFrontmatter(file, nodes),
    headings: nodes
      .filter((node) => node.type === 'heading')
      .map((node) => ({ text: textOf(node), id: headingId(node), line: lineOf(node) })),
    components: nodes
      .filter((node) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      .filter(({ name }) => /^[A-Z]/.test(name ?? ''))
      .map((node) => ({ name: node.name ?? '', settings: settingsOf(node), line: lineOf(node) })),
    imported: nodes
      .filter((node) => node.type === 'mdxjsEsm')
      .flatMap(({ value }) =>
        [...value.matchAll(/import\s*\{([^}]*)\}/g)].map(([, names = '']) => names),
      )
      .flatMap((names) => names.split(',').map((name) => name.trim()))
      .filter((name) => name !== ''),
  };
}

function parsePage(file: string, source: string): MdastNode {
  try {
    return parseMdx(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, wrong = message] = /^(\d+):\d+: (.*?)(?: \([^()]*\))*$/s.exec(message) ?? [];
    const write = 'Close every <Component> and every brace, each where it was opened';
    throw new PageError(file, line === undefined ? '' : `line ${line}`, wrong, write);
  }
}

function readFrontmatter(file: string, nodes: readonly MdastNode[]): WrittenPage['frontmatter'] {
  const yaml = nodes.find((node) => node.type === 'yaml')?.value;
  if (yaml === undefined) {
    const write = 'Begin the page with ---, title and description, and --- again';
    throw new PageError(file, 'line 1', 'the page has no title', write);
  }
  try {
    return (parse(yaml) ?? {}) as WrittenPage['frontmatter'];
  } catch (error) {
    const [wrong = ''] = error instanceof Error ? error.message.split('\n') : [];
    const write = 'Put a text that contains a colon into quotation marks';
    throw new PageError(file, 'between the two ---', wrong.replace(/[.:]$/, ''), write);
  }
}

function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

function settingsOf(
  node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
): UsedComponent['settings'] {
  const pairs = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  return Object.fromEntries(pairs);
}
