import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { headingId, nodesOf, parseMdx, textOf } from '../../src/components/authors/mdx.ts';
import { componentOf, directiveOf, shapeOf } from './nodes.ts';

/** The parts of a page that must be the same in both languages, or is checked by itself. */
export interface Page {
  /** From the project's root, as authors are told. */
  readonly file: string;
  readonly locale: string;
  /** Path below the language, such as `guides/caching.mdx`. */
  readonly slug: string;
  readonly frontmatter: Frontmatter;
  readonly headings: readonly Heading[];
  /** Every component with its props, as an author writes it: `<Fact name="sla">`. */
  readonly components: readonly string[];
  /** Lists, tables, asides and code in their order, such as `ordered list of 3` or `caution`. */
  readonly shapes: readonly string[];
  readonly links: readonly string[];
  /** Words in `code`: addresses, status words, which no language changes. */
  readonly code: readonly string[];
  /** Blocks of code: what a reader copies. */
  readonly blocks: readonly Block[];
  /** All that a reader reads, without addresses and code. */
  readonly text: string;
  /** The page as its author wrote it, without the frontmatter. */
  readonly body: string;
}

interface Frontmatter {
  readonly title?: unknown;
  readonly description?: unknown;
  readonly service?: unknown;
  readonly sidebar?: Readonly<Record<string, unknown>>;
}

interface Heading {
  readonly level: number;
  /** The `{#id}` behind the heading; undefined where an author forgot it. */
  readonly id: string | undefined;
  readonly text: string;
}

interface Block {
  readonly lang: string | null;
  readonly value: string;
}

/**
 * The pages of a language, by slug.
 *
 * @param root folder that holds `content/`
 */
export function pagesOf(locale: string, root = '.'): readonly Page[] {
  const folder = join(root, 'content/docs', locale);
  return globSync('**/*.{md,mdx}', { cwd: folder })
    .map((name) => name.replaceAll('\\', '/'))
    .map((name) => {
      const file = join(folder, name);
      return readPage(name, locale, readFileSync(file, 'utf8'), file.replaceAll('\\', '/'));
    })
    .sort((a, b) => a.slug.localeCompare(b.slug));
}

/** Reads one page from its source. */
export function readPage(slug: string, locale: string, source: string, file = slug): Page {
  const nodes = [...nodesOf(parseMdx(source))];
  const yaml = nodes.find((node) => node.type === 'yaml')?.value ?? '';
  const frontmatter = parse(yaml) as Frontmatter;
  return {
    ...{ file, locale, slug },
    frontmatter,
    headings: nodes
      .filter((node) => node.type === 'heading')
      .map((node) => ({ level: node.depth, id: headingId(node), text: textOf(node) })),
    components: nodes.flatMap((node) => componentOf(node) ?? []),
    shapes: nodes.flatMap((node) => shapeOf(node) ?? directiveOf(node) ?? []),
    links: nodes.filter((node) => node.type === 'link').map(({ url }) => url),
    code: nodes.filter((node) => node.type === 'inlineCode').map(({ value }) => value),
    blocks: nodes
      .filter((node) => node.type === 'code')
      .map(({ lang, value }) => ({ lang: lang ?? null, value })),
    text: [
      frontmatter.title,
      frontmatter.description,
      ...nodes.map((node) => (node.type === 'text' ? node.value : '')),
    ].join('\n'),
    body: source.replace(/^---\n.*?\n---\n/s, ''),
  };
}
