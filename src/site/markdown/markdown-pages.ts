import { locales } from '#i18n/locale';
import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { absolute, type Published } from '../addresses.ts';
import { markdownText } from './texts.ts';
import { toMarkdown, type MarkdownPage } from './to-markdown.ts';

/** Where the site is published, and what it is called in each language. */
export interface MarkdownOptions extends Published {
  readonly title: Readonly<Record<string, string>>;
}

/**
 * Writes every page's Markdown beside it (`/de/guides/caching.md`) and the list of them,
 * `/llms.txt`, for programs that read. Both are made from the pages as they were built.
 */
export function markdownPages(options: MarkdownOptions): AstroIntegration {
  return {
    name: 'markdown-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        const built = await Promise.all(
          files
            .filter((file) => file.endsWith('.html'))
            .sort()
            .map(async (file) => toMarkdown(await readFile(join(root, file), 'utf8'))),
        );
        const pages = built.filter((page) => page !== undefined);
        const start = absolute('', options).length;
        await Promise.all([
          ...pages.map(({ source, text }) => writeFile(join(root, source.slice(start)), text)),
          writeFile(join(root, 'llms.txt'), llmsText(pages, options.title)),
        ]);
        logger.info(`${pages.length} pages written as Markdown`);
      },
    },
  };
}

/** What the list needs to know of a page. */
export type ListedPage = Pick<MarkdownPage, 'locale' | 'title' | 'description' | 'source'>;

/** The parts of the handbook, by the folder of their pages; the rest comes first. */
const SECTIONS = ['other', 'guides', 'reference'] as const;

/**
 * `llms.txt` (llmstxt.org): what the handbook is, and every page's Markdown with its description.
 *
 * @param title of the handbook, in each language
 */
export function llmsText(
  pages: readonly ListedPage[],
  title: Readonly<Record<string, string>>,
): string {
  // English comes first where there is any: it is what most of these programs are instructed in.
  const order = [...locales].sort((a, b) => Number(b === 'en') - Number(a === 'en'));
  const [first, ...others] = order.map((locale) => title[locale] ?? '');
  const names = others.length > 0 ? ` (${others.join(', ')})` : '';
  const head = [
    `# ${first ?? ''}${names}`,
    ...order.map((locale) => `> ${markdownText(locale, 'markdown.summary')}`),
  ];
  const lists = locales.flatMap((locale) =>
    SECTIONS.map((section) => {
      const lines = pages
        .filter((page) => page.locale === locale && sectionOf(page) === section)
        .map((page) => `- [${asText(page.title)}](${page.source}): ${asText(page.description)}`);
      return lines.length > 0
        ? `## ${markdownText(locale, `markdown.${section}`)}\n\n${lines.join('\n')}`
        : '';
    }),
  );
  return `${[head[0], head.slice(1).join('\n>\n'), ...lists.filter(Boolean)].join('\n\n')}\n`;
}

/** With what would be a link or an element in Markdown written as text. */
function asText(words: string): string {
  return words.replaceAll(/[\\`*[\]<]/g, String.raw`\$&`);
}

function sectionOf({ source }: ListedPage): (typeof SECTIONS)[number] {
  return SECTIONS.find((section) => source.includes(`/${section}/`)) ?? 'other';
}
