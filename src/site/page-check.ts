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
import type { OrderMode } from './settings.ts';

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
 * What a build warns of before readers order with it: a German provider has to name itself (section 5
 * of the Digitale-Dienste-Gesetz). The demo sells nothing. Undefined if nothing is missing.
 */
export function missingImprint({ provider }: Catalogue, mode: OrderMode): string | undefined {
  if (mode === 'demo' || provider.imprintUrl) return undefined;
  return (
    'content/provider.yaml: imprintUrl: there is none, so no page leads to the legal notice of ' +
    `${provider.name}. Write its address in each language before you publish.`
  );
}

/**
 * Stops a build at errors in the content. The development server does not stop: there a page is
 * wrong for as long as it is being written.
 */
export function pageCheck(catalogue: Catalogue, mode: OrderMode): AstroIntegration {
  return {
    name: 'page-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        checkContent(catalogue);
        const warning = missingImprint(catalogue, mode);
        if (warning !== undefined) logger.warn(warning);
      },
    },
  };
}
