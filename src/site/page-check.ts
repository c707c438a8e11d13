import type { Catalogue } from '#catalogue';
import { checkPages } from '#components/check-pages';
import type { AstroIntegration } from 'astro';

/**
 * Stops a build at the first error in a page. The development server does not stop: there a page
 * is wrong for as long as it is being written.
 */
export function pageCheck(catalogue: Catalogue): AstroIntegration {
  return {
    name: 'page-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') checkPages(catalogue);
      },
    },
  };
}
