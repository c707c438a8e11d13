import type { Catalogue } from '#catalogue';
import { gather, readContentFile, readSite, throwAll } from '#catalogue/read';
import {
  checkInterfaceWords,
  checkPages,
  pagePaths,
  type PageRules,
} from '#components/check-pages';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import type { AstroIntegration } from 'astro';
import * as z from 'zod';
import { guideFrontmatter } from './guide-frontmatter.ts';
import { checkRedirectPages, REDIRECTS_FILE } from './redirects.ts';

/**
 * Checks all of `content/` that the build reads besides the catalogue: pages, redirects, and our
 * words for Starlight's interface.
 *
 * @param root folder that holds `content/`; the working directory is the project's own
 * @throws CatalogueError for an error, ContentErrors for several: file, line, what is wrong, what
 *   to write
 */
export function checkContent(catalogue: Catalogue, root: string = process.cwd()): void {
  const { errors } = gather([
    () => {
      checkPages(catalogue, pageRules(catalogue), root);
    },
    () => {
      checkRedirectPages(readContentFile(root, REDIRECTS_FILE), pagePaths(root));
    },
    () => {
      checkInterfaceWords(root, Object.keys(i18nSchema().shape));
    },
  ]);
  throwAll(errors);
}

/** What a page may say between the two `---`: Starlight's fields and ours. */
function pageRules(catalogue: Catalogue): PageRules {
  // A picture of the first lines is looked at by the build.
  const starlight = docsSchema()({ image: () => z.any() as never });
  const ours = guideFrontmatter(catalogue, readSite());
  return {
    fields: [...new Set([...Object.keys(starlight.shape), ...Object.keys(ours.shape)])],
    valueErrors: (data) =>
      [starlight.safeParse(data), ours.safeParse(data)].flatMap(({ error }) =>
        (error?.issues ?? []).map(({ path, message }) => {
          // Ours say what is wrong and what to write; Starlight's say what was expected.
          const [, wrong, write = message] = /^(.*?)\. (.*)$/.exec(message) ?? [];
          return { path, wrong, write };
        }),
      ),
  };
}

/**
 * Stops a build at errors in the content. The development server does not stop: there a page is
 * wrong for as long as it is being written.
 */
export function pageCheck(catalogue: Catalogue): AstroIntegration {
  return {
    name: 'page-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') checkContent(catalogue);
      },
    },
  };
}
