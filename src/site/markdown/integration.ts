import type { Locale } from '#i18n';
import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { absolute, type Published } from '../addresses.ts';
import { llmsText } from './llms.ts';
import { toMarkdown } from './to-markdown.ts';

/** Where the site is published, and what it is called. */
export interface MarkdownOptions extends Published {
  readonly title: Readonly<Record<Locale, string>>;
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
