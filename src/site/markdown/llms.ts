import { locales, type Locale } from '#i18n/locale';
import { markdownTexts } from './texts.ts';
import type { MarkdownPage } from './to-markdown.ts';

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
  title: Readonly<Record<Locale, string>>,
): string {
  const head = [
    `# ${title.en} (${title.de})`,
    ...(['en', 'de'] as const).map((locale) => `> ${markdownTexts[locale].summary}`),
  ];
  const lists = locales.flatMap((locale) =>
    SECTIONS.map((section) => {
      const lines = pages
        .filter((page) => page.locale === locale && sectionOf(page) === section)
        .map((page) => `- [${asText(page.title)}](${page.source}): ${asText(page.description)}`);
      return lines.length > 0 ? `## ${markdownTexts[locale][section]}\n\n${lines.join('\n')}` : '';
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
