import { CatalogueError, parseContent, type ContentFile } from '#catalogue/read';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MdastNode } from 'satteri';
import { headingId, nodesOf, parseMdx, textOf } from './mdx.ts';
import { PageError } from './page-error.ts';

/** A page as its author wrote it: what can be wrong about it. */
export interface WrittenPage {
  /** From the project's root, with `/`. */
  readonly file: string;
  /** What the page says about itself, between the two `---`. */
  readonly frontmatter: ContentFile;
  /** Every heading with its line; `id` is undefined where `{#id}` is missing. */
  readonly headings: readonly Placed<{
    readonly text: string;
    readonly id: string | undefined;
    /** What is written between the braces behind `#`. */
    readonly written: string | undefined;
  }>[];
  /** Every component with its line and those of its settings that are plain text. */
  readonly components: readonly Placed<UsedComponent>[];
  /** What the page imports, in the order of the page. */
  readonly imports: readonly Placed<Import>[];
  readonly images: readonly Placed<{ readonly url: string; readonly alt: string }>[];
  /** What is between braces and is no comment: it is read as code. */
  readonly expressions: readonly Placed<{ readonly code: string }>[];
  /** Blocks of code that begin and never end. */
  readonly unclosed: readonly Placed<object>[];
  /** What is between braces or in a component's settings: may name what the page imports. */
  readonly code: string;
}

/** A component as it is used in a page. */
export interface UsedComponent {
  readonly name: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** A line that imports. */
export interface Import {
  readonly names: readonly string[];
  /** Whether the names are those of parts, between braces. */
  readonly isNamed: boolean;
  readonly from: string;
}

type Placed<Item> = Item & { readonly line: number };

/**
 * Reads a page.
 *
 * @param root folder that holds `content/`
 * @throws PageError or CatalogueError when its Markdown, its components or its frontmatter cannot
 *   be read
 */
export function readPage(root: string, file: string): WrittenPage {
  const source = readFileSync(join(root, file), 'utf8');
  const lines = source.split(/\r?\n/);
  const nodes = [...nodesOf(parsePage(file, source))];
  const expressions = nodes
    .filter((node) => node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
    .map((node) => ({ code: node.value, line: lineOf(node) }));
  const components = nodes.filter(
    (node) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement',
  );
  return {
    file,
    frontmatter: readFrontmatter(file, nodes),
    headings: nodes
      .filter((node) => node.type === 'heading')
      .map((node) => {
        const line = lineOf(node);
        const [, written] = /\{#([^}]*)\}\s*$/.exec(lines[line - 1] ?? '') ?? [];
        return { text: textOf(node), id: headingId(node), written, line };
      }),
    components: components
      .filter(({ name }) => /^[A-Z]/.test(name ?? ''))
      .map((node) => ({ name: node.name ?? '', settings: settingsOf(node), line: lineOf(node) })),
    imports: nodes
      .filter((node) => node.type === 'mdxjsEsm')
      .flatMap((node) => importsIn(node.value, lineOf(node))),
    images: nodes
      .filter((node) => node.type === 'image')
      .map((node) => ({ url: node.url, alt: node.alt ?? '', line: lineOf(node) })),
    expressions: expressions.filter(({ code }) => !/^\s*(?:\/\*[^]*\*\/\s*)?$/.test(code)),
    unclosed: nodes
      .filter((node) => node.type === 'code' && !isClosed(node, lines))
      .map((node) => ({ line: lineOf(node) })),
    code: [...expressions.map(({ code }) => code), ...components.flatMap(codeOf)].join('\n'),
  };
}

function parsePage(file: string, source: string): MdastNode {
  try {
    return parseMdx(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, wrong = message] = /^(\d+):\d+: (.*?)(?: \([^()]*\))*$/s.exec(message) ?? [];
    const write = 'Close every <Component> and every brace, each where it was opened';
    throw new PageError(file, line === undefined ? undefined : Number(line), wrong, write);
  }
}

function readFrontmatter(file: string, nodes: readonly MdastNode[]): ContentFile {
  const yaml = nodes.find((node) => node.type === 'yaml');
  if (yaml === undefined) {
    const write = 'Begin the page with ---, title and description, and --- again';
    throw new PageError(file, 1, 'the page has no title', write);
  }
  const frontmatter = parseContent(file, yaml.value, lineOf(yaml) + 1);
  if (typeof frontmatter.data === 'object' && !Array.isArray(frontmatter.data)) return frontmatter;
  const wrong = 'the lines between the two --- are no fields';
  throw new CatalogueError(`${file}:2`, '', wrong, 'Write title: and description: there');
}

const IMPORT = /import\s+(?:(\w+)|\{([^}]*)\}|\*\s+as\s+(\w+))\s+from\s+['"]([^'"]+)['"]/g;

function importsIn(code: string, firstLine: number): readonly Placed<Import>[] {
  return [...code.matchAll(IMPORT)].map(({ index, 1: one, 2: parts, 3: all, 4: from = '' }) => ({
    names: (parts?.split(',') ?? [one ?? all ?? ''])
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    isNamed: parts !== undefined,
    from,
    line: firstLine + code.slice(0, index).split('\n').length - 1,
  }));
}

/** A block by indentation has no fence; one by a fence ends with one as long as its first. */
function isClosed(node: MdastNode, lines: readonly string[]): boolean {
  const { start, end } = node.position ?? {};
  if (!start || !end) return true;
  const [fence] = /(?:`{3,}|~{3,})/.exec(lines[start.line - 1] ?? '') ?? [];
  if (fence === undefined) return true;
  const last = lines[end.line - 1] ?? '';
  return end.line > start.line && last.trim().startsWith(fence);
}

function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function settingsOf(node: Component): UsedComponent['settings'] {
  const pairs = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  return Object.fromEntries(pairs);
}

function codeOf(node: Component): readonly string[] {
  return node.attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return attribute.value;
    return typeof attribute.value === 'object' && attribute.value !== null
      ? attribute.value.value
      : [];
  });
}
