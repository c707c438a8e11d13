import { isLocale, type Locale } from '#i18n/locale';
import type { Element, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import { element, elementsOf, hasClass, property } from './hast.ts';
import { simplify } from './simplify.ts';

/** A page of the handbook as Markdown. */
export interface MarkdownPage {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** Absolute address of the page. */
  readonly canonical: string;
  /** Absolute address of its Markdown. */
  readonly source: string;
  /** The whole file: frontmatter, title, text. */
  readonly text: string;
}

const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm, { tableCellPadding: true, tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_' });

/**
 * The page's content as Markdown, made from its HTML, so that figures and names are resolved and
 * components say what they show. Undefined for a file that is no page of the handbook: one that
 * names no Markdown source.
 */
export function toMarkdown(html: string): MarkdownPage | undefined {
  const all = [...elementsOf(fromParse5(parse(html)))];
  const meta = (name: string, value: string, content: string): string | undefined => {
    const found = all.find((candidate) => property(candidate, name) === value);
    return found && property(found, content);
  };
  const source = meta('type', 'text/markdown', 'href');
  const canonical = all.find((candidate) => isRel(candidate, 'canonical'));
  const content = all.find((candidate) => hasClass(candidate, 'sl-markdown-content'));
  const locale = all.find(({ tagName }) => tagName === 'html')?.properties.lang;
  const title = meta('property', 'og:title', 'content');
  if (source === undefined || !canonical || !content || title === undefined) return undefined;
  if (typeof locale !== 'string' || !isLocale(locale)) return undefined;

  const page = {
    title,
    description: meta('name', 'description', 'content') ?? '',
    canonical: property(canonical, 'href') ?? '',
  };
  const root: Root = {
    type: 'root',
    children: [
      element('h1', [title]),
      ...simplify(content.children, { url: page.canonical, locale }),
    ],
  };
  const body = writer.stringify(writer.runSync(root));
  const front = stringify({ ...page, language: locale }, { lineWidth: 0 });
  return { ...page, locale, source, text: `---\n${front}---\n\n${body}` };
}

function isRel({ properties }: Element, rel: string): boolean {
  return Array.isArray(properties.rel) && properties.rel.includes(rel);
}
