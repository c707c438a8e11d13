import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { Published } from '../addresses.ts';
import { brokenLinkLine, brokenLinks } from './broken-links.ts';
import { readBuiltSite } from './built-site.ts';

/**
 * Stops a build that has a link to nowhere: to a page, an anchor or a file, from a text, a
 * component or the Markdown of a page. Comes after everything that writes pages.
 */
export function linkCheck(published: Published): AstroIntegration {
  return {
    name: 'link-check',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const site = readBuiltSite(fileURLToPath(dir));
        const broken = brokenLinks(site, published);
        if (broken.length > 0) {
          const lines = broken.map((link) => `  ${brokenLinkLine(link)}`);
          throw new Error(
            `${broken.length} links inside the site lead nowhere:\n${lines.join('\n')}`,
          );
        }
        logger.info(`the links of ${site.pages.length} pages hold`);
      },
    },
  };
}
